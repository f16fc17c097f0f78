/**
 * What a fix may write. Custom resources have their own types, and their controllers reject or drop some fields of a
 * pod; Kustomizations overwrite others. A fix that would write one of them isn't made.
 */

import { kindIn } from '../model/kinds/kinds.ts';
import type { HeldReason } from '../model/kinds/pod-kind.ts';
import {
  CONTAINER_LISTS,
  type ContainerRef,
  containerIndex,
  containerOfContext,
  containersAlong,
  contextPathOf,
  fieldBesideContext,
  type KustomizedObject,
  type ObjectRef,
  type Workload,
} from '../model/pod.ts';
import { valueBelow } from '../text/json.ts';
import { type Path, startsWith } from '../text/path.ts';
import type { FixOp, Placement } from './fix.ts';
import type { Rule } from './rule.ts';

/** What a fix comes to in a workload: what it writes, or why it writes nothing. */
export type Allowed =
  | { readonly ops: readonly FixOp[]; readonly heldReason?: undefined }
  | { readonly ops?: undefined; readonly heldReason: HeldReason };

/**
 * What of a fix is written in the object that it is for, and in its pods: all of it but what the cluster or a
 * Kustomization sets.
 */
export function allowedIn(
  object: ObjectRef,
  workload: Workload | undefined,
  ops: readonly FixOp[],
): Allowed {
  const { kustomized } = object;
  const inside = (object.carrier ?? object.part?.of.carrier) !== undefined;
  const isAdding = ops.some(({ op }) => op === 'add-document');
  if (inside && isAdding) return { heldReason: 'inside' };
  if (kustomized?.incomplete && isAdding) return { heldReason: 'kustomization-rest' };
  if (kustomized && ops.some((op) => isSetIn(kustomized, op)))
    return { heldReason: 'kustomization' };
  if (!workload) return { ops };
  const omits = omittedIn(workload);
  const kept = ops.filter(
    (op) =>
      op.op !== 'set' || !omits.includes(String(op.path.at(-1))) || !inContext(workload, op.path),
  );
  if (kept.every(({ op }) => op === 'keep') && ops.length > 0)
    return { heldReason: 'openshift-ids' };
  if (!workload.custom) return { ops: kept };
  for (const op of kept) {
    const reason = heldOp(workload, op);
    if (reason) return { heldReason: reason };
  }
  return { ops: kept };
}

/** Whether an operation in the object writes what a Kustomization sets anyway. */
function isSetIn({ set }: KustomizedObject, op: FixOp): boolean {
  if (op.op === 'add-document' || op.op === 'keep' || op.document !== undefined) return false;
  return set.some(({ path }) => startsWith(op.path, path));
}

/** Fields that the cluster of a custom resource sets itself, or of one that carries the object. */
function omittedIn({ object, custom }: Workload): readonly string[] {
  const { apiVersion, kind } = object.carrier ?? object.part?.of.carrier ?? {};
  return [...(custom?.kind?.omits ?? []), ...(kindIn(apiVersion ?? '', kind ?? '')?.omits ?? [])];
}

const inContext = ({ pod }: Workload, path: Path): boolean =>
  fieldBesideContext(pod, path) !== undefined ||
  startsWith(path, contextPathOf(pod)) ||
  containerOfContext(pod, path) !== undefined;

function heldOp(workload: Workload, op: FixOp): HeldReason | null {
  // Taking away is never more than the kind allows.
  if (op.op === 'add-document' || op.op === 'keep') return null;
  if (op.op === 'remove' || op.op === 'removeItem') return null;
  if (op.document !== undefined) return null;
  const { pod, custom, object } = workload;
  if (!custom) return null;
  const { place } = custom;
  const { path } = op;
  const beside = fieldBesideContext(pod, path);
  if (beside !== undefined) return heldField(workload, `securityContext.${beside}`);
  const context = contextPathOf(pod);
  // A type without a place for it gives the path of a container, where that is among the pod's fields.
  const ofPod = place.context.length > 0 && startsWith(path, context);
  const container = ofPod ? undefined : containerAt(workload, path, place.pod);
  if (container) return heldInContainer(container, place, path);
  if (startsWith(path, context)) {
    // What is there already, in another part of the object, may be changed.
    const root = object.part?.of ?? object;
    const at = path.slice(root.path.length);
    if (ofPod && valueBelow(root.value, ...at) !== undefined) return null;
    if (!ofPod || !has(place.pod, 'securityContext')) return place.because;
    return heldField(workload, `securityContext.${String(path[context.length])}`);
  }
  if (startsWith(path, pod.specPath)) {
    const field = String(path[pod.specPath.length]);
    const lists: readonly string[] = CONTAINER_LISTS;
    if (lists.includes(field) && place.holds !== 'parts') return null;
    return has(place.pod, field) ? heldField(workload, field) : place.because;
  }
  // Labels and annotations are written where the kind has a template.
  if (startsWith(path, [...pod.path, 'metadata']))
    return place.holds === 'template' ? null : 'no-field';
  return null;
}

/** The container of whose fields, or of whose security context, a path is one. */
function containerAt(
  { pod }: Workload,
  path: Path,
  fields: readonly string[] | undefined,
): ContainerRef | undefined {
  const inContext = containerOfContext(pod, path);
  const owner = containersAlong(pod, path).find((container) =>
    isOwnField(container, pod.specPath, path, fields),
  );
  if (!inContext || !owner) return inContext ?? owner;
  return containerIndex(pod, inContext) < containerIndex(pod, owner) ? inContext : owner;
}

/** A field of the container itself; one that is written among others of the pod has a path like theirs. */
const isOwnField = (
  { path: containerPath }: ContainerRef,
  specPath: Path,
  path: Path,
  fields: readonly string[] | undefined,
): boolean =>
  startsWith(path, containerPath) &&
  (containerPath.length > specPath.length || !fields?.includes(String(path[containerPath.length])));

const has = (fields: readonly string[] | undefined, field: string): boolean =>
  fields === undefined || fields.includes(field);

function heldInContainer(
  container: ContainerRef,
  { container: fields, because }: NonNullable<Workload['custom']>['place'],
  path: Path,
): HeldReason | null {
  if (!fields) return null;
  const context = contextPathOf(container);
  const below = startsWith(path, context);
  const field = below ? 'securityContext' : String(path[container.path.length]);
  if (fields.includes(field)) return null;
  if (!below) return because;
  const inside = path[context.length];
  const isListed = fields.some((entry) => entry === `securityContext.${String(inside)}`);
  return inside === undefined || isListed ? null : because;
}

function heldField({ custom, object }: Workload, field: string): HeldReason | null {
  const reason = custom?.place.heldFields[field];
  if (!custom || !reason) return null;
  const { settledBy, heldBy } = custom.place;
  const root = object.part?.of ?? object;
  if (heldBy && valueBelow(root.value, ...heldBy.split('.')) !== true) return null;
  const settled = settledBy && valueBelow(root.value, ...settledBy.split('.')) !== undefined;
  return settled ? null : reason;
}

/**
 * Where a field is written that containers take over from their pod: at each container where the kind has
 * no security context for the pod, else where the user chose.
 */
export function placementIn(
  workload: Workload | undefined,
  { placement }: Pick<Rule, 'placement'>,
  chosen?: Placement,
): Placement | undefined {
  const place = workload?.custom?.place;
  if (!place || !placement) return chosen;
  return place.context.length > 0 && has(place.pod, 'securityContext') ? chosen : 'containers';
}
