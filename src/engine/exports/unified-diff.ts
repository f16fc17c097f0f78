/**
 * A change as a unified diff that `git apply` and `patch -p1` take. It is made from the edits
 * themselves, so that it costs what was changed and never guesses.
 */
import type { TextEdit } from '../text/change.ts';
import { hunksOf, type LinedText, lineChanges, linedText } from '../text/diff.ts';

const CONTEXT = 3;

const MARKS = { same: ' ', removed: '-', added: '+' } as const;

/**
 * @param path of the file, below the folder in which the diff is to be applied
 * @param edits sorted, and apart from one another, as those of a `ChangeSet` are
 * @param created whether the file is not there before
 * @returns the diff, empty when nothing changes
 */
export function unifiedDiff(
  path: string,
  before: string,
  edits: readonly TextEdit[],
  created?: 'created',
): string {
  const hunks = hunksIn(linedText(before, 'lf'), edits);
  if (hunks.length === 0) return '';
  // Git makes a file only when it is told to, and with which mode.
  let out = created
    ? `diff --git ${name('a', path)} ${name('b', path)}\nnew file mode 100644\n--- /dev/null\n`
    : `--- ${header('a', path)}\n`;
  out += `+++ ${header('b', path)}\n`;
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
  const [old, current] = [linedText(before, 'lf'), linedText(after, 'lf')];
  const hunks = hunksIn(old, edits);
  const spans = ({ starts }: LinedText, side: 'before' | 'after') =>
    hunks.map(({ [side]: { first, length } }) => ({
      from: starts[first] ?? 0,
      to: starts[first + length] ?? 0,
    }));
  return { before: spans(old, 'before'), after: spans(current, 'after') };
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

/** A name as a line of its own, ended by a tab when it holds blanks. */
function header(side: 'a' | 'b', path: string): string {
  const label = name(side, path);
  return label.includes(' ') && !label.startsWith('"') ? `${label}\t` : label;
}

/** A name as git writes it: quoted with octal bytes when it is unusual. */
function name(side: 'a' | 'b', path: string): string {
  const prefixed = `${side}/${path.replace(/^\//, '')}`;
  if (!/["\\\p{Cc}]|[^\0-\u007f]/u.test(prefixed)) return prefixed;
  let quoted = '';
  for (const byte of new TextEncoder().encode(prefixed)) {
    const char = String.fromCharCode(byte);
    const plain = byte >= 0x20 && byte < 0x7f;
    quoted += ESCAPES[char] ?? (plain ? char : `\\${byte.toString(8).padStart(3, '0')}`);
  }
  return `"${quoted}"`;
}
