/** What comes in from outside, as files; and how it joins what is there. */
import { ChangeSet, decodeText, lineEndsOf } from '../../../engine/core.ts';
import type { Label } from '../history.ts';
import { canEdit, type File, type FileMeta, newFile, type Transaction } from '../workspace.ts';
import { openedName, UNNAMED } from './file-name.ts';

/** Bytes above which a file is not taken in: no manifest comes near, and a browser tab would stall. */
export const LARGEST = 20 * 1024 * 1024;

/** Something that came in and may have to wait for an answer. */
export interface Import {
  readonly file: File;
  readonly label: Label;
  /** `load.paste`, `load.file`, `load.drop`, `load.example`. */
  readonly origin: string;
}

/** @param name left out as long as the text cannot be read for one: it is named later */
export function fromText(text: string, kind: 'paste' | 'drop', name?: string | undefined): Import {
  const file = newFile(text, name === undefined ? { name: UNNAMED, unnamed: true } : { name });
  return { file, label: { kind }, origin: `load.${kind}` };
}

export function fromBytes(given: string, bytes: Uint8Array, kind: 'open' | 'drop'): Import {
  const name = openedName(given);
  const decoded = decodeText(bytes);
  const file = decoded.ok
    ? newFile(decoded.text, { name, encoding: decoded.encoding, mark: decoded.mark })
    : newFile(decoded.preview, { name, locked: decoded.reason });
  return { file, label: { kind }, origin: kind === 'open' ? 'load.file' : 'load.drop' };
}

/** True when nothing of the user's would be lost: an untouched example, or nothing at all. */
export const mayReplace = (present: File): boolean =>
  present.text.trim() === '' || (present.source !== 'user' && present.text === present.base);

/** Says what it is, as a message of a cluster or a single value does not. */
const MANIFEST = /^[ \t{]*["']?(?:apiVersion|kind)["']?[ \t]*:/m;

/**
 * What a file is once a manifest has been pasted over all of an untouched example: the user's own, with nothing
 * of the example left, be it the name. Undefined for every other change.
 */
export function takenOver(file: File, { changes, label }: Transaction): FileMeta | undefined {
  const { source, text, base } = file;
  if (label.kind !== 'paste' || source !== 'example' || text !== base) return undefined;
  const [edit] = changes.edits;
  if (edit?.from !== 0 || edit.to !== text.length || !MANIFEST.test(edit.insert)) return undefined;
  const { id: _, text: __, ...meta } = fromText(edit.insert, 'paste').file;
  return meta;
}

export const mayAppend = (present: File, added: File): boolean =>
  canEdit(present) && !added.locked && added.text.trim() !== '';

/** The change that adds a text behind the present one, as documents of their own. */
export function appending(
  present: File,
  { file }: Import,
): Required<Pick<Transaction, 'changes' | 'label' | 'selection'>> {
  const { text } = present;
  const eol = lineEndsOf(text) === 'crlf' ? '\r\n' : '\n';
  const gap = text === '' || text.endsWith('\n') ? '' : eol;
  const added = file.text.replace(/\r\n|\n|\r/g, eol);
  const separator = /^---(?:\s|$)/.test(added) ? '' : `---${eol}`;
  const insert = `${gap}${separator}${added}`;
  return {
    changes: ChangeSet.of(text.length, [{ from: text.length, to: text.length, insert }]),
    label: { kind: 'append' },
    selection: { anchor: text.length + gap.length, head: text.length + gap.length },
  };
}
