/** Which findings the marks of a document waive. A waived finding is listed apart, never dropped. */
import { startsWith } from '../text/path.ts';
import type { Registry } from './registry.ts';
import type { Finding } from './review-object.ts';
import type { Rule } from './rule.ts';
import type { Suppression } from './suppress/index.ts';

export interface SuppressedFinding extends Finding {
  readonly suppression: Suppression;
}

/** @param marks those that still hold */
export function waive(
  findings: readonly Finding[],
  marks: readonly Suppression[],
  registry: Registry,
): { findings: readonly Finding[]; suppressed: readonly SuppressedFinding[] } {
  if (marks.length === 0) return { findings, suppressed: [] };
  const left: Finding[] = [];
  const suppressed: SuppressedFinding[] = [];
  for (const finding of findings) {
    const suppression = marks.find((mark) => waives(mark, finding, registry));
    if (suppression) suppressed.push({ ...finding, suppression });
    else left.push(finding);
  }
  return { findings: left, suppressed };
}

function waives(
  { waives: what, container, within }: Suppression,
  finding: Finding,
  { byId }: Registry,
): boolean {
  if (container !== null && finding.container?.name !== container) return false;
  if (!startsWith(finding.path, within)) return false;
  if (what === 'all' || what.rules.includes(finding.rule)) return true;
  const covers: Rule['covers'] = byId.get(finding.rule)?.covers ?? {};
  return what.keys.some((key) => covers[key]?.includes(finding.code as never));
}

/** Whether a mark still holds on a day, given as `2026-11-25`; without a day every mark does. */
export const holdsOn = ({ expires }: Suppression, today: string | undefined): boolean =>
  expires === null || today === undefined || expires >= today;
