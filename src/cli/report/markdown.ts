/** The report as Markdown for a pull request. Whatever comes from input is plain text in it. */
import { markdownText } from '../../engine/index.ts';
import { scoreCell } from '../../i18n/band-text.ts';
import type { CliTranslator } from '../../i18n/index.ts';
import {
  besideFinding,
  isOpenPolicy,
  type ReadFile,
  type Report,
  type ReportEntry,
  rejectionOf,
  reportedName,
  whereOf,
} from '../../report/report.ts';
import { pushTable } from './markdown-table.ts';
import { summary } from './summary.ts';

/** @returns the whole report with a line end at its end */
export function markdownReport(report: Report, words: CliTranslator): string {
  const out = ['## Podsmith', '', ...summary(report, words).map((line) => `- ${line}`)];
  if (report.configured) out.push(`- ${markdownText(report.configured.message)}`);
  out.push('');
  for (const { path, note } of report.notes) {
    out.push(`### ${markdownText(path)}`, '', markdownText(note), '');
  }
  for (const file of report.files) {
    if ('error' in file) {
      out.push(
        `### ${markdownText(file.path)}`,
        '',
        `${words.t('cli.unread')}: ${markdownText(file.error)}`,
        '',
      );
    } else fileLines(file, words, out);
  }
  return out.join('\n');
}

function fileLines(file: ReadFile, words: CliTranslator, out: string[]): void {
  const { path, entries, rendered } = file;
  const { t } = words;
  const judged = entries.filter(({ standards }) => standards);
  const findings = entries.flatMap((entry) => findingRows(file, entry, words));
  const notes = entries.flatMap((entry) =>
    entry.note ? [`${nameIn(entry, words)}: ${markdownText(entry.note)}`] : [],
  );
  const suppressed = entries.flatMap((entry) => suppressedRows(file, entry, words));
  if (judged.length + findings.length + suppressed.length + notes.length === 0) return;
  const by = rendered ? ` (${t(`cli.rendered.${rendered.by}`)})` : '';
  out.push(`### ${markdownText(path)}${by}`, '');
  const table = (columns: readonly Column[], rows: readonly string[][], title?: string) => {
    if (rows.length === 0) return;
    if (title) out.push(`**${title}**`, '');
    pushTable(
      columns.map((column) => t(`cli.column.${column}`)),
      rows,
      out,
    );
  };
  table(
    ['object', 'standards', 'baseline', 'restricted', 'score'],
    judged.map((entry) => verdictRow(entry, words)),
  );
  table(
    ['object', 'policy', 'outcome', 'finding'],
    entries.flatMap((entry) => policyRows(file, entry, words)),
    t('cli.column.policies'),
  );
  table(['severity', 'line', 'object', 'finding', 'rule', 'fix'], findings);
  table(
    ['line', 'object', 'finding', 'rule', 'source', 'reason', 'expires'],
    suppressed,
    t('cli.suppressed'),
  );
  for (const note of notes) out.push(note, '');
}

type Column =
  | 'baseline'
  | 'expires'
  | 'finding'
  | 'fix'
  | 'line'
  | 'object'
  | 'outcome'
  | 'policy'
  | 'reason'
  | 'restricted'
  | 'rule'
  | 'score'
  | 'severity'
  | 'source'
  | 'standards';

const nameIn = (entry: ReportEntry, words: CliTranslator): string =>
  markdownText(reportedName(entry, words));

function findingRows(file: ReadFile, entry: ReportEntry, words: CliTranslator): string[][] {
  const { t } = words;
  const name = nameIn(entry, words);
  return [
    ...rejected(file, entry, words),
    ...rejectionOf(entry).others.map((problem) => [
      t(`severity.${problem.severity}`),
      lineIn(file, problem),
      name,
      markdownText(problem.message),
      `\`${problem.code}\``,
      '',
    ]),
    ...entry.moreProblems.map(({ severity, code, n }) => [
      t(`severity.${severity}`),
      '',
      name,
      t('cli.more', { n }),
      `\`${code}\``,
      '',
    ]),
    ...entry.findings.map((reported) => [
      t(`severity.${reported.finding.severity}`),
      lineIn(file, reported),
      name,
      [markdownText(reported.message), ...besideFinding(reported, words).map(markdownText)].join(
        '<br>',
      ),
      `\`${reported.finding.rule}\``,
      reported.finding.fix ? t(`risk.${reported.finding.fix}`) : '–',
    ]),
  ];
}

const suppressedRows = (file: ReadFile, entry: ReportEntry, words: CliTranslator): string[][] =>
  entry.suppressed.map((reported) => [
    lineIn(file, reported),
    nameIn(entry, words),
    markdownText(reported.message),
    `\`${reported.finding.rule}\``,
    reported.finding.suppression.source,
    markdownText(reported.reason ?? words.t('results.no-reason')),
    reported.finding.suppression.expires ?? '',
  ]);

function verdictRow(entry: ReportEntry, words: CliTranslator): string[] {
  const { t } = words;
  const verdict = (level: 'baseline' | 'restricted') => {
    const result = entry.standards?.[level];
    if (!result || result.allowed) return t('cli.allowed');
    return `${t('cli.denied')}: ${result.checks.map((check) => `\`${check}\``).join(', ')}`;
  };
  return [
    nameIn(entry, words),
    markdownText(entry.standards?.version ?? ''),
    verdict('baseline'),
    verdict('restricted'),
    entry.rating ? scoreCell(words, entry.rating) : '',
  ];
}

const policyRows = (file: ReadFile, entry: ReportEntry, words: CliTranslator): string[][] =>
  (entry.policies ?? [])
    .filter(isOpenPolicy)
    .map(({ verdict, violations, mutations }) => [
      nameIn(entry, words),
      `${markdownText(verdict.policy.name)} (\`${verdict.policy.id}\`)`,
      words.t(`policy.outcome.${verdict.outcome}`),
      [...violations, ...mutations]
        .map(({ line, text }) => `${file.rendered ? '' : `${line}: `}${markdownText(text)}`)
        .join('<br>'),
    ]);

type Place = Parameters<typeof whereOf>[1];

/** The line in the file, or the file and line that something was rendered from. */
function lineIn(file: ReadFile, place: Place): string {
  const { path, line } = whereOf(file, place);
  return file.rendered ? `${markdownText(path)}:${line}` : String(line);
}

/** The row of an object that Kubernetes rejects, with every cause. */
function rejected(file: ReadFile, entry: ReportEntry, words: CliTranslator): string[][] {
  const { t } = words;
  const { causes } = rejectionOf(entry);
  const [first] = causes;
  if (!first) return [];
  const lines = causes.map(
    (cause) => `${t('cli.line', { line: lineIn(file, cause) })}: ${markdownText(cause.message)}`,
  );
  const codes = [...new Set(causes.map(({ code }) => `\`${code}\``))];
  return [
    [
      t('severity.high'),
      lineIn(file, first),
      nameIn(entry, words),
      [`${t('problem.rejected')}:`, ...lines].join('<br>'),
      codes.join(', '),
      '',
    ],
  ];
}
