/**
 * Annotations of GitHub Actions: lines that its runner reads as commands
 * (docs.github.com, "Workflow commands for GitHub Actions").
 */
import { printable, type Severity } from '../../engine/index.ts';
import type { CliTranslator } from '../../i18n/index.ts';
import type { Report } from '../../report/report.ts';
import { heaviestFirst } from '../../results/objects.ts';
import { issuesOf, toldOf } from './issues.ts';
import { summary } from './summary.ts';

const LEVELS: { readonly [severity in Severity]: 'error' | 'warning' | 'notice' } = {
  critical: 'error',
  high: 'error',
  medium: 'warning',
  low: 'notice',
  info: 'notice',
};

/**
 * The heaviest first: GitHub shows ten errors, ten warnings and ten notices of a step, and 50 annotations of a job.
 * @returns lines, the last ones a summary
 */
export function githubReport(report: Report, words: CliTranslator): string {
  const unread = report.files.flatMap((file) =>
    'error' in file
      ? [command('error', { file: file.path, title: words.t('cli.unread') }, file.error)]
      : [],
  );
  const { configured } = report;
  // Before the findings: GitHub shows no more than a few annotations.
  const settings = configured
    ? [command('warning', { file: configured.file, line: 1 }, configured.message)]
    : [];
  const issues = heaviestFirst(issuesOf(report, words)).map((issue) => {
    const { place, severity, id } = issue;
    const { path, line, column, endLine, endColumn } = place;
    // Columns are shown only where a place is within one line.
    const columns = line === endLine ? { col: column, endColumn } : {};
    return command(
      LEVELS[severity],
      { file: path, line, endLine, ...columns, title: id },
      toldOf(issue),
    );
  });
  const notes = report.notes.map(({ path, note }) => command('notice', { title: path }, note));
  return `${[...unread, ...settings, ...issues, ...notes, ...summary(report, words).map(printable)].join('\n')}\n`;
}

function command(
  level: string,
  properties: { readonly [name: string]: string | number },
  message: string,
): string {
  const list = Object.entries(properties).map(
    ([name, value]) => `${name}=${property(String(value))}`,
  );
  return `::${level} ${list.join(',')}::${data(message)}`;
}

/** Written as the runner reads it back: a line end would begin another command. */
const data = (text: string): string =>
  printable(text).replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');

const property = (text: string): string => data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
