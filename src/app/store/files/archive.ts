/** A ZIP archive of several files, because a browser downloads one file at a time. */
import type { Zippable } from 'fflate';
import { encodeText } from '../../../engine/core.ts';
import type { File } from '../workspace.ts';
import { downloadPath } from './file-name.ts';

export const ARCHIVE = 'manifests.zip';

/** The earliest date of the ZIP format. A fixed date makes archives of the same files identical. */
const DAY = new Date(1980, 0, 1);

/** @returns the bytes of an archive of the files, in their encodings and folders */
export async function zipped(files: readonly File[]): Promise<Uint8Array<ArrayBuffer>> {
  const { zipSync } = await import('fflate');
  const entries: Zippable = Object.create(null);
  for (const { name, text, encoding, mark } of files) {
    entries[unused(downloadPath(name), entries)] = encodeText(text, encoding, mark);
  }
  return zipSync(entries, { mtime: DAY }) as Uint8Array<ArrayBuffer>;
}

function unused(path: string, taken: object): string {
  const [, stem = path, ending = ''] = /^(.+?)(\.[^./]+)?$/.exec(path) ?? [];
  // fflate keeps entries in an ordinary object, which already has this key.
  let name = path === '__proto__' ? 'proto' : path;
  for (let i = 2; Object.hasOwn(taken, name); i++) name = `${stem}-${i}${ending}`;
  return name;
}
