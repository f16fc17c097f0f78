/** Turns pasted text and bytes into files, and adds them to the open file. */
import { ChangeSet, decodeText, lineEndsOf } from '../../../engine/core.ts';
import type { Label } from '../history.ts';
import { canEdit, type File, type FileMeta, newFile, type Transaction } from '../workspace.ts';
import type { Given } from './dropped.ts';
import { openedName, UNNAMED } from './file-name.ts';

/** Most bytes of a file. Manifests are far smaller, and larger files would block the page. */
export const LARGEST = 20 * 1024 * 1024;

/** A file to import. It may wait until the user says whether it replaces the open one. */
export interface FileImport {
  readonly file: File;
  readonly label: Label;
  /** `load.paste`, `load.file`, `load.drop`, `load.example`. */
  readonly origin: string;
}

/** @param name undefined while the engine, which reads a name from the text, isn't loaded; the file is named later */
export function fromText(
  text: string,
  kind: 'paste' | 'drop',
  name?: string | undefined,
): FileImport {
  const file = newFile(text, {
    pasted: true,
    ...(name === undefined ? { name: UNNAMED, unnamed: true } : { name }),
  });
  return { file, label: { kind }, origin: `load.${kind}` };
}

/** @param found where it can be written; what is no text keeps no place, since nothing is saved of it */
export function fromBytes(
  given: string,
  bytes: Uint8Array,
  kind: 'open' | 'drop',
  found?: Given['found'],
): FileImport {
  const name = openedName(given);
  const decoded = decodeText(bytes);
  const file = decoded.ok
    ? newFile(decoded.text, {
        name,
        encoding: decoded.encoding,
        mark: decoded.mark,
        ...(found && { place: { ...found, bytes, text: decoded.text } }),
      })
    : newFile(decoded.preview, { name, locked: decoded.reason });
  return { file, label: { kind }, origin: kind === 'open' ? 'load.file' : 'load.drop' };
}

/** True if a file can be replaced without losing work: an unchanged example, or an empty text. */
export const mayReplace = (present: File): boolean =>
  present.text.trim() === '' || (present.source !== 'user' && present.text === present.base);

/** A line with `apiVersion` or `kind`, which a message of a cluster or a single value doesn't have. */
const MANIFEST = /^[ \t{]*["']?(?:apiVersion|kind)["']?[ \t]*:/m;

/**
 * The properties of a file after a manifest was pasted over all of an unchanged example: it is now the user's
 * own file, with a name of its own. Undefined for every other change.
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

/** The change that appends a text as further documents. */
export function appending(
  present: File,
  { file }: FileImport,
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
