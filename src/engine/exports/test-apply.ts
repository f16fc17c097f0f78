/** Exports applied with kubectl and kustomize, and read back. For tests. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { objectsOf } from '../model/pod.ts';
import { isObject, type Json, stringifyJson } from '../text/json.ts';
import type { ExportedFile, ExportPart } from './index.ts';
import { withoutNulls } from './strategic-patch.ts';
import { call, folderOf, valuesIn } from './test-tools.ts';

type Objects = ReadonlyMap<string, Json>;

const keyOf = (kind: string | null, name: string | null, namespace: string | null) =>
  `${kind?.toLowerCase()} ${name} ${namespace ?? ''}`;

/** The objects of a text by kind, name and namespace. */
export const objectsByName = (text: string): Objects =>
  new Map(
    valuesIn(text)
      .flatMap((value) => objectsOf(value))
      .map(({ kind, name, namespace, value }) => [keyOf(kind, name, namespace), value]),
  );

type Sayings = { readonly [object: string]: string };

/** What objects say, null and the order of keys apart: those of a text that stand in another one too. */
export const said = (text: string, beside = text): Sayings =>
  sayings(objectsByName(text), objectsByName(beside));

const sayings = (objects: Objects, beside: Objects): Sayings =>
  Object.fromEntries(
    [...objects]
      .filter(([key]) => beside.has(key))
      .map(([key, value]) => [key, plain(sorted(withoutNulls(value)))]),
  );

function sorted(value: Json): Json {
  if (Array.isArray(value)) return value.map(sorted);
  if (!isObject(value)) return value;
  const entries = Object.keys(value).sort();
  return Object.fromEntries(entries.map((key) => [key, sorted(value[key] as Json)]));
}

/** A value as JSON, which is YAML too. */
export const plain = (value: Json): string => stringifyJson(value, 2);

/**
 * What becomes of the objects of a text when the commands of the parts are called.
 * @param most of the commands that are called; the rest is taken to do what it should
 */
export function patched(
  base: string,
  parts: readonly ExportPart[],
  after: string,
  most = Infinity,
): Sayings {
  const objects = new Map(objectsByName(base));
  const wanted = objectsByName(after);
  for (const [i, { name, text, command = '' }] of parts.entries()) {
    if (command.startsWith('kubectl apply ')) {
      for (const [key, value] of objectsByName(text)) {
        if (objects.has(key)) objects.set(key, value);
      }
    }
    const said = /^kubectl patch (\S+) (\S+)(?: -n (\S+))? --type (\w+) --patch-file/.exec(command);
    if (!said) continue;
    const [, resource = '', object = '', namespace = null, type = ''] = said;
    const key = keyOf(resource.split('.')[0] ?? '', object, namespace);
    if (i >= most) {
      objects.set(key, wanted.get(key) as Json);
      continue;
    }
    const folder = folderOf({ 'object.json': plain(objects.get(key) as Json), [name]: text });
    const args = ['patch', '--local', '-f', 'object.json', '--type', type, '--patch-file', name];
    const out = call('kubectl', [...args, '-o', 'json'], folder);
    objects.set(key, valuesIn(out)[0] as Json);
  }
  return sayings(objects, wanted);
}

/** The objects that `kustomize build` makes of the files as they were. */
export function built(files: readonly ExportedFile[], parts: readonly ExportPart[]): Sayings {
  const folder = folderOf(Object.fromEntries(files.map(({ name, base }) => [name, base])));
  for (const { name, text } of parts) writeFileSync(join(folder, name), text);
  return said(call('kustomize', ['build', '.'], folder));
}
