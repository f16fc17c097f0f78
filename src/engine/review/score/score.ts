/**
 * How well a workload is hardened, from 0 to 100. docs/score.md publishes these tables.
 *
 * Each rule with findings in the workload deducts the points of its worst finding, once. Some findings
 * cap the score: an attacker who controls the node needs nothing else. A fix removes findings, so it
 * never lowers the score. The score of a file is that of its weakest workload. The band that it is told with may be
 * lower than the number (`band.ts`).
 */

import type { Category, Severity } from '../../rule/rule.ts';
import { TO_CONFIRM } from '../guesses.ts';
import { judgementOf } from '../judged.ts';
import type { ObjectReview, Review } from '../review.ts';

/**
 * The steps whose findings count: how a pod may be attacked. How well it runs does not, since one good
 * setting may call for the next: a second replica for a disruption budget.
 */
export const SCORED: readonly Category[] = [
  'user-and-group',
  'privileges',
  'kernel-profiles',
  'host-access',
  'files-and-volumes',
  'identity',
  'secrets',
  'network',
  'images',
];

/** Points that one rule's worst finding takes away. */
export const POINTS: { readonly [severity in Severity]: number } = {
  critical: 25,
  high: 12,
  medium: 5,
  low: 2,
  info: 0,
};

/** What a workload with such a finding can reach at most. The lowest one counts. */
export const CAPS: { readonly [rule: string]: { readonly [code: string]: number } } = {
  privileged: { privileged: 20 },
  'windows-host-process': { 'host-process': 20 },
  'host-path-volumes': {
    'container-runtime-socket': 20,
    'cloud-credentials-host-path': 30,
    'sensitive-host-path': 40,
  },
  'added-capabilities': { 'sys-admin': 30 },
  'host-namespaces': { 'host-pid': 50, 'host-network': 50, 'host-ipc': 60 },
  'exposed-tokens': { token: 50 },
};

/** Names for ranges of the score, each with its lowest value. The last range ends at 100. */
export const BANDS = [
  { id: 'weak', from: 0 },
  { id: 'partly-hardened', from: 40 },
  { id: 'mostly-hardened', from: 70 },
  { id: 'hardened', from: 90 },
] as const;
export type ScoreBand = (typeof BANDS)[number]['id'];

export const bandOf = (value: number): ScoreBand =>
  (BANDS.findLast(({ from }) => value >= from) ?? BANDS[0]).id;

/** The highest value of a band. */
export const bandEnd = (band: ScoreBand): number => {
  const next = BANDS[BANDS.findIndex(({ id }) => id === band) + 1];
  return next ? next.from - 1 : 100;
};

export interface Score {
  readonly value: number;
  /** What each rule takes away, most first; with a cap, the value is `cap` at most. */
  readonly rows: readonly {
    readonly rule: string;
    readonly severity: Severity;
    readonly points: number;
  }[];
  readonly cap: { readonly rule: string; readonly code: string; readonly most: number } | null;
}

/** The score of one workload's review. */
export function scoreOf({ rules, findings }: Pick<ObjectReview, 'rules' | 'findings'>): Score {
  const scored = new Set<string>();
  rules.forEach(({ rule, findings }) => {
    if (findings.length > 0 && SCORED.includes(rule.category)) scored.add(rule.id);
  });
  const open = new Set(findings.map(({ rule }) => rule));
  // A guess earns nothing yet, and what it calls for takes nothing away.
  const guessed = new Set(findings.flatMap(({ rule, code }) => (code === TO_CONFIRM ? rule : [])));
  const caused = new Map<string, readonly string[]>();
  for (const { rule } of rules) {
    if (rule.after?.codes) caused.set(rule.id, rule.after.codes);
    const causes = rule.after?.uncounted ? open : guessed;
    if (rule.after?.rules.some((id) => causes.has(id))) scored.delete(rule.id);
  }
  const worst = new Map<string, Score['rows'][number]>();
  let cap: Score['cap'] = null;
  for (const { rule, code, severity } of findings) {
    if (!scored.has(rule) || caused.get(rule)?.includes(code)) continue;
    const points = POINTS[severity];
    if (points > (worst.get(rule)?.points ?? 0)) worst.set(rule, { rule, severity, points });
    const most = CAPS[rule]?.[code];
    if (most !== undefined && most < (cap?.most ?? 101)) cap = { rule, code, most };
  }
  const rows = [...worst.values()].sort(
    (a, b) => b.points - a.points || (a.rule < b.rule ? -1 : 1),
  );
  const left = rows.reduce((value, { points }) => value - points, 100);
  return { value: Math.max(0, Math.min(left, cap?.most ?? 100)), rows, cap };
}

/** A file's score: that of its weakest workload; null when none can be judged. */
export function fileScore({ documents }: Pick<Review, 'documents'>): number | null {
  const scores = documents.flatMap(({ review }) =>
    review.workloads
      .filter(
        (workload) => workload.standards && judgementOf(workload, review).judged !== 'nothing',
      )
      .map((workload) => scoreOf(workload).value),
  );
  return scores.length > 0 ? Math.min(...scores) : null;
}
