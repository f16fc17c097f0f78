/** The operating system as one choice: the pod's own field and its node selector, kept together. */
import { type OperatingSystem, osOf } from '../model/operating-system.ts';
import type { Review } from '../review/review.ts';
import { type ControlScope, workloadsIn } from './control.ts';

/** `unknown`: nothing is said, so the pod may land on either. */
export type OsChoice = OperatingSystem | 'unknown';

/** What the workloads in scope say; `mixed` when they differ, null when there is none. */
export function osIn(review: Review, scope: ControlScope): OsChoice | 'mixed' | null {
  const systems = new Set(
    workloadsIn(review, scope).map(({ workload: { workload } }) => osOf(workload.pod) ?? 'unknown'),
  );
  if (systems.size > 1) return 'mixed';
  return [...systems][0] ?? null;
}
