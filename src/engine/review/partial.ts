/**
 * Tells patches from objects. A strategic-merge patch of Kustomize, or of `kubectl patch`, has the kind and the name
 * of a workload and only the fields that it changes: what it lacks comes from the base.
 *
 * An object is taken for a patch when
 *
 * - it holds a directive that only patches have (`$patch`, `$retainKeys`, `$setElementOrder/…`,
 *   `$deleteFromPrimitiveList/…`),
 * - a Kustomization of the same files names its file as a patch, or
 * - a Kustomization names patches, and it is a workload that lacks required fields and has no container with an image.
 *
 * Any other object that lacks required fields beside a Kustomization with patches is a patch or a base that Kustomize
 * completes. So is one in the folder of a Kustomization when none names its file: a patch that is used no more. Where a Kustomization names its file as a resource, or none has patches, a selector is not lacking that a
 * Kustomization writes.
 *
 * It is a fragment, of which Kubernetes refuses what is missing, when it has a name and a spec, every field of it is
 * one that Kubernetes knows, no container has an image, and what its kind cannot do without is missing too: the
 * selector, a CronJob's schedule, or for a Job the pod's restartPolicy. A forgotten selector, a forgotten image or a
 * misspelt field alone is a mistake and told as one. A Pod by itself is never taken for a part, since little but its
 * image is required.
 *
 * A custom resource with a whole pod is taken for a patch when no container has an image, and it has no selector either
 * or a Kustomization of the same files names patches.
 */
import { podPathOf } from '../model/kinds/kinds.ts';
import { CONTAINER_LISTS, type ObjectRef, type Workload } from '../model/pod.ts';
import type { SchemaProblem } from '../model/schema/schema.ts';
import { isObject, type Json, type JsonObject, valueBelow } from '../text/json.ts';
import type { Kustomized } from './kustomize/kustomized.ts';

const DIRECTIVE = /^\$(?:patch$|retainKeys$|setElementOrder\/|deleteFromPrimitiveList\/)/;

/** Whether a key of an object is an instruction to the tool that applies the patch. */
export const isDirective = (key: string | number | undefined): boolean =>
  typeof key === 'string' && DIRECTIVE.test(key);

/**
 * What of an object is written where not all of it is: a `patch`, whose base has the rest, a `base-or-patch`, of which
 * nothing says which of the two it is or what completes it, or a `fragment`, which looks like a patch and is named as
 * one nowhere, so that Kubernetes refuses it as it is.
 */
export type PartialKind = 'patch' | 'base-or-patch' | 'fragment';

/**
 * @param found what the schema says of the object
 * @param kustomized what the Kustomizations among the files do to it
 */
export function partialKindOf(
  { apiVersion, kind, value }: ObjectRef,
  workload: Workload | undefined,
  found: readonly SchemaProblem[],
  { patches, named, unnamed }: Kustomized,
): PartialKind | null {
  if (!isObject(value)) return null;
  if (named === 'patch') return 'patch';
  if (found.some(({ code, path }) => code === 'unknown-field' && isDirective(path.at(-1)))) {
    return 'patch';
  }
  const imaged = workload?.pod.containers.some(({ value: { image } }) => image !== undefined);
  if (workload?.custom?.place.whole) {
    const isSelected = valueBelow(value, 'spec', 'selector') !== undefined;
    const mayBePatch = patches && named === null;
    const { containers } = workload.pod;
    return !imaged && (mayBePatch || (containers.length > 0 && !isSelected)) ? 'patch' : null;
  }
  const hasPod = podPathOf(apiVersion ?? '', kind ?? '') !== undefined;
  const isPatch = patches && hasPod && !imaged;
  // No Kustomization completes what none of them names, though one is in its folder.
  if (unnamed && !isPatch && found.some(isLack)) return 'base-or-patch';
  if (!patches)
    return hasPod && isFragment(kind, value, imaged === true, found) ? 'fragment' : null;
  if (isPatch) return named === null ? 'patch' : 'base-or-patch';
  return found.some(isLack) ? 'base-or-patch' : null;
}

/** Whether a problem is that something is missing, which the base of a patch may have. */
const isLack = ({ code }: SchemaProblem): boolean =>
  code === 'missing-field' || code === 'value-required' || code === 'one-of-required';

function isFragment(
  kind: string | null,
  value: JsonObject,
  imaged: boolean,
  found: readonly SchemaProblem[],
): boolean {
  if (imaged || found.some(({ code }) => code === 'unknown-field' || code === 'wrong-type'))
    return false;
  const spec = valueBelow(value, 'spec');
  if (typeof valueBelow(value, 'metadata', 'name') !== 'string') return false;
  if (!isObject(spec) || Object.keys(spec).length === 0) return false;
  switch (kind) {
    case 'Deployment':
    case 'StatefulSet':
    case 'DaemonSet':
    case 'ReplicaSet':
      return spec.selector === undefined && !writesEmptyList(spec);
    case 'Job':
      return valueBelow(spec, 'template', 'spec', 'restartPolicy') === undefined;
    case 'CronJob':
      return spec.schedule === undefined;
    default:
      return false;
  }
}

/** A list of containers that is there and empty is one that somebody forgot to fill. */
const writesEmptyList = (spec: Json): boolean =>
  CONTAINER_LISTS.some((list) => {
    const containers = valueBelow(spec, 'template', 'spec', list);
    return Array.isArray(containers) && containers.length === 0;
  });

/** Kinds of which Kustomize writes the selector (its configuration of commonLabels). */
const SELECTING = new Set(['Deployment', 'DaemonSet', 'StatefulSet', 'ReplicaSet']);

/** Whether a Kustomization writes the selector that a workload lacks. A patch lacks it for another reason. */
export const isSelectorGiven = (
  { apiVersion, kind, value }: ObjectRef,
  { patches, selectors, named, unnamed }: Kustomized,
): boolean =>
  selectors &&
  !unnamed &&
  (named === 'resource' || (named === null && !patches)) &&
  SELECTING.has(kind ?? '') &&
  podPathOf(apiVersion ?? '', kind ?? '') !== undefined &&
  valueBelow(value, 'spec', 'selector') === undefined;
