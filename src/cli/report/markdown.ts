/** The report as Markdown for a pull request. Whatever comes from input is plain text in it. */
import { markdownText } from '../../engine/index.ts';
import { scoreCell } from '../../i18n/band-text.ts';
import type { CliTranslator } from '../../i18n/index.ts';
import { rulesOf } from '../../report/joined.ts';
import {
  isOpenPolicy,
  type ReadFile,
  type Report,
  type ReportEntry,
  type ReportedFinding,
  rejectionOf,
  reportedName,
  whereOf,
} from '../../report/report.ts';
import { pushTable } from './markdown-table.ts';
import { summary } from './summary.ts';

/** What repeats a finding, if anything does. */
const alsoLine = (own: ReportedFinding, { t }: CliTranslator): string[] =>
  own.also.length > 0 ? [markdownText(t('results.also', { rules: rulesOf(own) }))] : [];

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
  const at = (own: Place): string => lineIn(file, own);
  const name = (entry: ReportEntry) => markdownText(reportedName(entry, words));
  const judged = entries.filter(({ standards }) => standards);
  const findings = entries.flatMap((entry) => [
    ...rejected(file, entry, words),
    ...rejectionOf(entry).others.map((own) => ({
      cells: [t(`severity.${own.severity}`), at(own), name(entry), markdownText(own.message)],
      end: [`\`${own.code}\``, ''],
    })),
    ...entry.moreProblems.map(({ severity, code, n }) => ({
      cells: [t(`severity.${severity}`), '', name(entry), t('cli.more', { n })],
      end: [`\`${code}\``, ''],
    })),
    ...entry.findings.map((own) => ({
      cells: [
        t(`severity.${own.finding.severity}`),
        at(own),
        name(entry),
        [markdownText(own.message), ...alsoLine(own, words)].join('<br>'),
      ],
      end: [`\`${own.finding.rule}\``, own.finding.fix ? t(`risk.${own.finding.fix}`) : '–'],
    })),
  ]);
  const notes = entries.flatMap((entry) =>
    entry.note ? [`${name(entry)}: ${markdownText(entry.note)}`] : [],
  );
  const suppressed = entries.flatMap((entry) =>
    entry.suppressed.map((own) => [
      at(own),
      name(entry),
      markdownText(own.message),
      `\`${own.finding.rule}\``,
      own.finding.suppression.source,
      markdownText(own.reason ?? t('results.no-reason')),
      own.finding.suppression.expires ?? '',
    ]),
  );
  if (judged.length + findings.length + suppressed.length + notes.length === 0) return;
  const by = rendered ? ` (${t(`cli.rendered.${rendered.by}`)})` : '';
  out.push(`### ${markdownText(path)}${by}`, '');
  if (judged.length > 0) {
    const columns = ['object', 'standards', 'baseline', 'restricted', 'score'] as const;
    const verdict = (entry: ReportEntry, level: 'baseline' | 'restricted') => {
      const own = entry.standards?.[level];
      if (!own || own.allowed) return t('cli.allowed');
      return `${t('cli.denied')}: ${own.checks.map((check) => `\`${check}\``).join(', ')}`;
    };
    const rows = judged.map((entry) => [
      name(entry),
      markdownText(entry.standards?.version ?? ''),
      verdict(entry, 'baseline'),
      verdict(entry, 'restricted'),
      entry.rating ? scoreCell(words, entry.rating) : '',
    ]);
    pushTable(
      columns.map((column) => t(`cli.column.${column}`)),
      rows,
      out,
    );
  }
  const policies = entries.flatMap((entry) =>
    (entry.policies ?? [])
      .filter(isOpenPolicy)
      .map(({ verdict, violations, mutations }) => [
        name(entry),
        `${markdownText(verdict.policy.name)} (\`${verdict.policy.id}\`)`,
        t(`policy.outcome.${verdict.outcome}`),
        [...violations, ...mutations]
          .map(({ line, text }) => `${rendered ? '' : `${line}: `}${markdownText(text)}`)
          .join('<br>'),
      ]),
  );
  if (policies.length > 0) {
    out.push(`**${t('cli.column.policies')}**`, '');
    const columns = ['object', 'policy', 'outcome', 'finding'] as const;
    pushTable(
      columns.map((column) => t(`cli.column.${column}`)),
      policies,
      out,
    );
  }
  if (findings.length > 0) {
    const columns = ['severity', 'line', 'object', 'finding', 'rule', 'fix'] as const;
    const rows = findings.map(({ cells, end }) => [...cells, ...end]);
    pushTable(
      columns.map((column) => t(`cli.column.${column}`)),
      rows,
      out,
    );
  }
  if (suppressed.length > 0) {
    out.push(`**${t('cli.suppressed')}**`, '');
    const columns = ['line', 'object', 'finding', 'rule', 'source', 'reason', 'expires'] as const;
    pushTable(
      columns.map((column) => t(`cli.column.${column}`)),
      suppressed,
      out,
    );
  }
  for (const note of notes) out.push(note, '');
}

type Place = Parameters<typeof whereOf>[1];

/** The line in the file, or the file and line that something was rendered from. */
function lineIn(file: ReadFile, own: Place): string {
  const { path, line } = whereOf(file, own);
  return file.rendered ? `${markdownText(path)}:${line}` : String(line);
}

/** The row of an object that Kubernetes rejects, with every cause. */
function rejected(file: ReadFile, entry: ReportEntry, words: CliTranslator) {
  const { t } = words;
  const { causes } = rejectionOf(entry);
  const [first] = causes;
  if (!first) return [];
  const said = causes.map(
    (own) => `${t('cli.line', { line: lineIn(file, own) })}: ${markdownText(own.message)}`,
  );
  const codes = [...new Set(causes.map(({ code }) => `\`${code}\``))];
  return [
    {
      cells: [
        t('severity.high'),
        lineIn(file, first),
        markdownText(reportedName(entry, words)),
        [`${t('problem.rejected')}:`, ...said].join('<br>'),
      ],
      end: [codes.join(', '), ''],
    },
  ];
}
