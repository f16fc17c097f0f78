/** What hardening came to, as JSON: names and order are a contract, new keys may be added. */
import { failingChecks, lineShown, type ShownAt } from '../../engine/edits.ts';
import {
  type FailingCheck,
  formatPath,
  formatVersion,
  type Json,
  Lines,
  nameOfAdded,
  type ObjectReview,
  registry,
  stringifyJson,
  type Unfixed,
  visibleJson,
  type WrittenValue,
} from '../../engine/index.ts';
import { concealedPiece, concealer, withShortMasks } from '../../engine/quotes.ts';
import type { CliTranslator, ExplainedCli } from '../../i18n/index.ts';
import {
  type Configured,
  isLeftOpen,
  isTemplate,
  isUnreadable,
  rejectionOf,
} from '../../report/report.ts';
import { guessesJson, leftGuesses } from './guesses.ts';
import { breakingRules, lineLookup, settledFactsOf, whyLeft } from './harden.ts';
import type { HardenedFile } from './hardened-file.ts';
import { problemsJson, standardsJson } from './json.ts';

/** What was asked for, and for which versions. */
export interface HardenedCall {
  readonly version: string;
  readonly kubernetesVersion: Parameters<typeof formatVersion>[0];
  readonly policyVersion: Parameters<typeof formatVersion>[0];
  readonly profile: string;
  readonly fixes: string;
  readonly suggest: boolean;
  /** What the configuration turns off or lowers, if it does. */
  readonly configured: Configured | null;
}

/** A file that could not be read or written. */
export interface UnhardenedFile {
  readonly path: string;
  readonly error: string;
  /** It was changed although that failed: another file that changes with it was not, and it could not be put back. */
  readonly written?: boolean;
}

/** @returns one line of JSON, without the line end */
export function hardenJson(
  call: HardenedCall,
  files: readonly (HardenedFile | UnhardenedFile)[],
  words: ExplainedCli,
): string {
  const done = files.flatMap((file) => ('hardened' in file ? file.hardened : []));
  const json = JSON.stringify({
    tool: 'podsmith',
    version: call.version,
    kubernetesVersion: formatVersion(call.kubernetesVersion),
    policyVersion: `v${formatVersion(call.policyVersion)}`,
    profile: call.profile,
    fixes: call.fixes,
    suggest: call.suggest,
    ...(call.configured && { configuration: call.configured }),
    written: files.some(({ written }) => written === true),
    files: files.map((file) => ('hardened' in file ? fileJson(file, words) : file)),
    breaks: breakingRules(done).map((rule) => ({ rule, message: words.body(rule).breaks })),
  });
  return visibleJson(json);
}

function fileJson(file: HardenedFile, words: CliTranslator): object {
  const { path, paths, review, hardened, entries, level, written } = file;
  const { changes, applied, followed, left } = hardened;
  const lines = new Lines(review.text);
  const conceal = concealer(review, hardened.after);
  const comment = ({ text, at }: (typeof hardened)['removedComments'][number]) => ({
    line: lines.line(at),
    text: withShortMasks(concealedPiece(review, text)),
  });
  const failing = level ? failingChecks(hardened, registry, level) : [];
  const lineIn = lineLookup(hardened.after);
  return {
    path,
    changed: !changes.empty,
    written,
    applied: applied.map((fix) => ({
      rule: fix.rule,
      title: words.rule(fix.rule).fixTitle,
      fix: fix.safety,
      index: fix.document,
      changes: fix.written.map((value) => writtenJson(value, file, conceal)),
      ...knownJson(settledFactsOf(fix, file, words)),
    })),
    ...(followed.length > 0 && {
      followed: followed.map(({ rule, from, written }) => ({
        rule,
        path: paths[from],
        changes: written.map((value) => writtenJson({ ...value, file: undefined }, file, conceal)),
      })),
    }),
    removedComments: hardened.removedComments.map(comment),
    commentsBeside: hardened.commentsBeside.map(comment),
    ...guessesJson(file, conceal),
    left: left.map((unfixed) => leftJson(unfixed, words, conceal, lineIn(unfixed))),
    ...(level && { level, reached: reached(file, failing) }),
    failing: failing.map(({ document, object, check, suppressed }) => ({
      index: document,
      ...namesOf(object, conceal),
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
      ...problemsJson(entry),
      standards: standardsJson(entry, conceal),
      judgement: { ...entry.judgement, ...(entry.unjudged && { message: entry.unjudged }) },
    })),
  };
}

const knownJson = (facts: ReturnType<typeof settledFactsOf>) =>
  facts.length > 0 ? { known: facts } : {};

type Conceal = ReturnType<typeof concealer>;

/**
 * Whether all checks of the level pass; null where there is no verdict, where not all was judged, or where Kubernetes
 * rejects an object.
 */
function reached(
  { hardened: { after }, entries }: HardenedFile,
  failing: readonly FailingCheck[],
): boolean | null {
  if (failing.length > 0) return false;
  const missing = entries.some(
    (entry) =>
      isLeftOpen(entry) ||
      rejectionOf(entry).causes.length > 0 ||
      [...entry.unsaid, ...entry.problems].some(
        (problem) => isUnreadable(problem) || isTemplate(problem),
      ),
  );
  const judged = after.documents.some(({ review }) =>
    review.workloads.some(({ standards }) => standards),
  );
  return judged && !missing ? true : null;
}

function namesOf(
  { object: { apiVersion, kind, name, namespace } }: ObjectReview,
  conceal: Conceal,
): object {
  const masked = (text: string | null) => (text === null ? null : conceal(text));
  return {
    apiVersion: masked(apiVersion),
    kind: masked(kind),
    name: masked(name),
    namespace: masked(namespace),
  };
}

function writtenJson(
  {
    file,
    document,
    object,
    container,
    path,
    op,
    value,
    suggested,
    shownBy,
    anchor,
    elsewhere,
    beside,
  }: WrittenValue,
  { paths, review, hardened }: Pick<HardenedFile, 'paths' | 'review' | 'hardened'>,
  conceal: Conceal,
): object {
  const masked = (text: string | null) => (text === null ? null : conceal(text));
  const concealed = (original: Json): Json => {
    const text = stringifyJson(original);
    const hidden = withShortMasks(concealedPiece(review, text));
    return hidden === text ? original : hidden;
  };
  if (op === 'add-document') {
    const added = nameOfAdded(value);
    return { op, index: document, kind: conceal(added.kind), name: conceal(added.name) };
  }
  return {
    op,
    ...(file !== undefined && { file: paths[file] }),
    index: document,
    ...(object && { kind: masked(object.kind), name: masked(object.name) }),
    ...(container !== undefined && { container: conceal(container) }),
    path: conceal(formatPath(path)),
    ...(value !== undefined && { value: JSON.parse(stringifyJson(concealed(value))) }),
    ...(suggested && { suggested }),
    ...(shownBy && { shownBy: shownJson(shownBy, hardened.after, paths, conceal) }),
    ...(anchor !== undefined && { anchor: conceal(anchor) }),
    // No finding names it: the fix changes it as well.
    ...((beside || elsewhere) && { also: true }),
  };
}

/** The line is that of the hardened text; a place in another file is told by its path alone. */
function shownJson(
  shown: ShownAt,
  after: HardenedFile['hardened']['after'],
  paths: readonly string[],
  conceal: Conceal,
): object {
  const line = lineShown(after, shown);
  return {
    ...(shown.file !== undefined && { file: paths[shown.file] }),
    index: shown.document,
    path: conceal(formatPath(shown.path)),
    ...(line !== undefined && { line }),
  };
}

function leftJson(
  unfixed: Unfixed,
  words: CliTranslator,
  conceal: Conceal,
  lineOf: (from: number) => number,
): object {
  const { document, object, finding, reason } = unfixed;
  const { rule, severity, code, data, container, path } = finding;
  return {
    rule,
    severity,
    index: document,
    ...namesOf(object, conceal),
    ...(container && { container: conceal(container.name) }),
    path: conceal(formatPath(path)),
    message: conceal(words.finding(rule, code, data)),
    reason,
    why: conceal(whyLeft(unfixed, words, lineOf)),
    ...leftGuesses(unfixed, conceal),
  };
}
