/** Downloads and the clipboard, the only ways for data to leave the page. */
import type { Zippable } from 'fflate';
import { encodeText } from '../../../engine/core.ts';
import type { File } from '../workspace.ts';
import { downloadName, downloadPath } from './file-name.ts';

/** Downloads a file in its encoding, with its byte-order mark and line ends. */
export function download({ name, text, encoding, mark }: File): void {
  offer(downloadName(name), encodeText(text, encoding, mark));
}

/** Starts a download. */
export function offer(name: string, bytes: Uint8Array<ArrayBuffer>): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([bytes], { type: 'application/octet-stream' }));
  link.download = name;
  link.click();
  // The browser reads the address in this task, so it can be revoked in the next one.
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}

/** @returns false if the browser denies access to the clipboard */
export async function copy(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}

/** @returns undefined if the browser denies access to the clipboard */
export async function readClipboard(): Promise<string | undefined> {
  try {
    return await navigator.clipboard.readText();
  } catch {
    return undefined;
  }
}

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
