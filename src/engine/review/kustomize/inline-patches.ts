/**
 * Patches that stand in a Kustomization itself, as literal block scalars: `patches[*].patch` and
 * `patchesStrategicMerge[*]`. The lines of such a block are YAML as they are, only deeper, so each is read
 * as a document of the file: what is found has its place in the text, and fixes write there. Lists of
 * JSON operations (RFC 6902) are no objects and are only counted.
 */
import { isObject } from '../../text/json.ts';
import type { Path } from '../../text/path.ts';
import { literalLines } from '../../yaml/nested.ts';
import type { YamlDocument } from '../../yaml/parse.ts';
import type { Slice } from '../../yaml/split.ts';

/** The patches of a Kustomization that are objects, where they stand in the document's text. */
export const inlinePatches = (document: YamlDocument): readonly Slice[] =>
  blocksOf(document).flatMap(({ from, to, text }) =>
    isOperations(text) ? [] : [{ from, to, separatorFrom: from }],
  );

/** How many patches are lists of JSON operations, written here or in a file of their own. */
export function countJsonPatches(document: YamlDocument): number {
  const { value } = document;
  if (!isObject(value)) return 0;
  const { patchesJson6902: files } = value;
  const inline = blocksOf(document).filter(({ text }) => isOperations(text)).length;
  return inline + (Array.isArray(files) ? files.length : 0);
}

const isOperations = (text: string): boolean => /^\s*(?:#[^\n\r]*\s*)*[-[]/.test(text);

function blocksOf(document: YamlDocument) {
  const { value, text } = document;
  if (!isObject(value)) return [];
  return [
    ...pathsOf(value, 'patches', 'patch'),
    ...pathsOf(value, 'patchesStrategicMerge'),
  ].flatMap((path) => {
    const lines = literalLines(document, path);
    return lines ? [{ ...lines, text: text.slice(lines.from, lines.to) }] : [];
  });
}

function pathsOf(value: { readonly [key: string]: unknown }, list: string, key?: string): Path[] {
  const items = value[list];
  if (!Array.isArray(items)) return [];
  return items.map((_, i) => (key === undefined ? [list, i] : [list, i, key]));
}
