/** The lines at a report's end: how much was looked at and what came out. */
import { printable, SEVERITIES } from '../../engine/index.ts';
import { scoreLine } from '../../i18n/band-text.ts';
import type { CliTranslator } from '../../i18n/index.ts';
import { ratingBeside } from '../../report/rating.ts';
import {
  isTemplate,
  isUnreadable,
  nameOf,
  type Report,
  type ReportEntry,
  tallyOf,
} from '../../report/report.ts';

/** Named one by one up to here. */
const MOST_NAMED = 5;

export function summary({ files, profile, rating }: Report, words: CliTranslator): string[] {
  const { t } = words;
  const entries = files.flatMap((file) => ('error' in file ? [] : file.entries));
  const problems = entries.flatMap((entry) => [
    // A template is told among what was judged in part.
    ...entry.problems
      .filter((problem) => !isTemplate(problem))
      .map(({ code, severity }) => ({ code, severity, n: 1 })),
    ...entry.moreProblems,
  ]);
  const { judged, podless, open } = tallyOf(entries);
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
        : t(
            judged === 0
              ? 'cli.summary.unjudged'
              : open.length > 0
                ? 'cli.summary.clean-in-part'
                : 'cli.summary.clean',
          ),
    );
  }
  const worst = ratingBeside(rating, entries);
  if (worst) lines.push(scoreLine(words, worst));
  const named = (all: readonly string[]) => {
    const different = [...new Set(all)].map(printable);
    const more = different.length - MOST_NAMED;
    return different.slice(0, MOST_NAMED).join(', ') + (more > 0 ? ', …' : '');
  };
  const kindOf = (entry: ReportEntry) => entry.kind ?? nameOf(entry, words);
  if (podless.length > 0) {
    const list = named(podless.map(kindOf));
    lines.push(t('results.podless', { n: podless.length, list }));
  }
  if (open.length > 0) {
    const list = named(open.map((entry) => nameOf(entry, words)));
    lines.push(t('cli.summary.open', { n: open.length, list }));
  }
  if (suppressed > 0) lines.push(t('cli.summary.suppressed', { n: suppressed }));
  if (unread > 0) lines.push(t('cli.summary.unread', { n: unread }));
  if (unreadable > 0) lines.push(t('cli.summary.unreadable', { n: unreadable }));
  return lines;
}

const sum = (counted: readonly { readonly n: number }[]): number =>
  counted.reduce((all, { n }) => all + n, 0);
