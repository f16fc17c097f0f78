/** Writes the choice of an operating system. */

import { fieldsAgainst, OLD_OS_LABEL, OS_LABEL, osPath, setOs } from '../model/operating-system.ts';
import { runsHostProcess, type Workload } from '../model/pod.ts';
import type { Review } from '../review/review.ts';
import { BEFORE_CONTAINERS, type FixOp } from '../rule/rule.ts';
import { finish } from '../text/steps.ts';
import { type ControlScope, workloadsIn } from './control.ts';
import { type Edit, editOf } from './edit.ts';
import type { OsChoice } from './operating-system.ts';
import { changeSteps, type FilePlan } from './plan.ts';

/** A workload that cannot be for the chosen system, and the fields that stand in the way. */
export interface OsObstacle {
  readonly document: number;
  readonly workload: Workload;
  readonly fields: readonly string[];
}

/** All that is chosen for is written, or nothing is and the obstacles say why. */
export function planOs(
  review: Review,
  scope: ControlScope,
  os: OsChoice,
): FilePlan & { readonly obstacles: readonly OsObstacle[] } {
  const workloads = workloadsIn(review, scope);
  const obstacles = workloads.flatMap(({ document, workload: { workload } }) => {
    const fields = obstaclesTo(workload, os);
    return fields.length > 0 ? [{ document, workload, fields }] : [];
  });
  const edits =
    obstacles.length > 0
      ? []
      : workloads.map(
          ({ document, workload: { workload } }): Edit => editOf(opsFor(workload, os), document),
        );
  return { ...finish(changeSteps(review, edits)), obstacles };
}

function obstaclesTo(workload: Workload, os: OsChoice): readonly string[] {
  if (os !== 'unknown') return fieldsAgainst(workload, os);
  // What is a process of its Windows node says so by itself.
  return runsHostProcess(workload.pod) ? ['securityContext.windowsOptions.hostProcess'] : [];
}

function opsFor({ pod }: Workload, os: OsChoice): FixOp[] {
  const label = (name: string) => [...pod.specPath, 'nodeSelector', name];
  const { nodeSelector } = pod.spec;
  // The label from before would speak against the other, or say the same twice.
  const old: FixOp[] = nodeSelector?.has(OLD_OS_LABEL)
    ? [{ op: 'remove', path: label(OLD_OS_LABEL), prune: true }]
    : [];
  if (os === 'unknown') {
    return [
      ...(pod.spec.os ? [{ op: 'remove' as const, path: osPath(pod), prune: true }] : []),
      ...(nodeSelector?.has(OS_LABEL)
        ? [{ op: 'remove' as const, path: label(OS_LABEL), prune: true }]
        : []),
      ...old,
    ];
  }
  return [
    setOs(pod, os),
    { op: 'set', path: label(OS_LABEL), value: os, before: BEFORE_CONTAINERS },
    ...old,
  ];
}
