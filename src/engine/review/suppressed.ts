/** Which findings the marks of a document suppress. A suppressed finding is listed apart, never dropped. */

import type { Rule } from '../rule/rule.ts';
import { added } from '../text/grouped.ts';
import type { Json } from '../text/json.ts';
import { startsWith } from '../text/path.ts';
import type { Finding } from './ask-rule.ts';
import type { Registry } from './registry.ts';
import type { Suppression } from './suppress/index.ts';
import { subjectOf } from './suppress/subject.ts';

export interface SuppressedFinding extends Finding {
  readonly suppression: Suppression;
}

/**
 * @param marks those that still hold
 * @param value of the document
 */
export function suppressFindings(
  findings: readonly Finding[],
  marks: readonly Suppression[],
  registry: Registry,
  value: Json | undefined,
): {
  findings: readonly Finding[];
  suppressed: readonly SuppressedFinding[];
  /** What is suppressed for one container and open for others that share it. */
  partly: readonly SuppressedFinding[];
} {
  if (marks.length === 0) return { findings, suppressed: [], partly: [] };
  const left: Finding[] = [];
  const suppressed: SuppressedFinding[] = [];
  const partly: SuppressedFinding[] = [];
  // Marks may be many, and findings more; what marks are about differs little.
  const byCode = new Map<string, readonly Suppression[]>();
  for (const finding of findings) {
    const { rule, code, path } = finding;
    const about = added(byCode, `${rule} ${code}`, () =>
      marks.filter(({ suppresses }) => isAbout(suppresses, rule, code, registry)),
    );
    const applicable = about.filter(
      ({ within, subject }) =>
        startsWith(path, within) &&
        (subject === null || subject === subjectOf(value, path, finding.container?.path ?? [])),
    );
    // What containers share is suppressed when each of them is; till then those that are stay out of it.
    const markedContainers = new Set<string | null>(
      applicable.flatMap(({ container }) => container ?? []),
    );
    const sharedBy = finding.sharedBy?.filter((name) => !markedContainers.has(name));
    const named = finding.container?.name ?? annotatedContainer(finding);
    const suppression =
      applicable.find(({ container }) => container === null || container === named) ??
      (sharedBy?.every((name) => name === null && applicable.some(takesInPod))
        ? applicable[0]
        : undefined);
    if (suppression) {
      suppressed.push({ ...finding, suppression });
      continue;
    }
    left.push(sharedBy && markedContainers.size > 0 ? { ...finding, sharedBy } : finding);
    for (const mark of applicable) {
      const { container } = mark;
      if (container === null || !finding.sharedBy?.includes(container)) continue;
      partly.push({ ...finding, sharedBy: [container], suppression: mark });
    }
  }
  return { findings: left, suppressed, partly };
}

/** The container that an annotation of the pod is about, as those of AppArmor are. */
const annotatedContainer = ({ path, data }: Finding): string | undefined =>
  path.at(-2) === 'annotations' && typeof data.container === 'string' ? data.container : undefined;

/**
 * Whether a mark for a container is about the pod's value too, where no other container takes it over. kubeaudit
 * looks at containers alone (auditors/nonroot: what a container does not say is the pod's).
 */
const takesInPod = ({ source, container }: Suppression): boolean =>
  source === 'kubeaudit' && container !== null;

function isAbout(
  what: Suppression['suppresses'],
  rule: string,
  code: string,
  { byId }: Registry,
): boolean {
  if (what === 'all' || what.rules.includes(rule)) return true;
  const covers: Rule['covers'] = byId.get(rule)?.covers ?? {};
  return what.keys.some((key) => covers[key]?.includes(code as never));
}

/** Whether a mark still holds on a day, given as `2026-11-25`; without a day every mark does. */
export const holdsOn = ({ expires }: Suppression, today: string | undefined): boolean =>
  expires === null || today === undefined || expires >= today;
