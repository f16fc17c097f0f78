/** Which pods of the files a level of the Pod Security Standards would reject in a namespace. */
import type { ObjectRef, Workload } from '../pod.ts';
import type { Bundle } from './bundle.ts';

type Level = 'baseline' | 'restricted';

export interface RejectedWorkload {
  readonly workload: Workload;
  /** Ids of the checks that its pods fail. */
  readonly checks: readonly string[];
}

/**
 * The workloads that name a namespace and whose pods fail a level. What doesn't say all about itself counts for nothing.
 * @param failing the checks of a level that the pods of a workload fail
 */
export function rejectedIn(
  { name }: ObjectRef,
  level: Level,
  {
    bundle,
    failing,
  }: {
    readonly bundle: Bundle;
    readonly failing: (workload: Workload, level: Level) => readonly string[];
  },
): RejectedWorkload[] {
  if (name === null) return [];
  return bundle.of('workload').flatMap(({ workload, object, uncertain }) => {
    if (!workload || uncertain || object.carrier || workload.namespace !== name) return [];
    if (workload.problems.length > 0) return [];
    const checks = failing(workload, level);
    return checks.length > 0 ? [{ workload, checks }] : [];
  });
}
