/** The report for people at a terminal, grouped by file and object. */
import { grouped, printable, SEVERITIES, type Severity } from '../../engine/index.ts';
import { scoreLine } from '../../i18n/band-text.ts';
import type { CliTranslator } from '../../i18n/index.ts';
import {
  isOpenPolicy,
  type ReadFile,
  type Report,
  type ReportEntry,
  type ReportedFinding,
  type ReportPlace,
  ratingBeside,
  rejectionOf,
  reportedName,
  rulesOf,
  type SourcePlace,
  whereOf,
} from '../../report/report.ts';
import { heaviestFirst } from '../../results/objects.ts';
import type { Colour, Paint } from '../colour.ts';
import { wrapped } from '../wrap.ts';
import { excerpt } from './excerpt.ts';
import { nextSteps, ruleTotals, summary } from './summary.ts';

const COLOURS: { readonly [severity in Severity]: Colour } = {
  critical: 'red',
  high: 'red',
  medium: 'yellow',
  low: 'cyan',
  info: 'dim',
};

export interface TextOptions {
  /** Each finding by itself, with its line and its fix. */
  readonly verbose: boolean;
  /** The call behind the command, to say what to run next. */
  readonly again: readonly string[];
}

/**
 * What weighs most comes first: of files, of objects in a file, and of findings in an object.
 * @returns the whole report, line by line, with a line end at its end
 */
export function textReport(
  report: Report,
  words: CliTranslator,
  paint: Paint,
  options: TextOptions,
): string {
  const out: string[] = [];
  for (const { path, note } of report.notes) {
    out.push(paint('bold', printable(path)), `  ${printable(note)}`, '');
  }
  const unread = report.files.flatMap((file) => ('error' in file ? [file] : []));
  const read = report.files.flatMap((file) => ('error' in file ? [] : [file]));
  for (const { path, error } of unread) {
    out.push(paint('bold', printable(path)));
    out.push(`  ${paint('red', words.t('cli.unread'))}  ${printable(error)}`, '');
  }
  for (const file of bySeverities(read, ({ entries }) => entries.flatMap(severitiesOf))) {
    fileLines(file, report, words, paint, options, out);
  }
  out.push(...summary(report, words).map((line) => paint('bold', line)));
  if (report.configured) out.push(...wrapped(printable(report.configured.message), 0));
  out.push(...ruleTotals(report, words), ...nextSteps(report, words, options));
  return `${out.join('\n')}\n`;
}

const severitiesOf = ({ findings, problems, moreProblems }: ReportEntry): Severity[] => [
  ...findings.map(({ finding }) => finding.severity),
  ...problems.map(({ severity }) => severity),
  ...moreProblems.map(({ severity }) => severity),
];

/** Sorted by how many of the heaviest there are, then of the next; what weighs the same stays in order. */
function bySeverities<T>(all: readonly T[], severities: (item: T) => readonly Severity[]): T[] {
  const weighed = all.map((item) => {
    const found = grouped(severities(item), (severity) => severity);
    return { item, counts: SEVERITIES.map((severity) => found.get(severity)?.length ?? 0) };
  });
  return weighed
    .toSorted((a, b) => {
      const at = a.counts.findIndex((n, i) => n !== b.counts[i]);
      return at < 0 ? 0 : (b.counts[at] as number) - (a.counts[at] as number);
    })
    .map(({ item }) => item);
}

function fileLines(
  file: ReadFile,
  { initiative, files }: Report,
  words: CliTranslator,
  paint: Paint,
  { verbose }: TextOptions,
  out: string[],
): void {
  const shown = bySeverities(file.entries.filter(isShown), severitiesOf);
  if (shown.length === 0) return;
  const several = files.length > 1;
  const { rendered } = file;
  const by = rendered ? `  ${words.t(`cli.rendered.${rendered.by}`)}` : '';
  out.push(`${paint('bold', printable(file.path))}${by}`);
  // Of one file the summary tells it.
  const worst = several ? ratingBeside(file.rating, file.entries) : null;
  if (worst) out.push(`  ${scoreLine(words, worst)}`);
  const notesByEntry = new Map(
    shown.map((entry) => [
      entry,
      [
        ...verdicts(entry, words, paint),
        ...(initiative ? policyLines(entry, initiative, words, paint, rendered) : []),
        ...(entry.note === null ? [] : [`    ${printable(entry.note)}`]),
      ],
    ]),
  );
  for (const { heading, entries } of sections(shown, verbose, notesByEntry, (entry) =>
    scored(words, entry),
  )) {
    if (heading === 'others') out.push(`  ${paint('bold', words.t('cli.others'))}`);
    else for (const entry of entries) out.push(headingOf(entry, file, words, paint));
    const [entry] = entries as [ReportEntry];
    out.push(...(notesByEntry.get(entry) ?? []));
    const { causes, others } = rejectionOf(entry);
    if (causes.length > 0) {
      out.push(`    ${severityWord('high', words, paint)}  ${words.t('problem.rejected')}:`);
      for (const { message, code, ...place } of causes) {
        out.push(`      ${sentence(spot(file, place), message, code, paint)}`);
        out.push(...source(file, place, paint));
      }
    }
    for (const { severity, message, code, ...place } of others) {
      out.push(saying(severity, spot(file, place), message, code, words, paint));
      out.push(...source(file, place, paint));
    }
    for (const { severity, code, n } of entry.moreProblems) {
      const more = words.t('cli.more', { n });
      out.push(`    ${severityWord(severity, words, paint)}  ${more}  ${paint('dim', code)}`);
    }
    const findings = heaviestFirst(
      entries.flatMap((entry) =>
        entry.findings.map((reported) => ({
          reported,
          entry,
          severity: reported.finding.severity,
        })),
      ),
    );
    if (verbose) {
      for (const { reported } of findings) out.push('', ...inFull(file, reported, words, paint));
    } else {
      for (const alike of together(findings)) {
        out.push(...inShort(file, alike, heading, words, paint));
      }
    }
    if (entry.suppressed.length > 0) {
      out.push(`    ${paint('dim', words.t('cli.suppressed'))}`);
      for (const reported of entry.suppressed) out.push(suppressed(file, reported, words, paint));
    }
    if (verbose) out.push('');
  }
  out.push('');
}

/** Objects whose lines are told once. */
interface Section {
  /** A line for each object, or one line for all of them, whose findings then name their objects. */
  readonly heading: 'each' | 'others';
  readonly entries: ReportEntry[];
}

/** So many objects share a section or a line: each is found by its position in the list of places. */
const MOST_TOGETHER = 5;

/**
 * Objects that differ in nothing but places share a section, such as the Jobs of an installer. So do objects without a pod
 * that have findings alone: each would be a heading above one line.
 * @param notesByEntry what is told of an object before its findings
 * @param scoreOf the score of an object as it's told
 */
function sections(
  entries: readonly ReportEntry[],
  verbose: boolean,
  notesByEntry: ReadonlyMap<ReportEntry, readonly string[]>,
  scoreOf: (entry: ReportEntry) => string,
): Section[] {
  if (verbose) return entries.map((entry) => ({ heading: 'each', entries: [entry] }));
  const all: Section[] = [];
  const open = new Map<string, Section>();
  const plain = entries.filter(
    (entry) => hasOnlyFindings(entry) && notesByEntry.get(entry)?.length === 0,
  );
  const others = plain.length > 1 ? new Set(plain) : new Set();
  for (const entry of entries) {
    const heading = others.has(entry) ? 'others' : 'each';
    const key =
      heading === 'others' ? heading : likeness(entry, notesByEntry.get(entry) ?? [], scoreOf);
    const section = key === null ? undefined : open.get(key);
    if (section && (heading === 'others' || section.entries.length < MOST_TOGETHER)) {
      section.entries.push(entry);
      continue;
    }
    const started: Section = { heading, entries: [entry] };
    all.push(started);
    if (key !== null) open.set(key, started);
  }
  return all;
}

const hasOnlyFindings = ({ problems, moreProblems, suppressed }: ReportEntry): boolean =>
  problems.length + moreProblems.length + suppressed.length === 0;

/** The same of objects that differ in nothing but places; null where more is told than findings. */
const likeness = (
  entry: ReportEntry,
  notes: readonly string[],
  scoreOf: (entry: ReportEntry) => string,
): string | null =>
  hasOnlyFindings(entry)
    ? JSON.stringify([
        notes,
        scoreOf(entry),
        entry.findings.map((reported) => [
          reported.finding.rule,
          reported.finding.severity,
          reported.message,
          reported.container === null,
          rulesOf(reported),
        ]),
      ])
    : null;

/** The score of an object with a pod, or nothing. */
const scored = (words: CliTranslator, { standards, rating }: ReportEntry): string =>
  standards && rating ? scoreLine(words, rating) : '';

function headingOf(
  entry: ReportEntry,
  { rendered }: ReadFile,
  words: CliTranslator,
  paint: Paint,
): string {
  // What is rendered has lines in no file.
  const at = rendered ? '' : `  ${paint('dim', words.t('cli.line', { line: entry.line }))}`;
  const score = scored(words, entry);
  return `  ${paint('bold', printable(reportedName(entry, words)))}${at}${score && `  ${score}`}`;
}

/** A finding with the object that it is about. */
interface Told {
  readonly reported: ReportedFinding;
  readonly entry: ReportEntry;
  readonly severity: Severity;
}

/** Findings that say the same of several containers are one line, and of several objects. */
function together(findings: readonly Told[]): Told[][] {
  const groups: Told[][] = [];
  const open = new Map<string, { readonly group: Told[]; readonly entries: Set<ReportEntry> }>();
  for (const item of findings) {
    const { reported, entry, severity } = item;
    const { rule } = reported.finding;
    const key = JSON.stringify([rule, severity, reported.message]);
    const last = open.get(key);
    if (last && (last.entries.has(entry) || last.entries.size < MOST_TOGETHER)) {
      last.group.push(item);
      last.entries.add(entry);
      continue;
    }
    const group = [item];
    groups.push(group);
    open.set(key, { group, entries: new Set([entry]) });
  }
  return groups;
}

function inShort(
  file: ReadFile,
  alike: readonly Told[],
  heading: Section['heading'],
  words: CliTranslator,
  paint: Paint,
): string[] {
  const [{ reported: first }] = alike as [Told];
  const { severity, rule } = first.finding;
  const places = [...new Set(alike.map(({ reported }) => spot(file, reported)))].join(', ');
  const names = alike.flatMap(({ reported, entry }) =>
    heading === 'others' ? reportedName(entry, words) : (reported.container ?? []),
  );
  const different = [...new Set(names)].map(printable);
  const who = different.length > 0 ? ` (${different.join(', ')})` : '';
  const line = `    ${severityWord(severity, words, paint)}  ${places}  ${printable(first.message)}${who}  ${paint('dim', rule)}`;
  const rules = rulesOf(...alike.map(({ reported }) => reported));
  const beside = [
    ...new Set(
      alike.flatMap(({ reported }) => reported.settled.map(({ text }) => printable(text))),
    ),
    ...(rules === '' ? [] : [words.t('results.also', { rules })]),
  ];
  return [line, ...beside.map((text) => `      ${paint('dim', text)}`)];
}

/** Objects without a pod are passed over unless there is something to say about them. */
const isShown = ({
  standards,
  policies,
  problems,
  findings,
  suppressed,
  note,
}: ReportEntry): boolean =>
  standards !== null ||
  note !== null ||
  policies?.some(isOpenPolicy) === true ||
  problems.length + findings.length + suppressed.length > 0;

function verdicts({ standards }: ReportEntry, { t }: CliTranslator, paint: Paint): string[] {
  if (!standards) return [];
  const verdict = (level: 'baseline' | 'restricted'): string => {
    const { allowed, checks } = standards[level];
    return allowed
      ? `${level} ${paint('green', t('cli.allowed'))}`
      : `${level} ${paint('red', t('cli.denied'))} (${checks.join(', ')})`;
  };
  const { version } = standards;
  const title = t('cli.standards', { version });
  return [`    ${title}: ${verdict('baseline')}, ${verdict('restricted')}`];
}

/** How many policies pass, and each that does not with what it says and what it changes. */
function policyLines(
  { policies }: ReportEntry,
  { title, id }: NonNullable<Report['initiative']>,
  { t }: CliTranslator,
  paint: Paint,
  rendered: ReadFile['rendered'],
): string[] {
  const enabled = policies?.filter(({ verdict }) => verdict.outcome !== 'disabled') ?? [];
  if (enabled.length === 0) return [];
  const open = enabled.filter(isOpenPolicy);
  const left = enabled.every(({ verdict }) => verdict.outcome === 'excluded')
    ? t('policy.outcome.excluded')
    : t('policies.pass', { passed: enabled.length - open.length, total: enabled.length });
  const lines = [`    ${t('cli.policies', { title, id })}: ${left}`];
  for (const { verdict, violations, mutations } of open) {
    const { outcome, policy } = verdict;
    const colour = OUTCOME_COLOURS[outcome] ?? 'yellow';
    const word = paint(colour, t(`policy.outcome.${outcome}`));
    lines.push(`      ${word}: ${policy.name}  ${paint('dim', policy.id)}`);
    for (const { line, column, text } of [...violations, ...mutations]) {
      lines.push(`        ${rendered ? '' : `${line}:${column}  `}${printable(text)}`);
    }
  }
  return lines;
}

const OUTCOME_COLOURS: { readonly [outcome: string]: Colour } = {
  denied: 'red',
  'pods-denied': 'red',
  mutated: 'cyan',
};

/** Where to look: the line and column of the file, or the file and line that something was rendered from. */
function spot(file: ReadFile, place: Omit<ReportPlace, 'from' | 'to'> & { source?: SourcePlace }) {
  const { path, line, column } = whereOf(file, place);
  return file.rendered ? `${printable(path)}:${line}` : `${line}:${column}`;
}

const sentence = (spot: string, message: string, id: string, paint: Paint): string =>
  `${spot}  ${printable(message)}  ${paint('dim', id)}`;

/** As wide as the longest one, so that places stand below one another. */
function severityWord(severity: Severity, { t }: CliTranslator, paint: Paint): string {
  const width = Math.max(...SEVERITIES.map((each) => t(`severity.${each}`).length));
  return paint(COLOURS[severity], t(`severity.${severity}`).padEnd(width));
}

const saying = (
  severity: Severity,
  place: string,
  message: string,
  id: string,
  words: CliTranslator,
  paint: Paint,
): string => `    ${severityWord(severity, words, paint)}  ${sentence(place, message, id, paint)}`;

function inFull(
  file: ReadFile,
  reported: ReportedFinding,
  words: CliTranslator,
  paint: Paint,
): string[] {
  const { severity, rule, fix, heldReason: reason, setBy } = reported.finding;
  const { container } = reported;
  const { t } = words;
  const notes = [
    ...(container ? [t('cli.container', { name: printable(container) })] : []),
    fix ? t('cli.fix', { safety: t(`risk.${fix}`) }) : t('cli.no-fix'),
    ...(reason ? [t(`held.${reason}`, { file: printable(setBy ?? '') })] : []),
  ];
  return [
    saying(severity, spot(file, reported), reported.message, rule, words, paint),
    ...source(file, reported, paint),
    `      ${paint('dim', notes.join(' · '))}`,
    ...reported.settled.map(({ text }) => `      ${paint('dim', printable(text))}`),
    ...reported.also.map((other) => {
      const { rule: id } = other.finding;
      return `      ${words.t('cli.also')} ${sentence(spot(file, other), other.message, id, paint)}`;
    }),
  ];
}

function source({ concealed, rendered }: ReadFile, place: ReportPlace, paint: Paint): string[] {
  const { line, carets } = excerpt(concealed(), place);
  const margin = (rendered ? '' : String(place.line)).padStart(6);
  return [
    `      ${paint('dim', `${margin} |`)} ${line}`,
    `      ${paint('dim', `${' '.repeat(margin.length)} |`)} ${paint('red', carets)}`,
  ];
}

function suppressed(
  file: ReadFile,
  reported: ReportEntry['suppressed'][number],
  { t }: CliTranslator,
  paint: Paint,
): string {
  const { source, expires } = reported.finding.suppression;
  const why = t('cli.suppressed-by', {
    source,
    line: reported.markLine,
    reason: printable(reported.reason ?? t('results.no-reason')),
    expires: expires ?? '',
    dated: expires === null ? 'no' : 'yes',
  });
  return `      ${spot(file, reported)}  ${printable(reported.message)}  ${paint('dim', reported.finding.rule)}\n        ${paint('dim', why)}`;
}
