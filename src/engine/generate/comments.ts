/** Comments in new text: before the entries that they speak of. */
import { equalJson } from '../text/json.ts';
import type { Path } from '../text/path.ts';
import { locate } from '../yaml/locate.ts';
import { parseDocument } from '../yaml/parse.ts';

/** What stands above the entry at a path. */
export interface Remark {
  readonly path: Path;
  readonly words: string;
}

/** Words of anyone, as one line that YAML takes for a comment whatever they hold. */
export const commentLine = (words: string): string =>
  `# ${words.replace(/[\p{Cc}\p{Cf}\u2028\u2029\s]+/gu, ' ').trim()}`.trimEnd();

/** The text of one document with remarks; without those whose place it does not have. */
export function withRemarks(text: string, remarks: readonly Remark[]): string {
  const { root, value } = parseDocument(text);
  if (!root) return text;
  const inserts = remarks.flatMap(({ path, words }) => {
    const { slots, depth } = locate(root, path);
    const slot = slots.at(-1);
    if (slot?.kind !== 'entry' || depth < path.length) return [];
    const { from } = slot.entry.key;
    const start = text.lastIndexOf('\n', from - 1) + 1;
    const indent = text.slice(start, from);
    // Behind a dash there is no line of its own.
    return /^ *$/.test(indent) ? [{ at: start, line: `${indent}${commentLine(words)}\n` }] : [];
  });
  const result = inserts
    .sort((a, b) => b.at - a.at)
    .reduce((out, { at, line }) => out.slice(0, at) + line + out.slice(at), text);
  return equalJson(parseDocument(result).value, value) ? result : text;
}
