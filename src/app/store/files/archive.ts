/** Several files as one: for the browser, which saves one at a time. */
import type { Zippable } from 'fflate';
import { encodeText } from '../../../engine/core.ts';
import type { File } from '../workspace.ts';
import { downloadPath } from './file-name.ts';

export const ARCHIVE = 'manifests.zip';

/** The earliest day that the format knows: the same files give the same bytes whenever they are saved. */
const DAY = new Date(1980, 0, 1);

/**
 * A ZIP file of the files as they would be on disk: in their encodings, below the folders that they came
 * from.
 */
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
  // The library keeps entries in an ordinary object, which has this one already.
  let name = path === '__proto__' ? 'proto' : path;
  for (let i = 2; Object.hasOwn(taken, name); i++) name = `${stem}-${i}${ending}`;
  return name;
}
