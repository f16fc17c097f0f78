/** What hardening a file came to, for people: what was fixed, what went, what is left and why. */
import { failingChecks, lineShown, type ShownAt } from '../../engine/edits.ts';
import {
  formatPath,
  grouped,
  type Hardened,
  Lines,
  nameOfAdded,
  type ObjectReview,
  printable,
  registry,
  startsWith,
  stringifyJson,
  TO_CONFIRM,
  type Unfixed,
  type WrittenValue,
} from '../../engine/index.ts';
import { settledBy } from '../../engine/late.ts';
import { concealedPiece, concealer, withShortMasks } from '../../engine/quotes.ts';
import { scoreLine } from '../../i18n/band-text.ts';
import type { CliTranslator, ExplainedCli } from '../../i18n/index.ts';
import { riskText } from '../../i18n/risk-text.ts';
import { unfixedText } from '../../i18n/unfixed-text.ts';
import { ratingIn } from '../../report/entries.ts';
import {
  isTemplate,
  isUnreadable,
  type ReportEntry,
  type ReportedFact,
  type ReportedProblem,
  rejectionOf,
  reportedFact,
  reportedName,
  tallyOf,
} from '../../report/report.ts';
import type { Paint } from '../colour.ts';
import { guessesSaid, guessLines } from './guesses.ts';
import type { HardenedFile } from './hardened-file.ts';

/** @returns lines, each with its line end */
export function hardenReport(file: HardenedFile, words: CliTranslator, paint: Paint): string {
  const { path, entries, hardened, level } = file;
  const context: Context = { file, words, paint, name: namesOf(file, words) };
  const unread = entries.flatMap((entry) =>
    entry.problems.filter(isUnread).map((problem) => [entry, problem] as const),
  );
  const checks = level ? failingChecks(hardened, registry, level) : [];
  const listed = new Set(checks.flatMap((check) => check.left));
  const rating = ratingIn([{ entries }]);
  const lines = [
    paint('bold', printable(path)),
    ...fixedLines(context),
    ...commentLines(context),
    ...unread.map(([entry, problem]) => unreadLine(context, entry, problem)),
    ...entries.flatMap((entry) => problemLines(context, entry)),
    ...levelLines(context, checks, unread.length > 0),
    ...(rating ? [`  ${scoreLine(words, rating)}`] : []),
    ...leftLines(
      context,
      hardened.left.filter((unfixed) => !listed.has(unfixed)),
    ),
  ];
  return `${lines.join('\n')}\n`;
}

interface Context {
  readonly file: HardenedFile;
  readonly words: CliTranslator;
  readonly paint: Paint;
  /** What an object of a document is called, or the document itself. */
  readonly name: (document: number, object?: ObjectReview) => string;
}

function namesOf({ entries }: HardenedFile, words: CliTranslator): Context['name'] {
  return (document, object) => {
    const inDocument = entries.filter((entry) => entry.index === document);
    const entry = object ? inDocument.find(({ review }) => review === object) : inDocument[0];
    // Pods of one resource are named by it.
    const root = inDocument[0]?.review?.object;
    const alike = inDocument.every(
      ({ review }) => review?.object === root || review?.object.part?.of === root,
    );
    return entry && (object || alike)
      ? printable(reportedName(entry, words))
      : words.t('results.document', { at: document + 1 });
  };
}

/** What was fixed, the guesses in it, and what followed in other files. */
function fixedLines({ file, words, paint, name }: Context): string[] {
  const { t } = words;
  const { applied, followed } = file.hardened;
  const out = [`  ${t('cli.harden.fixed', { n: applied.length })}`];
  for (const fix of applied) {
    const { rule, safety, document, written } = fix;
    const title = words.rule(rule).fixTitle;
    out.push(
      `    ${paint('green', '+')} ${name(document)}: ${printable(title)}  ${paint('dim', `${rule} · ${riskText(words, safety, rule)}`)}`,
    );
    for (const line of writtenLines(written, file, words)) out.push(`        ${line}`);
    for (const { text } of settledFactsOf(fix, file, words)) {
      out.push(`        ${paint('dim', printable(text))}`);
    }
  }
  for (const line of guessLines(file, words)) out.push(`  ${line}`);
  for (const { rule, from, written } of followed) {
    const source = printable(file.paths[from] ?? '');
    out.push(`    ${paint('green', '+')} ${t('cli.harden.followed', { rule, file: source })}`);
    const here = written.map((value) => ({ ...value, file: undefined }));
    for (const line of writtenLines(here, file, words)) out.push(`        ${line}`);
  }
  return out;
}

/** What was brought about the question on which a fix depends. */
export function settledFactsOf(
  { rule, document, written }: Hardened['applied'][number],
  { review, hardened }: Pick<HardenedFile, 'review' | 'hardened'>,
  { t }: CliTranslator,
): readonly ReportedFact[] {
  const workloads = review.documents[document]?.review.workloads ?? [];
  const learned = workloads.filter(({ workload: { pod } }) =>
    pod.containers.some((container) => container.learned),
  );
  const found = learned.flatMap(({ workload }) =>
    written
      .filter(({ path }) => startsWith(path, workload.pod.path))
      .flatMap(({ path }) => settledBy(workload, { rule, path })),
  );
  if (found.length === 0) return [];
  const conceal = concealer(review, hardened.after);
  return [...new Set(found)].map((settlement) => reportedFact(settlement, t, conceal));
}

function commentLines({ file, words, paint }: Context): string[] {
  const { review, hardened } = file;
  const lines = new Lines(review.text);
  return (
    [
      ['-', 'cli.harden.comment', hardened.removedComments],
      ['!', 'cli.harden.comment-beside', hardened.commentsBeside],
    ] as const
  ).flatMap(([sign, key, comments]) =>
    comments.map(({ text, at }) => {
      const shown = printable(withShortMasks(concealedPiece(review, text)));
      return `    ${paint('yellow', sign)} ${words.t(key, { line: lines.line(at), text: shown })}`;
    }),
  );
}

function unreadLine(
  { file, words, paint }: Context,
  entry: ReportEntry,
  { line, column, message }: ReportedProblem,
): string {
  const { applied, after } = file.hardened;
  const where = `${printable(reportedName(entry, words))} ${line}:${column}`;
  const template = after.documents[entry.index]?.review.document.template;
  const touched = applied.some(({ document }) => document === entry.index);
  const unread = touched ? 'cli.harden.still-unreadable' : 'cli.harden.unreadable';
  const key = template ? 'cli.harden.template' : unread;
  return `  ${paint('red', words.t(key))} ${where}: ${printable(message)}`;
}

/** Problems of an object, without those that keep it from being read. */
function problemLines({ words, paint }: Context, entry: ReportEntry): string[] {
  const { t } = words;
  const out: string[] = [];
  const title = printable(reportedName(entry, words));
  const { causes, others } = rejectionOf(entry);
  const rejected = causes.filter((problem) => !isUnread(problem));
  if (rejected.length > 0) out.push(`  ${paint('red', `${title}: ${t('problem.rejected')}:`)}`);
  for (const { line, column, message } of rejected) {
    out.push(`    ${line}:${column}  ${printable(message)}`);
  }
  for (const problem of others) {
    if (isUnread(problem)) continue;
    const { line, column, message } = problem;
    out.push(`  ${t('cli.harden.problem')} ${title} ${line}:${column}: ${printable(message)}`);
  }
  for (const { n, code } of entry.moreProblems) {
    out.push(`    ${t('cli.more', { n })}  ${paint('dim', code)}`);
  }
  return out;
}

/** What wasn't judged, whether the level is reached, and what keeps it from being reached. */
function levelLines(
  { file, words, paint, name }: Context,
  checks: ReturnType<typeof failingChecks>,
  isPartlyUnread: boolean,
): string[] {
  const { entries, level, hardened } = file;
  const { t } = words;
  const { judged, podless, open, none } = tallyOf(entries);
  const out = open
    .filter(({ problems }) => !problems.some(isTemplate))
    .map((entry) => {
      const reason = printable(entry.unjudged ?? '');
      const title = printable(reportedName(entry, words));
      return `  ${t('cli.harden.not-judged', { name: title, reason })}`;
    });
  if (checks.length > 0) out.push(`  ${t('cli.harden.not-reached', { level: level ?? '' })}`);
  else if (judged === 0) {
    out.push(`  ${t(`cli.summary.${none}`)}`);
    if (podless.length > 0) {
      const list = [...new Set(podless.map(({ kind }) => printable(kind ?? '')))].join(', ');
      out.push(`  ${t('results.podless', { n: podless.length, list })}`);
    }
  } else if (level && !isPartlyUnread) {
    // Nothing is reached by what nobody can read, or where only a part of each pod is there.
    const reached = open.length > 0 ? 'cli.harden.reached-in-part' : 'cli.harden.reached';
    const key = entries.some(({ standards }) => standards) ? reached : 'cli.harden.no-verdict';
    out.push(`  ${t(key, { level })}`);
  }
  const conceal = concealer(file.review);
  const lineIn = lineLookup(hardened.after);
  for (const { document, object, check, left, suppressed } of checks) {
    out.push(`    ${name(document, object)}: ${paint('red', check)}`);
    for (const reason of reasons(left, words, conceal, lineIn)) out.push(`      ${reason}`);
    for (const rule of new Set(suppressed)) {
      out.push(`      ${rule}: ${t('cli.harden.suppressed')}`);
    }
  }
  return out;
}

function leftLines({ file, words, name }: Context, left: readonly Unfixed[]): string[] {
  if (left.length === 0) return [];
  const conceal = concealer(file.review);
  const lineIn = lineLookup(file.hardened.after);
  const byName = grouped(left, ({ document, object }) => name(document, object));
  return [
    `  ${words.t('cli.harden.left', { n: left.length })}`,
    ...[...byName].flatMap(([title, unfixed]) =>
      reasons(unfixed, words, conceal, lineIn).map((reason) => `    ${title}: ${reason}`),
    ),
  ];
}

/** Kubernetes reads nothing of it as it is. */
const isUnread = (problem: ReportedProblem): boolean =>
  isUnreadable(problem) || isTemplate(problem);

/** What a fix wrote, one line for each value, with the containers that have it alike. */
export function writtenLines(
  written: readonly WrittenValue[],
  { review, paths, hardened: { after } }: Pick<HardenedFile, 'review' | 'paths' | 'hardened'>,
  { t }: CliTranslator,
): string[] {
  const safe = (text: string) => printable(withShortMasks(concealedPiece(review, text)));
  const shown = (at: ShownAt): string => {
    const line = lineShown(after, at);
    return line === undefined
      ? t('cli.harden.shown.file', { file: paths[at.file ?? -1] ?? '' })
      : t('cli.harden.shown.line', { line });
  };
  const suggestedBy = ({ suggested, shownBy }: WrittenValue): string[] => {
    if (shownBy) return [shown(shownBy)];
    return suggested ? [t(`cli.harden.suggested.${suggested}`)] : [];
  };
  const lines = written.map((entry) => {
    const { file, object, container, path, value, op, beside, elsewhere, anchor } = entry;
    const place = formatPath(path);
    const change =
      op === 'add-document'
        ? t('cli.harden.adds', nameOfAdded(value))
        : op === 'remove' || op === 'removeItem'
          ? t('cli.harden.deletes', { place })
          : op === 'rename'
            ? t('cli.harden.renames', { place, name: String(value) })
            : `${place}: ${short(stringifyJson(value ?? null))}`;
    const remarks = [
      ...suggestedBy(entry),
      ...(anchor === undefined ? [] : [t('cli.harden.shared', { anchor })]),
    ];
    const marked = remarks.length > 0 ? `${change} (${remarks.join('; ')})` : change;
    const objectName = object && elsewhere ? `${object.kind}/${object.name}` : '';
    const name =
      file === undefined
        ? objectName
        : t('cli.harden.in-file', { name: objectName, file: paths[file] ?? '' });
    const text =
      name !== ''
        ? t('cli.harden.also-in', { name, change: marked })
        : beside
          ? t('cli.harden.also', { change: marked })
          : marked;
    return { text, container };
  });
  return [...grouped(lines, ({ text }) => text)].map(([text, alike]) => {
    const containers = new Set(alike.flatMap(({ container }) => container ?? []));
    return safe(
      containers.size > 0
        ? t('cli.harden.in', { list: [...containers].join(', '), change: text })
        : text,
    );
  });
}

const LONGEST = 72;
const short = (text: string): string =>
  text.length > LONGEST ? `${text.slice(0, LONGEST - 2)} …` : text;

/** The rules of the fixes that were made and that may break something, each once. */
export const breakingRules = (hardened: readonly Hardened[]): readonly string[] => [
  ...new Set(
    hardened.flatMap(({ applied }) =>
      applied.flatMap(({ rule, safety }) => (safety === 'safe' ? [] : rule)),
    ),
  ),
];

/** What the fixes that were made may break: once for each rule, however many files there are. */
export function breaksReport(
  hardened: readonly Hardened[],
  words: ExplainedCli,
  paint: Paint,
): string {
  const rules = breakingRules(hardened);
  if (rules.length === 0) return '';
  const lines = rules.map((rule) => `  ${rule}: ${printable(words.body(rule).breaks)}`);
  return `${[paint('bold', words.t('cli.harden.breaks')), ...lines].join('\n')}\n`;
}

type LineIn = (unfixed: Pick<Unfixed, 'document'>) => (from: number) => number;

/** The lines of places in the documents of a review. */
export function lineLookup({ text, documents }: Hardened['after']): LineIn {
  const lines = new Lines(text);
  return ({ document }) => {
    const start = documents[document]?.slice.from ?? 0;
    return (from) => lines.line(start + from);
  };
}

/** What is left and why, one line for each, with the containers of which it is said alike. */
function reasons(
  left: readonly Unfixed[],
  words: CliTranslator,
  conceal: ReturnType<typeof concealer>,
  lineIn: LineIn,
): string[] {
  const reasonOf = (unfixed: Unfixed): readonly [string, string] => {
    const { rule, code, data } = unfixed.finding;
    const what = printable(conceal(words.finding(rule, code, data)));
    return [`${rule}: ${what}`, printable(conceal(whyLeft(unfixed, words, lineIn(unfixed))))];
  };
  return [...grouped(left, (unfixed) => JSON.stringify(reasonOf(unfixed))).values()].map(
    (alike) => {
      const [what, why] = reasonOf(alike[0] as Unfixed);
      const names = alike.flatMap(({ finding }) => finding.container?.name ?? []);
      const list = [...new Set(names)].map(printable).join(', ');
      return `${what}${list === '' ? '' : ` (${list})`} – ${why}`;
    },
  );
}

/** Why a finding is left, as a clause or as the sentence of its rule. */
export function whyLeft(
  unfixed: Unfixed,
  words: CliTranslator,
  lineOf?: (from: number) => number,
): string {
  const { finding, reason } = unfixed;
  const { t } = words;
  if (finding.code === TO_CONFIRM || unfixed.guesses) return guessesSaid(unfixed, words);
  const { rule, fix, heldReason } = finding;
  const fixes = fix === 'usually-fine' ? 'usual' : 'all';
  // Where nothing can be suggested, no choice of fixes writes a value.
  const open =
    fix === 'needs-value' && (registry.byId.get(rule)?.fix?.value?.suggestion ?? null) === null;
  const why = reason === 'not-asked' && open ? 'needs-value' : reason;
  const sentence =
    heldReason || why === 'undecided' || why === 'breaks'
      ? unfixedText(words, finding, lineOf)
      : undefined;
  if (sentence !== undefined) return sentence;
  return why === 'not-asked'
    ? t('cli.harden.not-asked', { safety: fix ? t(`risk.${fix}`) : '', fixes })
    : t(`harden.stays.${why}`);
}
