/** Lists what repeats a finding with that finding (`review/joined.ts`), and takes such lists apart again. */
import { grouped, registry, standingIn } from '../engine/index.ts';
import type { ReportedFinding } from './report.ts';

/** The findings of one object that stand by themselves, each with those that repeat it. */
export function joined(all: readonly ReportedFinding[]): ReportedFinding[] {
  const byFinding = new Map(all.map((own) => [own.finding, own]));
  const reported = (finding: ReportedFinding['finding']) => byFinding.get(finding) ?? [];
  return standingIn([...byFinding.keys()], registry).flatMap(({ finding, also }) =>
    [reported(finding)].flat().map((own) => ({ ...own, also: also.flatMap(reported) })),
  );
}

/** All findings, each by itself. */
export const apart = (findings: readonly ReportedFinding[]): ReportedFinding[] =>
  findings.flatMap((own) => (own.also.length === 0 ? [own] : [{ ...own, also: [] }, ...own.also]));

/** The rules of what repeats a finding, with how often each does: `run-as-user, secrets-in-env (3)`. */
export const rulesOf = ({ also }: Pick<ReportedFinding, 'also'>): string =>
  [...grouped(also, ({ finding }) => finding.rule)]
    .map(([rule, { length }]) => (length > 1 ? `${rule} (${length})` : rule))
    .join(', ');
