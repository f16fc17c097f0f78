/** The report for people at a terminal, grouped by file and object. */
import { printable, type Severity } from '../../engine/index.ts';
import { concealed } from '../../engine/quotes.ts';
import { scoreLine } from '../../i18n/band-text.ts';
import type { CliTranslator } from '../../i18n/index.ts';
import { ratingBeside } from '../../report/rating.ts';
import {
  isOpen,
  nameOf,
  type ReadFile,
  type Report,
  type ReportEntry,
  type ReportedFinding,
  type ReportPlace,
  rejectionOf,
} from '../../report/report.ts';
import type { Colour, Paint } from '../colour.ts';
import { excerpt } from './excerpt.ts';
import { summary } from './summary.ts';

const COLOURS: { readonly [severity in Severity]: Colour } = {
  critical: 'red',
  high: 'red',
  medium: 'yellow',
  low: 'cyan',
  info: 'dim',
};

/** @returns the whole report, line by line, with a line end at its end */
export function textReport(report: Report, words: CliTranslator, paint: Paint): string {
  const out: string[] = [];
  for (const { path, note } of report.notes) {
    out.push(paint('bold', printable(path)), `  ${printable(note)}`, '');
  }
  for (const file of report.files) {
    if ('error' in file) {
      out.push(paint('bold', printable(file.path)));
      out.push(`  ${paint('red', words.t('cli.unread'))}  ${printable(file.error)}`, '');
    } else fileLines(file, report, words, paint, out);
  }
  out.push(...summary(report, words).map((line) => paint('bold', line)));
  return `${out.join('\n')}\n`;
}

function fileLines(
  file: ReadFile,
  { initiative, files }: Report,
  words: CliTranslator,
  paint: Paint,
  out: string[],
): void {
  const shown = file.entries.filter(isShown);
  if (shown.length === 0) return;
  const several = files.length > 1;
  out.push(paint('bold', printable(file.path)));
  // Of one file the summary tells it.
  const worst = several ? ratingBeside(file.rating, file.entries) : null;
  if (worst) out.push(`  ${scoreLine(words, worst)}`);
  for (const entry of shown) {
    const at = words.t('cli.line', { line: entry.line });
    out.push(`  ${paint('bold', printable(nameOf(entry, words)))}  ${paint('dim', at)}`);
    out.push(...verdicts(entry, words, paint));
    if (initiative) out.push(...policyLines(entry, initiative, words, paint));
    if (entry.note !== null) out.push(`    ${printable(entry.note)}`);
    const { causes, others } = rejectionOf(entry);
    if (causes.length > 0) {
      const word = paint(COLOURS.high, words.t('severity.high'));
      out.push('', `    ${word}  ${words.t('problem.rejected')}:`);
      for (const { message, code, ...place } of causes) {
        out.push('', `      ${told(place, message, code, paint)}`, ...source(file, place, paint));
      }
    }
    for (const { severity, message, code, ...place } of others) {
      out.push('', saying(severity, place, message, code, words, paint));
      out.push(...source(file, place, paint));
    }
    for (const { severity, code, n } of entry.moreProblems) {
      const word = paint(COLOURS[severity], words.t(`severity.${severity}`));
      out.push('', `    ${word}  ${words.t('cli.more', { n })}  ${paint('dim', code)}`);
    }
    for (const own of entry.findings) out.push('', ...finding(file, own, words, paint));
    if (entry.suppressed.length > 0) {
      out.push('', `    ${paint('dim', words.t('cli.suppressed'))}`);
      for (const own of entry.suppressed) out.push(suppressed(own, words, paint));
    }
    out.push('');
  }
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
  policies?.some(isOpen) === true ||
  problems.length + findings.length + suppressed.length > 0;

function verdicts(
  { standards, rating }: ReportEntry,
  words: CliTranslator,
  paint: Paint,
): string[] {
  const { t } = words;
  if (!standards) return [];
  const verdict = (level: 'baseline' | 'restricted'): string => {
    const { allowed, checks } = standards[level];
    return allowed
      ? `${level} ${paint('green', t('cli.allowed'))}`
      : `${level} ${paint('red', t('cli.denied'))} (${checks.join(', ')})`;
  };
  const { version } = standards;
  const title = t('cli.standards', { version });
  const lines = [
    `    ${title}: ${verdict('baseline')}`,
    `    ${' '.repeat(title.length)}  ${verdict('restricted')}`,
  ];
  if (rating) lines.push(`    ${scoreLine(words, rating)}`);
  return lines;
}

/** How many policies pass, and each that does not with what it says and what it changes. */
function policyLines(
  { policies }: ReportEntry,
  { title, id }: NonNullable<Report['initiative']>,
  { t }: CliTranslator,
  paint: Paint,
): string[] {
  const asked = policies?.filter(({ verdict }) => verdict.outcome !== 'disabled') ?? [];
  if (asked.length === 0) return [];
  const open = asked.filter(isOpen);
  const left = asked.every(({ verdict }) => verdict.outcome === 'excluded')
    ? t('policy.outcome.excluded')
    : t('policies.pass', { passed: asked.length - open.length, total: asked.length });
  const lines = [`    ${t('cli.policies', { title, id })}: ${left}`];
  for (const { verdict, violations, mutations } of open) {
    const { outcome, policy } = verdict;
    const colour = OUTCOME_COLOURS[outcome] ?? 'yellow';
    const word = paint(colour, t(`policy.outcome.${outcome}`));
    lines.push(`      ${word}: ${policy.name}  ${paint('dim', policy.id)}`);
    for (const { line, column, text } of [...violations, ...mutations]) {
      lines.push(`        ${line}:${column}  ${printable(text)}`);
    }
  }
  return lines;
}

const OUTCOME_COLOURS: { readonly [outcome: string]: Colour } = {
  denied: 'red',
  'pods-denied': 'red',
  mutated: 'cyan',
};

type Spot = Pick<ReportPlace, 'line' | 'column'>;

const told = ({ line, column }: Spot, message: string, id: string, paint: Paint): string =>
  `${line}:${column}  ${printable(message)}  ${paint('dim', id)}`;

function saying(
  severity: Severity,
  place: Spot,
  message: string,
  id: string,
  { t }: CliTranslator,
  paint: Paint,
): string {
  const word = paint(COLOURS[severity], t(`severity.${severity}`));
  return `    ${word}  ${told(place, message, id, paint)}`;
}

function finding(
  file: ReadFile,
  own: ReportedFinding,
  words: CliTranslator,
  paint: Paint,
): string[] {
  const { severity, rule, fix, held } = own.finding;
  const { container } = own;
  const { t } = words;
  const notes = [
    ...(container ? [t('cli.container', { name: printable(container) })] : []),
    fix ? t('cli.fix', { safety: t(`risk.${fix}`) }) : t('cli.no-fix'),
    ...(held ? [t(`held.${held}`)] : []),
  ];
  return [
    saying(severity, own, own.message, rule, words, paint),
    ...source(file, own, paint),
    `      ${paint('dim', notes.join(' · '))}`,
  ];
}

function source({ review }: ReadFile, place: ReportPlace, paint: Paint): string[] {
  const { line, carets } = excerpt(concealed(review), place);
  const margin = String(place.line).padStart(6);
  return [
    `      ${paint('dim', `${margin} |`)} ${line}`,
    `      ${paint('dim', `${' '.repeat(margin.length)} |`)} ${paint('red', carets)}`,
  ];
}

function suppressed(
  own: ReportEntry['suppressed'][number],
  { t }: CliTranslator,
  paint: Paint,
): string {
  const { source, expires } = own.finding.suppression;
  const why = t('cli.suppressed-by', {
    source,
    line: own.markLine,
    reason: printable(own.reason ?? t('results.no-reason')),
    expires: expires ?? '',
    dated: expires === null ? 'no' : 'yes',
  });
  return `      ${own.line}:${own.column}  ${printable(own.message)}  ${paint('dim', own.finding.rule)}\n        ${paint('dim', why)}`;
}
