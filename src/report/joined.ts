/** Lists what repeats a finding with that finding (`review/joined.ts`), and takes such lists apart again. */
import { grouped, registry, standingIn } from '../engine/index.ts';
import type { ReportedFinding } from './report.ts';

/** The findings of one object that stand by themselves, each with those that repeat it. */
export function joinedFindings(all: readonly ReportedFinding[]): ReportedFinding[] {
  const byFinding = new Map(all.map((own) => [own.finding, own]));
  const reported = (finding: ReportedFinding['finding']) => byFinding.get(finding) ?? [];
  return standingIn([...byFinding.keys()], registry).flatMap(({ finding, also }) =>
    [reported(finding)].flat().map((own) => ({ ...own, also: also.flatMap(reported) })),
  );
}

/** All findings, each by itself. */
export const apart = (findings: readonly ReportedFinding[]): ReportedFinding[] =>
  findings.flatMap((own) => (own.also.length === 0 ? [own] : [{ ...own, also: [] }, ...own.also]));

/**
 * The rules of what repeats a finding, with how often each does: `run-as-user, secrets-in-env (3)`. Of several findings
 * that are told together, the most of one of them.
 */
export function rulesOf(...alike: readonly Pick<ReportedFinding, 'also'>[]): string {
  const most = new Map<string, number>();
  for (const { also } of alike) {
    for (const [rule, { length }] of grouped(also, ({ finding }) => finding.rule)) {
      most.set(rule, Math.max(length, most.get(rule) ?? 0));
    }
  }
  return [...most].map(([rule, count]) => (count > 1 ? `${rule} (${count})` : rule)).join(', ');
}
