/**
 * A change as a unified diff that `git apply` and `patch -p1` take. It is made from the edits
 * themselves, so that it costs what was changed and never guesses.
 */
import type { TextEdit } from '../engine/index.ts';

const CONTEXT = 3;

/** Lines that give way to others; `from` and `to` count lines of the text before. */
interface Block {
  readonly from: number;
  readonly to: number;
  readonly insert: readonly string[];
}

/**
 * @param path of the file, below the folder in which the diff is to be applied
 * @param edits sorted, and apart from one another, as those of a `ChangeSet` are
 * @returns the diff, empty when nothing changes
 */
export function unifiedDiff(path: string, before: string, edits: readonly TextEdit[]): string {
  const lines = linesOf(before);
  const blocks = blocksOf(before, lines, edits);
  if (blocks.length === 0) return '';
  let out = `--- ${header('a', path)}\n+++ ${header('b', path)}\n`;
  let shift = 0;
  for (const hunk of hunksOf(blocks)) {
    const first = Math.max(0, (hunk[0] as Block).from - CONTEXT);
    const last = Math.min(lines.length, (hunk.at(-1) as Block).to + CONTEXT);
    let body = '';
    let at = first;
    let grown = 0;
    for (const { from, to, insert } of hunk) {
      for (; at < from; at++) body += marked(' ', lines[at] as string);
      for (; at < to; at++) body += marked('-', lines[at] as string);
      for (const line of insert) body += marked('+', line);
      grown += insert.length - (to - from);
    }
    for (; at < last; at++) body += marked(' ', lines[at] as string);
    const length = last - first;
    out += `@@ -${range(first, length)} +${range(first + shift, length + grown)} @@\n${body}`;
    shift += grown;
  }
  return out;
}

/** An empty range is named by the line before it. */
const range = (first: number, length: number): string =>
  `${length === 0 ? first : first + 1},${length}`;

const marked = (mark: ' ' | '-' | '+', line: string): string =>
  line.endsWith('\n') ? `${mark}${line}` : `${mark}${line}\n\\ No newline at end of file\n`;

/** Lines as git counts them, each with its line feed. */
const linesOf = (text: string): string[] => text.match(/[^\n]*\n|[^\n]+$/g) ?? [];

function blocksOf(before: string, lines: readonly string[], edits: readonly TextEdit[]): Block[] {
  const starts: number[] = [0];
  for (const line of lines) starts.push((starts.at(-1) as number) + line.length);
  const blocks: Block[] = [];
  let i = 0;
  while (i < edits.length) {
    const from = lineAt(starts, edits[i]?.from as number);
    let end = from;
    let text = '';
    let at = starts[from] as number;
    // Edits that touch the same lines make one block.
    do {
      const edit = edits[i] as TextEdit;
      text += before.slice(at, edit.from) + edit.insert;
      at = edit.to;
      end = Math.min(lines.length, lineAt(starts, at) + 1);
      i++;
    } while (i < edits.length && lineAt(starts, edits[i]?.from as number) < end);
    text += before.slice(at, starts[end]);
    blocks.push(...trimmed(from, lines.slice(from, end), linesOf(text)));
  }
  return blocks;
}

/** Without the lines at both ends that stay as they are. */
function trimmed(from: number, old: readonly string[], own: readonly string[]): Block[] {
  let head = 0;
  while (head < old.length && head < own.length && old[head] === own[head]) head++;
  let tail = 0;
  const most = Math.min(old.length, own.length) - head;
  while (tail < most && old.at(-1 - tail) === own.at(-1 - tail)) tail++;
  const block = {
    from: from + head,
    to: from + old.length - tail,
    insert: own.slice(head, own.length - tail),
  };
  return block.from === block.to && block.insert.length === 0 ? [] : [block];
}

/** The line of an offset; the end of the text belongs to the last line. */
function lineAt(starts: readonly number[], offset: number): number {
  let low = 0;
  let high = Math.max(0, starts.length - 2);
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((starts[middle] as number) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** Blocks whose context meets stand in one hunk. */
function hunksOf(blocks: readonly Block[]): Block[][] {
  const hunks: Block[][] = [];
  for (const block of blocks) {
    const last = hunks.at(-1);
    if (last && block.from - (last.at(-1) as Block).to <= 2 * CONTEXT) last.push(block);
    else hunks.push([block]);
  }
  return hunks;
}

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
