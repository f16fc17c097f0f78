/** What admission would change in an object at level Enforce: three mutators of the deployment safeguards. */

import { kindOf } from '../model/bundle/bundle.ts';
import type { ObjectRef, Workload } from '../model/pod.ts';
import { workloadOf } from '../model/pod.ts';
import {
  isDefaulted,
  resourceMutation,
  spreadWrites,
  taintWrites,
} from '../model/quantities/safeguards.ts';
import type { Path } from '../text/path.ts';
import { applyOps } from '../yaml/apply-ops.ts';
import type { PathOp } from '../yaml/ops.ts';
import { antiAffinity, reservedNodeTaints, resourceRequests } from './policies/practices.ts';

export const MUTATION_CODES = [
  'resource-set',
  'resource-changed',
  'cpu-request-alone',
  'spread-added',
  'label-added',
  'taint-removed',
] as const;

export interface Mutation {
  /** Id of the policy that it belongs to. */
  readonly policy: string;
  readonly code: (typeof MUTATION_CODES)[number];
  readonly path: Path;
  readonly data: { readonly [name: string]: string | number };
  /** Null where nobody says what is written. */
  readonly op: PathOp | null;
}

/** What the mutators do to an object, in the order in which they are documented. */
export function mutationsOf(object: ObjectRef, workload: Workload | undefined): Mutation[] {
  if (kindOf(object) === 'v1/Node') {
    return taintWrites(object).map((op) => ({
      policy: reservedNodeTaints.id,
      code: 'taint-removed',
      path: op.path,
      data: {},
      op,
    }));
  }
  return workload ? [...resources(workload), ...spread(workload)] : [];
}

function resources(workload: Workload): Mutation[] {
  const { id: policy } = resourceRequests;
  return workload.pod.containers.flatMap((container) =>
    (['cpu', 'memory'] as const).flatMap((resource): Mutation[] => {
      const { writes, open } = resourceMutation(container, resource, isDefaulted(workload));
      const about = { container: container.name, resource };
      const made = writes.map(({ list, path, was, value }): Mutation => {
        const data = { ...about, list, value: String(value), was: String(was ?? '') };
        const code = was === undefined ? 'resource-set' : 'resource-changed';
        return { policy, code, path, data, op: { op: 'set', path, value } };
      });
      if (!open) return made;
      const path = [...container.path, 'resources', 'requests', 'cpu'];
      return [...made, { policy, code: 'cpu-request-alone', path, data: about, op: null }];
    }),
  );
}

const spread = (workload: Workload): Mutation[] =>
  spreadWrites(workload).map((op): Mutation => {
    const { id: policy } = antiAffinity;
    const label = op.path.at(-2) === 'labels';
    const data: Mutation['data'] = label
      ? { label: String(op.path.at(-1)) }
      : { field: op.path.includes('affinity') ? 'podAntiAffinity' : 'topologySpreadConstraints' };
    return { policy, code: label ? 'label-added' : 'spread-added', path: op.path, data, op };
  });

/** The object as it is once the mutators are done with it. */
export function mutatedObject(
  object: ObjectRef,
  mutations: readonly Mutation[],
): { readonly object: ObjectRef; readonly workload: Workload | undefined } {
  const ops = mutations.flatMap(({ op }): PathOp[] =>
    op ? [{ ...op, path: op.path.slice(object.path.length) }] : [],
  );
  const changed = { ...object, value: applyOps(object.value, ops) };
  return { object: changed, workload: workloadOf(changed) ?? undefined };
}
