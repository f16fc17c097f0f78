/**
 * Tells patches from objects. A strategic-merge patch of Kustomize, or of `kubectl patch`, has the kind and the name
 * of a workload and only the fields that it changes: what it lacks comes from the base.
 *
 * A workload is taken for a patch when
 *
 * - it holds a directive that only patches have (`$patch`, `$retainKeys`, `$setElementOrder/…`,
 *   `$deleteFromPrimitiveList/…`), or
 * - it lacks required fields, and a Kustomization of the same files names patches. Where one adds selectors as well,
 *   the longest document of a workload is its base, and the selector alone is not lacking there.
 *
 * It is a fragment, of which Kubernetes refuses what is missing, when it has a name and a spec, every field of it is
 * one that Kubernetes knows, no container has an image, and what its kind cannot do without is missing too: the
 * selector, a CronJob's schedule, or for a Job the pod's restartPolicy. A forgotten selector, a forgotten image or a
 * misspelt field alone is a mistake and told as one. A Pod by itself is never taken for a part, since little but its
 * image is required.
 *
 * An object of another kind is taken for one for its directives, or when it lacks required fields beside a
 * Kustomization that names patches.
 *
 * A custom resource with a whole pod is taken for one when no container has an image, and it has no selector either
 * or a Kustomization of the same files names patches.
 */
import { podPathOf } from '../model/kinds/kinds.ts';
import { CONTAINER_LISTS, type ObjectRef, type Workload } from '../model/pod.ts';
import type { SchemaProblem } from '../model/schema/schema.ts';
import { added } from '../text/grouped.ts';
import { isObject, type Json, type JsonObject, valueBelow } from '../text/json.ts';
import { splitDocuments } from '../yaml/split.ts';

const DIRECTIVE = /^\$(?:patch$|retainKeys$|setElementOrder\/|deleteFromPrimitiveList\/)/;

/** Whether a key of an object is an instruction to the tool that applies the patch. */
export const isDirective = (key: string | number | undefined): boolean =>
  typeof key === 'string' && DIRECTIVE.test(key);

/**
 * What of an object is written where not all of it is: a `patch`, whose base has the rest, or a `fragment`, which
 * looks like one and is named as one nowhere, so that Kubernetes refuses it as it is.
 */
export type Part = 'patch' | 'fragment';

/**
 * @param found what the schema says of the object
 * @param kustomized what the Kustomizations among the files do
 */
export function partOf(
  { apiVersion, kind, value }: ObjectRef,
  workload: Workload | undefined,
  found: readonly SchemaProblem[],
  { patches: mayBePatch }: Kustomized,
): Part | null {
  if (workload?.custom?.place.whole) {
    const { containers } = workload.pod;
    const isSelected = valueBelow(value, 'spec', 'selector') !== undefined;
    const isPatch =
      (mayBePatch || (containers.length > 0 && !isSelected)) &&
      containers.every(({ value: { image } }) => image === undefined);
    return isPatch ? 'patch' : null;
  }
  if (!isObject(value)) return null;
  if (found.some(({ code, path }) => code === 'unknown-field' && isDirective(path.at(-1)))) {
    return 'patch';
  }
  if (!podPathOf(apiVersion ?? '', kind ?? ''))
    return mayBePatch && found.some(isLack) ? 'patch' : null;
  const imaged = workload?.pod.containers.some(({ value: { image } }) => image !== undefined);
  if (mayBePatch) {
    return !imaged || found.some(({ code }) => code === 'missing-field') ? 'patch' : null;
  }
  return isFragment(kind, value, imaged === true, found) ? 'fragment' : null;
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
    const own = valueBelow(spec, 'template', 'spec', list);
    return Array.isArray(own) && own.length === 0;
  });

/** What the Kustomizations among the files do to objects beside them. */
export interface Kustomized {
  /** They name patches: an object that lacks something may be one. */
  readonly patches: boolean;
  /** They write labels into selectors: a workload may be without one. */
  readonly selectors: boolean;
  /**
   * Where they do both, the length of the longest document of each workload that several documents have, by its
   * kind and name: that one is the base, and the others change it.
   */
  readonly bases: ReadonlyMap<string, number>;
}

/** Reads off the texts of all files what their Kustomizations do. */
export function kustomizedBy(texts: readonly string[]): Kustomized {
  const kustomizations = texts.filter(
    (text) => NAMED.test(text) && /^(?:kind: Kustomization|resources:|bases:)/m.test(text),
  );
  const patches = kustomizations.some((text) => /^(?:patches|patchesStrategicMerge):/m.test(text));
  const selectors = kustomizations.some((text) =>
    /^["']?commonLabels["']?\s*:|^[^#\n]{0,500}\bincludeSelectors["']?\s*:\s*true\b/m.test(text),
  );
  return { patches, selectors, bases: patches && selectors ? basesIn(texts) : NO_BASES };
}

export const NO_BASES: Kustomized['bases'] = new Map();

/** Nothing tells by itself which of two documents of one workload is whole when a Kustomization adds its selector. */
function basesIn(texts: readonly string[]): Kustomized['bases'] {
  const lengths = new Map<string, number[]>();
  for (const text of texts) {
    for (const { from, to } of splitDocuments(text)) {
      const own = text.slice(from, to);
      const [, kind = ''] = /^kind:\s*["']?([A-Za-z]+)/m.exec(own) ?? [];
      if (!SELECTING.has(kind)) continue;
      const [, name] =
        /^metadata:\s*(?:\{[^}\n]{0,500}?\b)?name:\s*["']?([\w.-]+)/m.exec(own) ??
        /^metadata:\s*\n(?:[ \t#][^\n]*\n){0,200}?[ \t]+name:\s*["']?([\w.-]+)/m.exec(own) ??
        [];
      if (name) added(lengths, `${kind}/${name}`, () => []).push(own.length);
    }
  }
  const several = [...lengths].filter(([, own]) => own.length > 1);
  return new Map(several.map(([key, own]) => [key, Math.max(...own)]));
}

const NAMED = /patches|commonLabels|includeSelectors/;

/** Kinds of which Kustomize writes the selector (its configuration of commonLabels). */
const SELECTING = new Set(['Deployment', 'DaemonSet', 'StatefulSet', 'ReplicaSet']);

/**
 * Whether a Kustomization writes the selector that a workload lacks. A patch lacks it for another reason.
 * @param length of the document
 */
export const isSelectorGiven = (
  { apiVersion, kind, name, value }: ObjectRef,
  length: number,
  { selectors, bases }: Kustomized,
): boolean =>
  selectors &&
  length >= (bases.get(`${kind}/${name}`) ?? 0) &&
  SELECTING.has(kind ?? '') &&
  podPathOf(apiVersion ?? '', kind ?? '') !== undefined &&
  valueBelow(value, 'spec', 'selector') === undefined;
