/** The ways out of the page: a download and the clipboard. Nothing is sent anywhere. */
import { encodeText } from '../../../engine/core.ts';
import type { File } from '../workspace.ts';
import { downloadName } from './file-name.ts';

/** Saves a file as it would be on disk: in its encoding, with its mark and line ends. */
export function download({ name, text, encoding, mark }: File): void {
  offer(downloadName(name), encodeText(text, encoding, mark));
}

/** Hands bytes over to the browser's downloads. */
export function offer(name: string, bytes: Uint8Array<ArrayBuffer>): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([bytes], { type: 'application/octet-stream' }));
  link.download = name;
  link.click();
  // The browser reads the address when it starts the download, which it does before the next task.
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}

/** @returns false when the browser does not permit it */
export async function copy(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}

/** @returns undefined when the browser does not permit it */
export async function readClipboard(): Promise<string | undefined> {
  try {
    return await navigator.clipboard.readText();
  } catch {
    return undefined;
  }
}
