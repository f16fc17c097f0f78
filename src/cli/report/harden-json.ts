/** What hardening came to, as JSON: names and order are a contract, new keys may be added. */
import {
  type FailingCheck,
  failingChecks,
  formatPath,
  formatVersion,
  type Hardened,
  type Json,
  Lines,
  nameOfAdded,
  type ObjectReview,
  registry,
  stringifyJson,
  type Unfixed,
  visibleJson,
  type Written,
} from '../../engine/index.ts';
import { concealedPiece, concealer, withShortMasks } from '../../engine/quotes.ts';
import type { CliTranslator } from '../../i18n/index.ts';
import { breakingRules, type HardenedFile, whyLeft } from './harden.ts';
import { standardsJson } from './json.ts';

/** What was asked for, and for which versions. */
export interface HardenedCall {
  readonly version: string;
  readonly kubernetesVersion: Parameters<typeof formatVersion>[0];
  readonly policyVersion: Parameters<typeof formatVersion>[0];
  readonly profile: string;
  readonly fixes: string;
  /** The files have the hardened text; otherwise nothing was written. */
  readonly written: boolean;
}

/** A file that could not be read or written. */
export interface UnhardenedFile {
  readonly path: string;
  readonly error: string;
}

/** @returns one line of JSON, without the line end */
export function hardenJson(
  call: HardenedCall,
  files: readonly (HardenedFile | UnhardenedFile)[],
  words: CliTranslator,
): string {
  const done = files.flatMap((file) => ('hardened' in file ? file.hardened : []));
  const json = JSON.stringify({
    tool: 'podsmith',
    version: call.version,
    kubernetesVersion: formatVersion(call.kubernetesVersion),
    policyVersion: `v${formatVersion(call.policyVersion)}`,
    profile: call.profile,
    fixes: call.fixes,
    written: call.written,
    files: files.map((file) => ('hardened' in file ? fileJson(file, words) : file)),
    breaks: breakingRules(done).map((rule) => ({ rule, message: words.body(rule).breaks })),
  });
  return visibleJson(json);
}

function fileJson(file: HardenedFile, words: CliTranslator): object {
  const { path, paths, review, hardened, entries, level } = file;
  const { changes, applied, followed, removedComments, left } = hardened;
  const lines = new Lines(review.text);
  const conceal = concealer(hardened.after);
  const failing = level ? failingChecks(hardened, registry, level) : [];
  return {
    path,
    changed: !changes.empty,
    applied: applied.map(({ rule, safety, document, written }) => ({
      rule,
      title: words.rule(rule).fixTitle,
      fix: safety,
      index: document,
      changes: written.map((one) => writtenJson(one, file)),
    })),
    ...(followed.length > 0 && {
      followed: followed.map(({ rule, from, written }) => ({
        rule,
        path: paths[from],
        changes: written.map((one) => writtenJson({ ...one, file: undefined }, file)),
      })),
    }),
    removedComments: removedComments.map(({ text, at }) => ({
      line: lines.line(at),
      text: withShortMasks(concealedPiece(review, text)),
    })),
    left: left.map((one) => leftJson(one, words, conceal)),
    ...(level && { level, reached: reached(hardened, failing) }),
    failing: failing.map(({ document, object, check, suppressed }) => ({
      index: document,
      ...namesOf(object),
      check,
      ...(suppressed.length > 0 && { suppressed: [...new Set(suppressed)] }),
    })),
    documents: entries.map((entry) => ({
      index: entry.index,
      ...(entry.item !== null && { item: entry.item }),
      apiVersion: entry.apiVersion,
      kind: entry.kind,
      name: entry.name,
      namespace: entry.namespace,
      problems: entry.problems.map(({ code, message, path: at, line, column, severity }) => {
        return { code, message, path: at, line, column, severity };
      }),
      standards: standardsJson(entry, conceal),
      judgement: { ...entry.judgement, ...(entry.unjudged && { message: entry.unjudged }) },
    })),
  };
}

/** Whether the level's verdict is reached; null where there is none. */
function reached({ after }: Hardened, failing: readonly FailingCheck[]): boolean | null {
  if (failing.length > 0) return false;
  const judged = after.documents.some(({ review }) =>
    review.workloads.some(({ standards }) => standards),
  );
  return judged ? true : null;
}

const namesOf = ({ object: { apiVersion, kind, name, namespace } }: ObjectReview) => ({
  apiVersion,
  kind,
  name,
  namespace,
});

function writtenJson(
  { file, document, object, container, path, op, value, suggested, elsewhere, beside }: Written,
  { paths, review }: Pick<HardenedFile, 'paths' | 'review'>,
): object {
  const concealed = (one: Json): Json => {
    const text = stringifyJson(one);
    const said = withShortMasks(concealedPiece(review, text));
    return said === text ? one : said;
  };
  if (op === 'add-document') return { op, index: document, ...nameOfAdded(value) };
  return {
    op,
    ...(file !== undefined && { file: paths[file] }),
    index: document,
    ...(object && { kind: object.kind, name: object.name }),
    ...(container !== undefined && { container }),
    path: formatPath(path),
    ...(value !== undefined && { value: JSON.parse(stringifyJson(concealed(value))) }),
    ...(suggested && { suggested }),
    // No finding names it: the fix changes it as well.
    ...((beside || elsewhere) && { also: true }),
  };
}

function leftJson(
  own: Unfixed,
  words: CliTranslator,
  conceal: ReturnType<typeof concealer>,
): object {
  const { document, object, finding, reason } = own;
  const { rule, severity, code, data, container, path } = finding;
  return {
    rule,
    severity,
    index: document,
    ...namesOf(object),
    ...(container && { container: container.name }),
    path: formatPath(path),
    message: conceal(words.finding(rule, code, data)),
    reason,
    why: whyLeft(own, words),
  };
}
