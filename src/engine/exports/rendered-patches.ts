/**
 * Patches of objects that something renders anew, for Kustomize. They fit the next version as long as names stay, and
 * fail where one doesn't. Kustomize passes over a target that matches nothing, and a merge makes a container that isn't
 * there; so what has to be there is asked for beside each patch.
 */
import { isObject, type Json, type JsonObject } from '../text/json.ts';
import { jsonPatch } from './json-patch.ts';
import { patchTarget, patchText } from './kustomize.ts';
import { type ChangedObject, type Named, patchHead, withHead } from './objects.ts';
import { type SharedValue, sharedValues } from './shared-values.ts';
import { strategicPatch, withoutNulls } from './strategic-patch.ts';

/** Something that has to be there: a container, or the object itself. */
interface Required {
  /** Of the list of containers; null for the object itself. */
  readonly list: readonly string[] | null;
  readonly container: string;
  /** Where the merge puts it: what a patch lists comes first. */
  readonly index: number;
}

interface ObjectPatches {
  readonly object: ChangedObject;
  readonly patches: readonly Json[];
  readonly required: readonly Required[];
  readonly shared: readonly SharedValue[];
}

export interface PatchOptions {
  /** Values that all containers get are given to all there are, whatever their names. */
  readonly allContainers: boolean;
  /** The name of an object where the patches are applied. */
  readonly nameOf: (name: string) => string;
  /** Namespaces are set after the patches. */
  readonly isNamespaceLater?: boolean;
}

function patchesOf(
  object: ChangedObject,
  all: readonly Named[],
  options: PatchOptions,
): ObjectPatches {
  const { allContainers, nameOf } = options;
  const before = withoutNulls(object.before);
  const whole = withoutNulls(object.after);
  const { shared, rest: after } = allContainers
    ? sharedValues(before, whole)
    : { shared: [], rest: whole };
  const { apiVersion, kind } = object;
  // A merge has the version of its object; a new one comes last.
  const merged = { ...after, apiVersion };
  const strategic = strategicPatch(apiVersion, kind, before, merged, 'rendered');
  const rest = jsonPatch(strategic ? strategic.result : before, after);
  const touched = rest.flatMap(({ path }) => containerIn(path) ?? []);
  const patch = strategic
    ? touched.reduce(
        (made, { list, index }) => withNames(made, before, list, index),
        strategic.patch,
      )
    : undefined;
  const target = { ...patchTarget(object, all), name: nameInTarget(object, all, nameOf) };
  const named = { ...object, name: nameOf(object.name), namespace: null };
  const patches: Json[] = [];
  if (patch) patches.push({ target, patch: patchText(withHead(named, patch)) });
  if (rest.length > 0) {
    patches.push({ target, patch: patchText(rest.map((operation): Json => ({ ...operation }))) });
  }
  // Under its new version an object is found whatever it was before, so the old one is asked for.
  if (object.after.apiVersion !== apiVersion) patches.unshift(...askingFor(object, options));
  return { object, patches, required: patch ? requiredBy(patch, before, []) : [], shared };
}

/** A merge that says nothing, and fails without its object; none where its namespace is that of the release. */
function askingFor(
  object: Named,
  { nameOf, isNamespaceLater = false }: Omit<PatchOptions, 'allContainers'>,
): Json[] {
  if (object.namespace === OF_THE_RELEASE && !isNamespaceLater) return [];
  const namespace = isNamespaceLater ? null : object.namespace;
  return [{ patch: patchText(patchHead({ ...object, name: nameOf(object.name), namespace })) }];
}

const nameInTarget = (object: Named, all: readonly Named[], nameOf: PatchOptions['nameOf']): Json =>
  patchTarget({ ...object, name: nameOf(object.name) }, all).name ?? object.name;

/** The container that a JSON Patch counts on by its place. */
function containerIn(path: string): { list: readonly string[]; index: number } | null {
  const [, list, index] = /^\/(.*?\/?containers)\/(\d+)(?:\/|$)/.exec(path) ?? [];
  return list === undefined ? null : { list: list.split('/'), index: Number(index) };
}

/** A merge that lists every container up to one, so that their places are those of the list. */
function withNames(
  patch: JsonObject | undefined,
  before: JsonObject,
  list: readonly string[],
  index: number,
): JsonObject | undefined {
  const [key = '', ...rest] = list;
  const [inPatch, inBefore] = [patch?.[key], before[key]];
  if (rest.length > 0) {
    if (!isObject(inBefore)) return patch;
    const inner = withNames(isObject(inPatch) ? inPatch : undefined, inBefore, rest, index);
    return inner ? { ...patch, [key]: inner } : patch;
  }
  const given = Array.isArray(inPatch) ? inPatch : [];
  const names = Array.isArray(inBefore) ? inBefore.map(nameIn) : [];
  if (names.some((name) => name === undefined)) return patch;
  const more = names.slice(given.length, index + 1).map((name): Json => ({ name: name ?? '' }));
  return { ...patch, [key]: [...given, ...more] };
}

const nameIn = (item: Json | undefined): string | undefined =>
  isObject(item) && typeof item.name === 'string' ? item.name : undefined;

/** The containers that a merge is of. */
function requiredBy(patch: Json, before: Json | undefined, path: readonly string[]): Required[] {
  if (!isObject(patch) || !isObject(before)) return [];
  return Object.entries(patch).flatMap(([key, value]) => {
    const old = before[key];
    if (key !== 'containers') return requiredBy(value, old, [...path, key]);
    if (!Array.isArray(value) || !Array.isArray(old)) return [];
    return value.flatMap((item, index): Required[] => {
      const name = nameIn(item);
      const container = old.find((other) => nameIn(other) === name);
      const isPatch = isObject(item) && item.$patch === undefined;
      // A container that is new isn't asked for, nor one without what is looked for.
      if (name === undefined || !isPatch || !isObject(container) || !('image' in container))
        return [];
      return [{ list: [...path, key], container: name, index }];
    });
  });
}

/** Patches with what asks for the names in them, for a Kustomization that may have replacements. */
interface Replacing {
  readonly patches: readonly Json[];
  readonly replacements: readonly Json[];
}

/**
 * For a Kustomization: a replacement puts a value in its own place, and fails with the name of what isn't there.
 * It looks in every namespace, which is that of the release.
 */
export function kustomized(
  changed: readonly ChangedObject[],
  all: readonly Named[],
  options: PatchOptions,
): Replacing {
  const made = changed.map((object) => patchesOf(object, all, options));
  return {
    patches: made.flatMap(({ patches }) => patches),
    replacements: made.flatMap(({ object, required, shared }) => {
      const { apiVersion } = object.after;
      const current = typeof apiVersion === 'string' ? { ...object, apiVersion } : object;
      const target = { ...patchTarget(current, all), name: options.nameOf(object.name) };
      const fields =
        required.length > 0
          ? required.map(
              ({ list, container }) => `${(list ?? []).join('.')}.[name=${container}].image`,
            )
          : ['metadata.name'];
      return [
        ...fields.map((field): Json => {
          const targets = [{ select: target, fieldPaths: [field] }];
          return { source: { ...target, fieldPath: field }, targets };
        }),
        ...shared.map(
          ({ value, fields: fieldPaths }): Json => ({
            sourceValue: value,
            targets: [{ select: target, fieldPaths: [...fieldPaths], options: { create: true } }],
          }),
        ),
      ];
    }),
  };
}

/**
 * For what takes patches alone. A merge that says nothing fails without its object, and an image that is moved to its
 * own place without its container. An object whose namespace is that of the release can't be asked for.
 */
export function patchesAlone(
  changed: readonly ChangedObject[],
  all: readonly Named[],
  options: Omit<PatchOptions, 'allContainers'>,
): readonly Json[] {
  return changed.flatMap((object) => {
    const { patches, required } = patchesOf(object, all, { ...options, allContainers: false });
    const target = { ...patchTarget(object, all), name: nameInTarget(object, all, options.nameOf) };
    const moves = required.map(({ list, index }): Json => {
      const image = `/${(list ?? []).join('/')}/${index}/image`;
      return { op: 'move', from: image, path: image };
    });
    const [first, ...others] = patches;
    return [
      ...askingFor(object, options),
      ...(moves.length > 0 && first !== undefined
        ? [first, { target, patch: patchText(moves) }]
        : patches.slice(0, 1)),
      ...others,
    ];
  });
}

/** What a render says without being told of a namespace. */
export const OF_THE_RELEASE = 'default';
