/** Which objects of files were changed, came or went: the same object has the same kind, name and namespace. */
import { type ObjectRef, objectsOf } from '../model/pod.ts';
import type { Encoding } from '../text/encoding.ts';
import { equalJson, isObject, type Json, type JsonObject, valueBelow } from '../text/json.ts';
import { parseDocument } from '../yaml/parse.ts';
import { isEmptyDocument, splitDocuments } from '../yaml/split.ts';

/** A file with its text when it was opened and now. */
export interface ExportedFile {
  readonly name: string;
  /** Empty for a file that is not there yet. */
  readonly base: string;
  readonly text: string;
  readonly encoding: Encoding;
  /** It begins with a byte-order mark. */
  readonly mark: boolean;
}

export interface Named {
  readonly apiVersion: string;
  readonly kind: string;
  readonly name: string;
  readonly namespace: string | null;
}

export interface ChangedObject extends Named {
  readonly before: JsonObject;
  readonly after: JsonObject;
}

export interface SoleObject extends Named {
  readonly value: JsonObject;
}

/** What a patch of objects cannot say. */
export interface LeftOut {
  readonly file: string;
  readonly reason: /** A document with expressions that something else fills in. */
    | 'template'
    /** A document that cannot be read. */
    | 'unreadable'
    /** An object without kind, apiVersion or name. */
    | 'nameless'
    /** Two objects of one kind and name. */
    | 'twice'
    /** A file that is not in UTF-8: git takes its lines for something else. */
    | 'encoding'
    /** A file with a Kustomization in it, which Kustomize takes as a folder only. */
    | 'kustomization'
    /** A Kustomization, which no cluster holds: kubectl has nothing to patch. */
    | 'no-object';
  /** What it is called, as far as it has a name. */
  readonly object: string | null;
}

export interface ObjectChanges {
  readonly changed: readonly ChangedObject[];
  readonly added: readonly SoleObject[];
  readonly removed: readonly SoleObject[];
  /** Every object before the change. */
  readonly before: readonly Named[];
  readonly leftOut: readonly LeftOut[];
  /** Indices of the files with an object in them, before the change. */
  readonly withObjects: readonly number[];
}

interface Side {
  readonly objects: ReadonlyMap<string, SoleObject>;
  readonly leftOut: readonly LeftOut[];
  readonly withObjects: readonly number[];
}

export function objectChanges(files: readonly ExportedFile[]): ObjectChanges {
  const before = sideOf(files, 'base');
  const after = sideOf(files, 'text');
  const changed: ChangedObject[] = [];
  const added: SoleObject[] = [];
  for (const [id, object] of after.objects) {
    const old = before.objects.get(id);
    if (!old) added.push(object);
    else if (!equalJson(old.value, object.value)) {
      const { value, ...named } = object;
      changed.push({ ...named, before: old.value, after: value });
    }
  }
  const removed = [...before.objects]
    .filter(([id]) => !after.objects.has(id))
    .map(([, object]) => object);
  return {
    changed,
    added,
    removed,
    before: [...before.objects.values()],
    leftOut: distinct([...after.leftOut, ...before.leftOut]),
    withObjects: before.withObjects,
  };
}

/** Nothing is said of a file that is as it was. */
function sideOf(files: readonly ExportedFile[], side: 'base' | 'text'): Side {
  const objects = new Map<string, SoleObject>();
  const twice = new Set<string>();
  const leftOut: LeftOut[] = [];
  const withObjects: number[] = [];
  for (const [i, file] of files.entries()) {
    const touched = file.base !== file.text;
    const leave = (reason: LeftOut['reason'], object: string | null) => {
      if (touched) leftOut.push({ file: file.name, reason, object });
    };
    for (const ref of objectsIn(file[side], leave)) {
      if (isKustomizeFile(ref)) {
        leave('no-object', calledOf(ref));
        continue;
      }
      const object = named(ref);
      if (!object) {
        leave('nameless', ref.kind);
        continue;
      }
      const id = JSON.stringify([object.apiVersion, object.kind, object.namespace, object.name]);
      if (objects.has(id) || twice.has(id)) {
        leave('twice', `${object.kind}/${object.name}`);
        objects.delete(id);
        twice.add(id);
      } else objects.set(id, object);
      if (withObjects.at(-1) !== i) withObjects.push(i);
    }
  }
  return { objects, leftOut, withObjects };
}

function objectsIn(
  text: string,
  leave: (reason: LeftOut['reason'], object: string | null) => void,
): readonly ObjectRef[] {
  return splitDocuments(text).flatMap(({ from, to, badSeparator }) => {
    const source = text.slice(from, to);
    if (badSeparator) leave('unreadable', null);
    if (badSeparator || isEmptyDocument(source)) return [];
    const { value, template } = parseDocument(source);
    if (template || value === undefined) {
      leave(template ? 'template' : 'unreadable', null);
      return [];
    }
    return objectsOf(value);
  });
}

/** Whether Kustomize reads it for what its folder comes to. Flux has objects of this kind, which are ordinary ones. */
export const isKustomizeFile = ({
  apiVersion,
  kind,
}: Pick<ObjectRef, 'apiVersion' | 'kind'>): boolean =>
  apiVersion === null
    ? kind === 'Kustomization'
    : apiVersion.startsWith('kustomize.config.k8s.io/');

/** Whether both are one object of the cluster, under another API version: applying it replaces it. */
export function isUnderNewVersion(before: Named, after: Named): boolean {
  const groupOf = ({ apiVersion }: Named) => apiVersion.split('/').at(-2);
  return (
    before.kind === after.kind &&
    before.name === after.name &&
    before.namespace === after.namespace &&
    // Every kind of the group `extensions` moved to another one.
    (groupOf(before) === groupOf(after) || groupOf(before) === 'extensions')
  );
}

const calledOf = ({ kind, name }: ObjectRef): string | null =>
  name === null ? kind : `${kind}/${name}`;

function named({ apiVersion, kind, namespace, value }: ObjectRef): SoleObject | null {
  const name = valueBelow(value, 'metadata', 'name');
  if (!isObject(value) || apiVersion === null || kind === null) return null;
  if (typeof name !== 'string' || name === '') return null;
  return { apiVersion, kind, name, namespace, value };
}

const distinct = (all: readonly LeftOut[]): LeftOut[] => [
  ...new Map(all.map((entry) => [JSON.stringify(entry), entry])).values(),
];

/** The head of a patch: what says which object it is for. */
export const patchHead = ({ apiVersion, kind, name, namespace }: Named): JsonObject => ({
  apiVersion,
  kind,
  metadata: { name, ...(namespace !== null && { namespace }) },
});

/** What is said below a head: its own metadata is kept. */
export function withHead(named: Named, patch: JsonObject): Json {
  const head = patchHead(named);
  const metadata = isObject(patch.metadata) ? patch.metadata : {};
  return { ...head, ...patch, metadata: { ...(head.metadata as JsonObject), ...metadata } };
}
