/** A patch for each object that was changed, as `kubectl patch` takes it. */
import { stringifyJson } from '../text/json.ts';
import { newDocument } from '../yaml/write.ts';
import { jsonPatch } from './json-patch.ts';
import {
  type ChangedObject,
  type Named,
  type ObjectChanges,
  type SoleObject,
  withHead,
} from './objects.ts';
import type { ExportPart } from './part.ts';
import { mergePatch, strategicPatch, withoutNulls } from './strategic-patch.ts';

/** Objects that are new are no patch: they come as they are. */
export const ADDED = 'added.yaml';

export const jsonPatches = (changes: ObjectChanges): ExportPart[] =>
  withAdded(
    changes,
    changes.changed.map((object) => {
      const lines = jsonPatch(object.before, object.after).map((operation) =>
        stringifyJson({ ...operation }),
      );
      const name = `${fileStem(object)}.json`;
      return {
        name,
        text: `[\n${lines.map((line) => `  ${line}`).join(',\n')}\n]\n`,
        ...command(object, 'json', name),
      };
    }),
  );

export const strategicPatches = (changes: ObjectChanges): ExportPart[] =>
  withAdded(changes, changes.changed.flatMap(strategicPart));

function strategicPart(object: ChangedObject): ExportPart[] {
  const { apiVersion, kind } = object;
  const before = withoutNulls(object.before);
  const after = withoutNulls(object.after);
  const name = `${fileStem(object)}.yaml`;
  const strategic = strategicPatch(apiVersion, kind, before, after, 'kubectl');
  const patch = strategic ? strategic.patch : mergePatch(before, after);
  // What differs may be null in one and missing in the other, which is the same.
  if (!patch || Object.keys(patch).length === 0) return [];
  return [
    {
      name,
      text: newDocument(withHead(object, patch)),
      ...command(object, strategic ? 'strategic' : 'merge', name),
    },
  ];
}

const withAdded = ({ added }: ObjectChanges, parts: ExportPart[]): ExportPart[] =>
  added.length === 0
    ? parts
    : [...parts, { ...addedPart(added), command: `kubectl apply -f ${ADDED}` }];

export const addedPart = (added: readonly SoleObject[]): ExportPart => ({
  name: ADDED,
  text: added.map(({ value }) => newDocument(value)).join('---\n'),
});

/** `deployment-web`, or `deployment-shop-web` in a namespace of that name. */
function fileStem({ kind, namespace, name }: Named): string {
  const words = [kind.toLowerCase(), ...(namespace === null ? [] : [namespace]), name];
  return words.join('-').replace(/[^A-Za-z0-9.-]+/g, '_');
}

/** What may stand in a command as it is. */
const PLAIN = /^[A-Za-z0-9][A-Za-z0-9.-]*$/;

function command(
  { apiVersion, kind, name, namespace }: Named,
  type: 'json' | 'strategic' | 'merge',
  file: string,
): { readonly command?: string } {
  const [, group] = apiVersion.split('/').reverse();
  const resource = `${kind.toLowerCase()}${group === undefined ? '' : `.${group}`}`;
  if (![resource, name, namespace ?? 'default', file].every((word) => PLAIN.test(word))) return {};
  const where = namespace === null ? '' : ` -n ${namespace}`;
  return {
    command: `kubectl patch ${resource} ${name}${where} --type ${type} --patch-file ${file}`,
  };
}
