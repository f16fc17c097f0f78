/** What `podsmith.json` turns off or lowers, which every report says: it may belong to what is reviewed. */
import {
  grouped,
  OnceReviewer,
  printable,
  type Review,
  registry,
  type Settings,
  type Severity,
  type Weakened,
} from '../engine/index.ts';
import type { CliTranslator } from '../i18n/index.ts';
import { passingReport } from '../report/entries.ts';
import type { Configured } from '../report/report.ts';
import { rankOf } from '../results/objects.ts';
import type { TextFile } from './files.ts';
import type { Io } from './io.ts';
import { readWithProgress, TerminalProgress } from './progress.ts';

/** The file of a call, as it is shown, with what it takes away. */
export interface Weakening {
  readonly file: string;
  readonly weakened: Weakened;
}

/** What files are reviewed with, and what else is read. */
interface Reviewed {
  readonly files: readonly TextFile[];
  readonly others: readonly TextFile[];
  readonly env: Review['env'];
}

interface Found {
  readonly rule: string;
  readonly severity: Severity;
}

/** Null where the configuration takes nothing away. The rules that it changes are asked again, without it. */
export function configuredBy(
  weakening: Weakening | null,
  reviewed: Reviewed,
  io: Io,
  words: CliTranslator,
): Configured | null {
  if (!weakening) return null;
  const { file, weakened } = weakening;
  const { off, severities, options, settings, without, original, left } = weakened;
  const { kubernetesVersion, policyVersion } = without;
  const before = { ...reviewed.env, kubernetesVersion, policyVersion, toConfirm: [] };
  const all = findingsOf(original, { ...reviewed, env: before }, io, words);
  const remaining = findingsOf(left, reviewed, io, words);
  const [more, fewer] = [countsOf(all), countsOf(remaining)];
  const findings = [...original.keys()].reduce(
    (sum, rule) => sum + Math.max(0, (more.get(rule) ?? 0) - (fewer.get(rule) ?? 0)),
    0,
  );
  const lowered = severities.flatMap(({ rule, to: severity }) =>
    all.some((finding) => finding.rule === rule && rankOf(finding.severity) < rankOf(severity))
      ? [{ rule, severity }]
      : [],
  );
  const summary = { file, off, lowered, options, settings, findings };
  const isNothing = [off, lowered, options, settings].every(({ length }) => length === 0);
  return isNothing ? null : { ...summary, message: messageOf(summary, words) };
}

function countsOf(found: readonly Found[]): ReadonlyMap<string, number> {
  const groups = grouped(found, ({ rule }) => rule);
  return new Map([...groups].map(([rule, group]) => [rule, group.length]));
}

function findingsOf(
  settings: Settings,
  { files, others, env }: Reviewed,
  io: Io,
  words: CliTranslator,
): Found[] {
  if (settings.size === 0) return [];
  const all = [...files, ...others];
  const progress = new TerminalProgress(all.length, io, words);
  const read = readWithProgress(new OnceReviewer(registry, env, settings), all, io, progress);
  const reported = new Set<string>();
  const found: Found[] = [];
  for (const [i, { path, chart, rendered }] of files.entries()) {
    const given = read[i];
    if (!given) continue;
    const options = { ofChart: chart !== null, rendered, reported };
    for (const { findings } of passingReport(path, given, words, () => '', options).entries) {
      for (const { finding } of findings) found.push(finding);
    }
  }
  progress.end();
  return found;
}

function messageOf(
  { file, off, lowered, options, settings, findings }: Omit<Configured, 'message'>,
  { t }: CliTranslator,
): string {
  const parts = [
    ...(off.length > 0 ? [t('cli.configured.off', { list: off.join(', ') })] : []),
    ...lowered.map(({ rule, severity }) => `${rule}: ${t(`severity.${severity}`)}`),
    ...options,
    ...settings.map(({ name, to }) => `${name}: ${to}`),
  ];
  return t('cli.configured', {
    file: printable(file),
    list: printable(parts.join('; ')),
    n: findings,
  });
}
