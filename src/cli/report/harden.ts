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
  stringifyJson,
  TO_CONFIRM,
  type Unfixed,
  type WrittenValue,
} from '../../engine/index.ts';
import { concealedPiece, concealer, withShortMasks } from '../../engine/quotes.ts';
import { scoreLine } from '../../i18n/band-text.ts';
import type { CliTranslator, ExplainedCli } from '../../i18n/index.ts';
import { riskText } from '../../i18n/risk-text.ts';
import { unfixedText } from '../../i18n/unfixed-text.ts';
import { ratingIn } from '../../report/entries.ts';
import {
  isTemplate,
  isUnreadable,
  type ReportedProblem,
  rejectionOf,
  reportedName,
  tallyOf,
} from '../../report/report.ts';
import type { Paint } from '../colour.ts';
import { guessesSaid, guessLines } from './guesses.ts';
import type { HardenedFile } from './hardened-file.ts';

/** @returns lines, each with its line end */
export function hardenReport(file: HardenedFile, words: CliTranslator, paint: Paint): string {
  const { path, paths, review, hardened, entries, level } = file;
  const { t } = words;
  const { applied, followed, left } = hardened;
  const out = [paint('bold', printable(path))];
  const line = new Lines(review.text);
  const conceal = concealer(review);
  const name = (document: number, object?: ObjectReview) => {
    const own = entries.filter((entry) => entry.index === document);
    const one = object ? own.find((entry) => entry.review === object) : own[0];
    // Pods of one resource are named by it.
    const root = own[0]?.review?.object;
    const alike = own.every(
      ({ review: each }) => each?.object === root || each?.object.part?.of === root,
    );
    return one && (object || alike)
      ? printable(reportedName(one, words))
      : t('results.document', { at: document + 1 });
  };
  out.push(`  ${t('cli.harden.fixed', { n: applied.length })}`);
  for (const { rule, safety, document, written } of applied) {
    const title = words.rule(rule).fixTitle;
    out.push(
      `    ${paint('green', '+')} ${name(document)}: ${printable(title)}  ${paint('dim', `${rule} · ${riskText(words, safety, rule)}`)}`,
    );
    for (const said of writtenLines(written, file, words)) out.push(`        ${said}`);
  }
  for (const said of guessLines(file, words)) out.push(`  ${said}`);
  for (const { rule, from, written } of followed) {
    const said = t('cli.harden.followed', { rule, file: printable(paths[from] ?? '') });
    out.push(`    ${paint('green', '+')} ${said}`);
    const own = written.map((one) => ({ ...one, file: undefined }));
    for (const line of writtenLines(own, file, words)) out.push(`        ${line}`);
  }
  for (const [sign, said, comments] of [
    ['-', 'cli.harden.comment', hardened.removedComments],
    ['!', 'cli.harden.comment-beside', hardened.commentsBeside],
  ] as const) {
    for (const { text, at } of comments) {
      const shown = printable(withShortMasks(concealedPiece(review, text)));
      out.push(`    ${paint('yellow', sign)} ${t(said, { line: line.line(at), text: shown })}`);
    }
  }
  const problems = entries.flatMap((entry) =>
    entry.problems.filter(isUnread).map((problem) => [entry, problem] as const),
  );
  for (const [entry, { line, column, message }] of problems) {
    const where = `${printable(reportedName(entry, words))} ${line}:${column}`;
    const template = hardened.after.documents[entry.index]?.review.document.template;
    const touched = applied.some(({ document }) => document === entry.index);
    const unread = touched ? 'cli.harden.still-unreadable' : 'cli.harden.unreadable';
    const said = template ? 'cli.harden.template' : unread;
    out.push(`  ${paint('red', t(said))} ${where}: ${printable(message)}`);
  }
  for (const entry of entries) {
    const named = printable(reportedName(entry, words));
    const { causes, others } = rejectionOf(entry);
    const rejected = causes.filter((problem) => !isUnread(problem));
    if (rejected.length > 0) out.push(`  ${paint('red', `${named}: ${t('problem.rejected')}:`)}`);
    for (const { line, column, message } of rejected) {
      out.push(`    ${line}:${column}  ${printable(message)}`);
    }
    for (const problem of others) {
      if (isUnread(problem)) continue;
      const { line, column, message } = problem;
      out.push(`  ${t('cli.harden.problem')} ${named} ${line}:${column}: ${printable(message)}`);
    }
    for (const { n, code } of entry.moreProblems) {
      out.push(`    ${t('cli.more', { n })}  ${paint('dim', code)}`);
    }
  }
  const lineIn = lineLookup(hardened.after);
  const checks = level ? failingChecks(hardened, registry, level) : [];
  const { judged, podless, open, none } = tallyOf(entries);
  for (const entry of open) {
    if (entry.problems.some(isTemplate)) continue;
    const reason = printable(entry.unjudged ?? '');
    out.push(
      `  ${t('cli.harden.not-judged', { name: printable(reportedName(entry, words)), reason })}`,
    );
  }
  if (checks.length > 0) out.push(`  ${t('cli.harden.not-reached', { level: level ?? '' })}`);
  else if (judged === 0) {
    out.push(`  ${t(`cli.summary.${none}`)}`);
    if (podless.length > 0) {
      const list = [...new Set(podless.map(({ kind }) => printable(kind ?? '')))].join(', ');
      out.push(`  ${t('results.podless', { n: podless.length, list })}`);
    }
  } else if (level && problems.length === 0) {
    // Nothing is reached by what nobody can read, or where only a part of each pod is there.
    const reached = open.length > 0 ? 'cli.harden.reached-in-part' : 'cli.harden.reached';
    const said = entries.some(({ standards }) => standards) ? reached : 'cli.harden.no-verdict';
    out.push(`  ${t(said, { level })}`);
  }
  for (const { document, object, check, left: behind, suppressed } of checks) {
    out.push(`    ${name(document, object)}: ${paint('red', check)}`);
    for (const said of reasons(behind, words, conceal, lineIn)) out.push(`      ${said}`);
    for (const rule of new Set(suppressed)) {
      out.push(`      ${rule}: ${t('cli.harden.suppressed')}`);
    }
  }
  const rating = ratingIn([{ entries }]);
  if (rating) out.push(`  ${scoreLine(words, rating)}`);
  const listed = new Set(checks.flatMap((check) => check.left));
  const others = left.filter((own) => !listed.has(own));
  if (others.length > 0) out.push(`  ${t('cli.harden.left', { n: others.length })}`);
  const byName = grouped(others, (own) => name(own.document, own.object));
  for (const [named, own] of byName)
    for (const said of reasons(own, words, conceal, lineIn)) out.push(`    ${named}: ${said}`);
  return `${out.join('\n')}\n`;
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
  const lines = written.map((one) => {
    const { file, object, container, path, value, op, beside, elsewhere, anchor } = one;
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
      ...suggestedBy(one),
      ...(anchor === undefined ? [] : [t('cli.harden.shared', { anchor })]),
    ];
    const marked = remarks.length > 0 ? `${change} (${remarks.join('; ')})` : change;
    const own = object && elsewhere ? `${object.kind}/${object.name}` : '';
    const name =
      file === undefined ? own : t('cli.harden.in-file', { name: own, file: paths[file] ?? '' });
    const said =
      name !== ''
        ? t('cli.harden.also-in', { name, change: marked })
        : beside
          ? t('cli.harden.also', { change: marked })
          : marked;
    return { said, container };
  });
  return [...grouped(lines, ({ said }) => said)].map(([said, alike]) => {
    const containers = new Set(alike.flatMap(({ container }) => container ?? []));
    return safe(
      containers.size > 0
        ? t('cli.harden.in', { list: [...containers].join(', '), change: said })
        : said,
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

type LineIn = (own: Pick<Unfixed, 'document'>) => (from: number) => number;

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
  const said = (own: Unfixed): readonly [string, string] => {
    const { rule, code, data } = own.finding;
    const what = printable(conceal(words.finding(rule, code, data)));
    return [`${rule}: ${what}`, printable(conceal(whyLeft(own, words, lineIn(own))))];
  };
  return [...grouped(left, (own) => JSON.stringify(said(own))).values()].map((alike) => {
    const [what, why] = said(alike[0] as Unfixed);
    const names = alike.flatMap(({ finding }) => finding.container?.name ?? []);
    const list = [...new Set(names)].map(printable).join(', ');
    return `${what}${list === '' ? '' : ` (${list})`} – ${why}`;
  });
}

/** Why a finding is left, as a clause or as the sentence of its rule. */
export function whyLeft(
  own: Unfixed,
  words: CliTranslator,
  lineOf?: (from: number) => number,
): string {
  const { finding, reason } = own;
  const { t } = words;
  if (finding.code === TO_CONFIRM || own.guesses) return guessesSaid(own, words);
  const { rule, fix, held } = finding;
  const fixes = fix === 'usually-fine' ? 'usual' : 'all';
  // Where nothing can be suggested, no choice of fixes writes a value.
  const open =
    fix === 'needs-value' && (registry.byId.get(rule)?.fix?.value?.suggestion ?? null) === null;
  const why = reason === 'not-asked' && open ? 'needs-value' : reason;
  const sentence =
    held || why === 'undecided' || why === 'breaks'
      ? unfixedText(words, finding, lineOf)
      : undefined;
  if (sentence !== undefined) return sentence;
  return why === 'not-asked'
    ? t('cli.harden.not-asked', { safety: fix ? t(`risk.${fix}`) : '', fixes })
    : t(`harden.stays.${why}`);
}
