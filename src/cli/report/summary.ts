/** The lines at a report's end: how much was looked at and what came out. */
import { SEVERITIES } from '../../engine/index.ts';
import type { CliTranslator } from '../../i18n/index.ts';
import { isUnreadable, type Report } from '../../report/report.ts';

export function summary({ files, profile }: Report, { t }: CliTranslator): string[] {
  const entries = files.flatMap((file) => ('error' in file ? [] : file.entries));
  const problems = entries.flatMap((entry) => [
    ...entry.problems.map(({ code, severity }) => ({ code, severity, n: 1 })),
    ...entry.moreProblems,
  ]);
  const said = [
    ...entries.flatMap(({ findings }) =>
      findings.map(({ finding: { severity } }) => ({ severity, n: 1 })),
    ),
    ...problems,
  ];
  const counts = SEVERITIES.flatMap((severity) => {
    const n = sum(said.filter((own) => own.severity === severity));
    return n > 0 ? [t('cli.summary.count', { n, severity })] : [];
  });
  const suppressed = entries.reduce((all, entry) => all + entry.suppressed.length, 0);
  const unread = files.filter((file) => 'error' in file).length;
  const unreadable = sum(problems.filter(isUnreadable));
  const read = files.length - unread;
  const lines: string[] = [];
  // Of files that could not be read nobody knows whether they are clean.
  if (read > 0 || unread === 0) {
    lines.push(
      t('cli.summary', {
        files: read,
        objects: entries.filter(({ object }) => !object?.object.part).length,
        profile,
      }),
      said.length > 0
        ? t('cli.summary.findings', { n: sum(said), counts: counts.join(', ') })
        : t('cli.summary.clean'),
    );
  }
  if (suppressed > 0) lines.push(t('cli.summary.suppressed', { n: suppressed }));
  if (unread > 0) lines.push(t('cli.summary.unread', { n: unread }));
  if (unreadable > 0) lines.push(t('cli.summary.unreadable', { n: unreadable }));
  return lines;
}

const sum = (counted: readonly { readonly n: number }[]): number =>
  counted.reduce((all, { n }) => all + n, 0);
