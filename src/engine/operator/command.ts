/**
 * Commands as data: code of our own, and words that come from a manifest or from whoever fills in the sheet.
 * Words are quoted for the shell without exception, so that none of them can become code.
 */
import { isName, type NameKind } from './names.ts';
import { type CommandShell, insideQuotes } from './quote.ts';

/** A name that nobody has said yet, or one that a manifest says and that is none. */
export interface Blank {
  readonly kind: NameKind;
  /** What it belongs to, where a sheet has several of the kind. */
  readonly of?: string;
  /** As the manifest says it: no such name. It is not filled in, but mended in the manifest. */
  readonly refused?: string;
}

export type Piece = string | Blank;

/** One word of a command, quoted as a whole. */
export interface Word {
  readonly pieces: readonly Piece[];
}

type Part =
  /** Code that both shells take. */
  | string
  | Word
  /** What another command prints. */
  | { readonly output: ShellCommand }
  /** The same, unless someone knows it. */
  | { readonly blank: Blank; readonly otherwise: ShellCommand }
  /** Code that the shells write differently. */
  | { readonly [shell in CommandShell]: string };

export interface ShellCommand {
  readonly parts: readonly Part[];
}

/** What is filled in on the sheet, by `blankKey`. */
export type FilledBlanks = ReadonlyMap<string, string>;

export interface Segment {
  readonly text: string;
  /** It stands for something that still has to be filled in. */
  readonly blank?: Blank;
}

export const blankKey = ({ kind, of }: Blank): string =>
  of === undefined ? kind : `${kind} ${of}`;

/** A name out of a manifest, or what stands for it where it is missing or no such name. */
export function namePiece(kind: NameKind, text: string | null | undefined, of?: string): Piece {
  if (!text) return of === undefined ? { kind } : { kind, of };
  return isName(kind, text) ? text : { kind, refused: text };
}

export const word = (...pieces: readonly Piece[]): Word => ({ pieces });

/**
 * A command: what stands in the template is code, what is put into it is a word. A line break lets the
 * command go on in the next line.
 */
export function command(
  code: TemplateStringsArray,
  ...parts: readonly (Piece | Exclude<Part, string>)[]
): ShellCommand {
  return {
    parts: code.flatMap((text, i): Part[] => {
      const part = parts[i];
      if (part === undefined) return [text];
      return [text, typeof part === 'string' || 'kind' in part ? word(part) : part];
    }),
  };
}

const CONTINUED: { readonly [shell in CommandShell]: string } = {
  bash: ' \\\n  ',
  powershell: ' `\n  ',
};

/** The text of a command, with what is left to fill in apart from the rest. */
export function segmentsOf(
  { parts }: ShellCommand,
  shell: CommandShell,
  filled: FilledBlanks,
): Segment[] {
  const out = parts.flatMap((part): readonly Segment[] => {
    if (typeof part === 'string') return [{ text: part.replace(/\n\s*/g, CONTINUED[shell]) }];
    if ('bash' in part) return [{ text: part[shell] }];
    if ('pieces' in part) return wordSegments(part, shell, filled);
    if ('output' in part) return outputOf(part.output, shell, filled);
    return filledIn(part.blank, filled) === undefined
      ? outputOf(part.otherwise, shell, filled)
      : wordSegments(word(part.blank), shell, filled);
  });
  return joined(out);
}

export const commandText = (
  shellCommand: ShellCommand,
  shell: CommandShell,
  filled: FilledBlanks,
): string =>
  segmentsOf(shellCommand, shell, filled)
    .map(({ text }) => text)
    .join('');

const outputOf = (
  shellCommand: ShellCommand,
  shell: CommandShell,
  filled: FilledBlanks,
): readonly Segment[] => [
  { text: shell === 'bash' ? '"$(' : '(' },
  ...segmentsOf(shellCommand, shell, filled),
  { text: shell === 'bash' ? ')"' : ')' },
];

function wordSegments({ pieces }: Word, shell: CommandShell, filled: FilledBlanks): Segment[] {
  const inside = pieces.map((piece): Segment => {
    if (typeof piece === 'string') return { text: escaped(piece, shell) };
    const value = filledIn(piece, filled);
    // Braces are in no name, and mean nothing to a shell or to what Windows runs `az` by.
    return value === undefined
      ? { text: `{${piece.kind}}`, blank: piece }
      : { text: escaped(value, shell) };
  });
  return [{ text: "'" }, ...inside, { text: "'" }];
}

function escaped(text: string, shell: CommandShell): string {
  const inside = insideQuotes(shell, text);
  if (inside === null) throw new RangeError('A word that no shell can hand on');
  return inside;
}

/** What is filled in for a blank, if it is such a name. */
function filledIn({ kind, of, refused }: Blank, filled: FilledBlanks): string | undefined {
  if (refused !== undefined) return undefined;
  const value = filled.get(blankKey(of === undefined ? { kind } : { kind, of }));
  if (value && isName(kind, value)) return value;
  // Identities mostly are where the cluster is.
  return kind === 'identity-group' ? filledIn({ kind: 'resource-group' }, filled) : undefined;
}

function joined(segments: readonly Segment[]): Segment[] {
  const out: Segment[] = [];
  for (const segment of segments) {
    const last = out.at(-1);
    if (last && !last.blank && !segment.blank)
      out[out.length - 1] = { text: last.text + segment.text };
    else out.push(segment);
  }
  return out;
}

/** Everything in a command that the manifest does not say, commands inside it included. */
export function blanksIn({ parts }: ShellCommand): Blank[] {
  return parts.flatMap((part): readonly Blank[] => {
    if (typeof part === 'string' || 'bash' in part) return [];
    if ('pieces' in part) return part.pieces.filter((piece) => typeof piece !== 'string');
    if ('output' in part) return blanksIn(part.output);
    return [part.blank, ...blanksIn(part.otherwise)];
  });
}
