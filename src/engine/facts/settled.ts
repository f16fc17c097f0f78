/** What was brought about the question that a finding depends on, so that it's said beside it. */
import { effective } from '../model/effective.ts';
import type { ImageQuestion, Settlement } from '../model/learned.ts';
import { containersAlong, type Workload } from '../model/pod.ts';
import { jsonKey } from '../text/json.ts';
import type { Path } from '../text/path.ts';

/** So many are said beside one finding. */
const MOST = 20;

/** The rules whose findings and fixes depend on a question about the image. */
export const QUESTION_RULES: { readonly [question in ImageQuestion]: readonly string[] } = {
  user: ['run-as-non-root', 'run-as-user', 'run-as-group'],
  gains: ['allow-privilege-escalation', 'dropped-capabilities'],
  ports: ['network-policies', 'readiness-probes', 'unreached-ports'],
  writes: ['read-only-root-filesystem', 'unwritable-folders'],
  use: ['cpu-requests', 'memory-requests', 'memory-limits', 'best-effort-pods'],
};

/** The question that a rule depends on; undefined if it depends on none. */
export const questionOf = (rule: string): ImageQuestion | undefined =>
  (Object.keys(QUESTION_RULES) as ImageQuestion[]).find((question) =>
    QUESTION_RULES[question].includes(rule),
  );

/** Each settlement once, in the order of the containers. */
export function settledBy(
  workload: Workload | null | undefined,
  { rule, path }: { readonly rule: string; readonly path: Path },
): readonly Settlement[] {
  if (!workload) return [];
  const { pod } = workload;
  const inside = containersAlong(pod, path);
  const found = (inside.length > 0 ? inside : pod.containers).flatMap((container) => {
    const settlement = container.learned?.settles[rule];
    // A user that the manifest sets isn't the image's.
    const isOverridden =
      (settlement?.topic === 'user' || settlement?.topic === 'works-as') &&
      effective(pod, container, 'runAsUser').value !== undefined;
    return settlement && !isOverridden ? [settlement] : [];
  });
  const different = new Map(
    found.map((settlement) => [
      jsonKey([
        settlement.image,
        settlement.value,
        settlement.source,
        settlement.since,
        ...(settlement.against ?? []).flatMap((other) => [other.source, other.since]),
      ]),
      settlement,
    ]),
  );
  return [...different.values()].slice(0, MOST);
}
