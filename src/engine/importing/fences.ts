/**
 * Manifests inside other text: the fenced blocks of a Markdown page and the here-documents of a shell
 * script. What is offered is a change that leaves only them; nothing is taken out unasked.
 */
import { ChangeSet, type TextEdit } from '../text/change.ts';
import { lineStart } from '../text/lines.ts';
import { beginsAsManifest } from './beginning.ts';

export interface Extraction {
  readonly kind: 'markdown' | 'shell';
  /** Leaves the manifests alone, joined by `---`. */
  readonly changes: ChangeSet;
  readonly manifests: number;
  /** Shell variables that nobody has filled in, as `$NAME`; each once. */
  readonly variables: readonly string[];
}

/** A stretch of the text that holds a manifest, with what must change inside it. */
interface Piece {
  readonly from: number;
  readonly to: number;
  readonly edits: readonly TextEdit[];
  readonly variables: readonly string[];
}

interface Line {
  readonly from: number;
  /** Before the line break. */
  readonly to: number;
  readonly next: number;
  readonly text: string;
}

function linesOf(text: string): Line[] {
  const lines: Line[] = [];
  for (const match of text.matchAll(/([^\r\n]*)(\r\n|\n|\r|$)/g)) {
    const [whole, content = ''] = match;
    if (whole === '' && match.index > 0) break;
    const from = match.index;
    lines.push({ from, to: from + content.length, next: from + whole.length, text: content });
  }
  return lines;
}

/** The manifests in a text that is no manifest itself; null when there is none. */
export function manifestsIn(text: string): Extraction | null {
  if (!/```|~~~|<</.test(text) || beginsAsManifest(text)) return null;
  const lines = linesOf(text);
  const fenced = fencesIn(lines);
  const pieces = fenced.length > 0 ? fenced : hereDocumentsIn(lines);
  if (pieces.length === 0) return null;
  return {
    kind: fenced.length > 0 ? 'markdown' : 'shell',
    changes: only(text, pieces),
    manifests: pieces.length,
    variables: [...new Set(pieces.flatMap(({ variables }) => variables))],
  };
}

const FENCE = /^([ \t>]{0,40})(`{3,}|~{3,})[ \t]*([^`\r\n]*)$/;

function fencesIn(lines: readonly Line[]): Piece[] {
  const pieces: Piece[] = [];
  for (let i = 0; i < lines.length; i++) {
    const [, pad = '', marks, info = ''] = FENCE.exec((lines[i] as Line).text) ?? [];
    if (!marks) continue;
    const body: Line[] = [];
    for (i++; i < lines.length && !closes((lines[i] as Line).text, pad, marks); i++) {
      body.push(lines[i] as Line);
    }
    const language = /^[\w+-]*/.exec(info.replace(/^\{?\.?/, ''))?.[0].toLowerCase() ?? '';
    const plain = pieceOf(body, pad);
    if (/^(?:ya?ml|json|k8s|kubernetes)?$/.test(language) && plain) pieces.push(plain);
    else pieces.push(...hereDocumentsIn(body));
  }
  return pieces;
}

function closes(line: string, pad: string, marks: string): boolean {
  const trimmed = without(line, pad).trim();
  return trimmed.length >= marks.length && trimmed === (marks[0] as string).repeat(trimmed.length);
}

/** A line without the indentation or the quote mark of its block, as far as it has it. */
function without(line: string, pad: string): string {
  return line.slice(shared(line, pad));
}

function shared(line: string, pad: string): number {
  let n = 0;
  while (n < pad.length && line[n] === pad[n]) n++;
  return n;
}

/** `<<EOF`, `<<-'EOF'`, `<< "EOF"`; no `<<<`, and no shift in arithmetic. */
const HERE = /(?<!<)<<(-?)[ \t]*(?:'([^'\r\n]+)'|"([^"\r\n]+)"|\\?([A-Za-z_]\w*))/;

/** A line as the end of a here-document; behind `<<-` tabs may stand before it. */
const asEnd = (line: string, dash: string): string =>
  (dash ? line.replace(/^\t+/, '') : line).trimEnd();

function hereDocumentsIn(lines: readonly Line[]): Piece[] {
  const pieces: Piece[] = [];
  const lastOf = (dash: string) => new Map(lines.map(({ text }, i) => [asEnd(text, dash), i]));
  const [plain, dashed] = [lastOf(''), lastOf('-')];
  for (let i = 0; i < lines.length; i++) {
    const [whole = '', dash = '', single, double, bare] = HERE.exec((lines[i] as Line).text) ?? [];
    const end = single ?? double ?? bare;
    // Without its end the rest of the text would be taken for the document.
    if (end === undefined || ((dash ? dashed : plain).get(end) ?? 0) <= i) continue;
    const body: Line[] = [];
    let at = i + 1;
    while (asEnd((lines[at] as Line).text, dash) !== end) body.push(lines[at++] as Line);
    const literal = bare === undefined || whole.includes('\\');
    const piece = pieceOf(body, dash ? /^\t+/ : '', !literal);
    if (piece) pieces.push(piece);
    i = at;
  }
  return pieces;
}

/** The lines of a block as a manifest, or null when they are none. */
function pieceOf(body: readonly Line[], pad: string | RegExp, expands = false): Piece | null {
  const [first] = body;
  const last = body.at(-1);
  if (!first || !last) return null;
  const edits: TextEdit[] = [];
  const variables: string[] = [];
  let result = '';
  for (const { from, text } of body) {
    const cut = typeof pad === 'string' ? shared(text, pad) : (pad.exec(text)?.[0].length ?? 0);
    if (cut > 0) edits.push({ from, to: from + cut, insert: '' });
    result += `${text.slice(cut)}\n`;
    if (!expands) continue;
    // What the shell would put in is not known; a backslash before it only keeps it as it is.
    for (const match of text.slice(cut).matchAll(/\\([$`\\])|\$\{?\w+\}?|\$\(/g)) {
      const at = from + cut + match.index;
      if (match[1]) edits.push({ from: at, to: at + 1, insert: '' });
      else variables.push(match[0] === '$(' ? '$(…)' : match[0]);
    }
  }
  if (!isManifest(result)) return null;
  return { from: first.from, to: last.next, edits, variables };
}

const isManifest = (text: string): boolean =>
  (/^apiVersion[ \t]*:/m.test(text) && /^kind[ \t]*:/m.test(text)) ||
  (/^\s*\{/.test(text) && /"apiVersion"\s*:/.test(text) && /"kind"\s*:/.test(text));

/** Takes away all that stands around the pieces, and puts a separator between them. */
function only(text: string, pieces: readonly Piece[]): ChangeSet {
  const eol = /\r\n|\n|\r/.exec(text)?.[0] ?? '\n';
  const edits: TextEdit[] = [];
  let at = 0;
  pieces.forEach(({ from, to, edits: pieceEdits }, i) => {
    const separated = i === 0 || /^[ \t>]*---(?:[ \t\r\n]|$)/.test(text.slice(from, to));
    edits.push({ from: at, to: from, insert: separated ? '' : `---${eol}` });
    for (const edit of pieceEdits) edits.push(edit);
    // The last line of the text may lack its end.
    if (i < pieces.length - 1 && lineStart(text, to) !== to) {
      edits.push({ from: to, to, insert: eol });
    }
    at = to;
  });
  edits.push({ from: at, to: text.length, insert: '' });
  return ChangeSet.of(text.length, edits);
}
