/**
 * A change as a unified diff that `git apply` and `patch -p1` take. It is made from the edits
 * themselves, so that it costs what was changed and never guesses.
 */
import { hunksOf, type LinedText, lineChanges, linedText, type TextEdit } from '../engine/index.ts';

const CONTEXT = 3;

const MARKS = { same: ' ', removed: '-', added: '+' } as const;

/**
 * @param path of the file, below the folder in which the diff is to be applied
 * @param edits sorted, and apart from one another, as those of a `ChangeSet` are
 * @returns the diff, empty when nothing changes
 */
export function unifiedDiff(path: string, before: string, edits: readonly TextEdit[]): string {
  const hunks = hunksIn(linedText(before, 'lf'), edits);
  if (hunks.length === 0) return '';
  let out = `--- ${header('a', path)}\n+++ ${header('b', path)}\n`;
  for (const { before: old, after, lines } of hunks) {
    out += `@@ -${range(old.first, old.length)} +${range(after.first, after.length)} @@\n`;
    for (const { kind, text } of lines) out += marked(MARKS[kind], text);
  }
  return out;
}

const hunksIn = (before: LinedText, edits: readonly TextEdit[]) =>
  hunksOf(before, lineChanges(before, edits), CONTEXT);

/** What of the texts before and after their diff shows: stretches of each. */
export function shownInDiff(before: string, after: string, edits: readonly TextEdit[]) {
  const [old, own] = [linedText(before, 'lf'), linedText(after, 'lf')];
  const hunks = hunksIn(old, edits);
  const spans = ({ starts }: LinedText, side: 'before' | 'after') =>
    hunks.map(({ [side]: { first, length } }) => ({
      from: starts[first] ?? 0,
      to: starts[first + length] ?? 0,
    }));
  return { before: spans(old, 'before'), after: spans(own, 'after') };
}

/** An empty range is named by the line before it. */
const range = (first: number, length: number): string =>
  `${length === 0 ? first : first + 1},${length}`;

const marked = (mark: ' ' | '-' | '+', line: string): string =>
  line.endsWith('\n') ? `${mark}${line}` : `${mark}${line}\n\\ No newline at end of file\n`;

const ESCAPES: { readonly [char: string]: string } = {
  '"': '\\"',
  '\\': '\\\\',
  '\t': '\\t',
  '\n': '\\n',
  '\r': '\\r',
};

/** A name as git writes it: quoted with octal bytes when it is unusual, ended by a tab after blanks. */
function header(side: 'a' | 'b', path: string): string {
  const name = `${side}/${path.replace(/^\//, '')}`;
  if (!/["\\\p{Cc}]|[^\0-\u007f]/u.test(name)) return name.includes(' ') ? `${name}\t` : name;
  let quoted = '';
  for (const byte of new TextEncoder().encode(name)) {
    const char = String.fromCharCode(byte);
    const plain = byte >= 0x20 && byte < 0x7f;
    quoted += ESCAPES[char] ?? (plain ? char : `\\${byte.toString(8).padStart(3, '0')}`);
  }
  return `"${quoted}"`;
}
