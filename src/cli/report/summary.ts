/** The lines at a report's end: how much was looked at and what came out. */
import { grouped, printable, SEVERITIES, type Severity } from '../../engine/index.ts';
import { scoreLine } from '../../i18n/band-text.ts';
import type { CliTranslator } from '../../i18n/index.ts';
import {
  apart,
  isTemplate,
  isUnreadable,
  type Report,
  type ReportEntry,
  type ReportedFinding,
  ratingBeside,
  reportedName,
  tallyOf,
} from '../../report/report.ts';
import { heaviestFirst, worstOf } from '../../results/objects.ts';
import { wrapped } from '../wrap.ts';

/** Named one by one up to here. */
const MOST_NAMED = 5;

export function summary(
  { files, profile, rating, baseline }: Report,
  words: CliTranslator,
): string[] {
  const { t } = words;
  const entries = files.flatMap((file) => ('error' in file ? [] : file.entries));
  const problems = entries.flatMap((entry) => [
    // A template is told among what was judged in part.
    ...entry.problems
      .filter((problem) => !isTemplate(problem))
      .map(({ code, severity }) => ({ code, severity, n: 1 })),
    ...entry.moreProblems,
  ]);
  const { judged, podless, open, none } = tallyOf(entries);
  const counted = [
    ...entries.flatMap(({ findings }) =>
      findings.map(({ finding: { severity } }) => ({ severity, n: 1 })),
    ),
    ...problems,
  ];
  const counts = SEVERITIES.flatMap((severity) => {
    const n = sum(counted.filter((entry) => entry.severity === severity));
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
        objects: entries.filter(({ object }) => !object?.isPart).length,
        profile,
      }),
      counted.length > 0
        ? t('cli.summary.findings', { n: sum(counted), counts: counts.join(', ') })
        : t(
            baseline && baseline.known > 0
              ? 'cli.summary.nothing-new'
              : judged === 0
                ? `cli.summary.${none}`
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
  const kindOf = (entry: ReportEntry) => entry.kind ?? reportedName(entry, words);
  if (podless.length > 0) {
    const list = named(podless.map(kindOf));
    lines.push(t('results.podless', { n: podless.length, list }));
  }
  if (open.length > 0) {
    const list = named(open.map((entry) => reportedName(entry, words)));
    lines.push(t('cli.summary.open', { n: open.length, list }));
  }
  if (baseline) {
    const { known: count, gone } = baseline;
    lines.push(t('cli.summary.known', { n: count }));
    if (gone.length > 0) {
      const list = named(
        gone.map(({ rule, object, file }) => `${rule} (${object}${file ? `, ${file}` : ''})`),
      );
      lines.push(t('cli.summary.gone', { n: sum(gone.map(({ count: n }) => ({ n }))), list }));
    }
  }
  if (suppressed > 0) lines.push(t('cli.summary.suppressed', { n: suppressed }));
  if (unread > 0) lines.push(t('cli.summary.unread', { n: unread }));
  if (unreadable > 0) lines.push(t('cli.summary.unreadable', { n: unreadable }));
  return lines;
}

/** How often each rule speaks, of every severity. Of one finding nothing is counted. */
export function ruleTotals({ files }: Report, { t }: CliTranslator): string[] {
  const rules = rulesByWeight(files);
  if (rules.length < 2) return [];
  const lines = SEVERITIES.flatMap((severity) => {
    const matching = rules.filter((entry) => entry.severity === severity);
    if (matching.length === 0) return [];
    const list = matching
      .map(({ rule, n }) => (n > 1 ? t('cli.summary.rule', { rule, n }) : rule))
      .join(', ');
    return [`  ${t(`severity.${severity}`)}: ${list}`];
  });
  return [t('cli.summary.rules'), ...lines.flatMap((line) => wrapped(line, 4))];
}

/** The rules of the findings with the heaviest severity of each: the heaviest first, then the most frequent. */
function rulesByWeight(files: Report['files']) {
  const rules = [...grouped(findingsOf(files), ({ rule }) => rule)].map(([rule, found]) => ({
    rule,
    severity: worstOf(found.map(({ severity }) => severity)) as Severity,
    n: found.length,
  }));
  return heaviestFirst(rules.toSorted((a, b) => b.n - a.n));
}

/** What to run next: what each choice of fixes would make, and what explains a rule. */
export function nextSteps(
  { files }: Report,
  { t }: CliTranslator,
  { again, verbose }: { readonly again: readonly string[]; readonly verbose: boolean },
): string[] {
  // What is rendered can't be hardened.
  const findings = findingsOf(
    files.filter((file) => !('rendered' in file)),
    apart,
  );
  const [heaviest] = rulesByWeight(files);
  if (!heaviest) return [];
  const fixable = (...fixes: readonly string[]) =>
    findings.filter(({ fix, heldReason: reason }) => fix && !reason && fixes.includes(fix)).length;
  const call = again.map(quoted).join(' ');
  const harden = (fixes: string) => `podsmith harden ${call} --diff${fixes}`;
  const steps = [
    [harden(''), 'safe', fixable('safe')],
    [harden(' --fixes usual'), 'usual', fixable('usually-fine')],
    [harden(' --fixes all'), 'all', fixable('may-break', 'needs-value')],
  ] as const;
  const hints = [
    ...steps.flatMap(([command, which, n]) =>
      n > 0 ? [[command, t(`cli.next.${which}`, { n })] as const] : [],
    ),
    [`podsmith explain ${heaviest.rule}`, t('cli.next.explain')] as const,
    ...(verbose ? [] : [['--verbose', t('cli.next.verbose')] as const]),
  ];
  const width = Math.max(...hints.map(([command]) => command.length));
  return [t('cli.next'), ...hints.map(([command, why]) => `  ${command.padEnd(width)}  ${why}`)];
}

/** @param which of them: what repeats another one is fixed like any, and isn't counted beside it */
const findingsOf = (
  files: Report['files'],
  which: (findings: readonly ReportedFinding[]) => readonly ReportedFinding[] = (all) => all,
) =>
  files.flatMap((file) =>
    'error' in file
      ? []
      : file.entries.flatMap(({ findings }) => which(findings).map(({ finding }) => finding)),
  );

/** An argument as a shell reads it back, with what a terminal would obey left out. */
const quoted = (argument: string): string =>
  /^[\w@%+=:,./-]+$/.test(argument)
    ? argument
    : `'${printable(argument).replaceAll("'", String.raw`'\''`)}'`;

const sum = (counted: readonly { readonly n: number }[]): number =>
  counted.reduce((all, { n }) => all + n, 0);
