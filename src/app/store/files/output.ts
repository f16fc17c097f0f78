/** Downloads and the clipboard, the only ways for data to leave the page. */
import { encodeText } from '../../../engine/core.ts';
import type { File } from '../workspace.ts';
import { downloadName } from './file-name.ts';

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
