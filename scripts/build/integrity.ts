/** The digests of the files that index.html asks for, in index.html: others than these do not run. */
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';

export const integrity: Plugin = {
  name: 'integrity',
  apply: 'build',
  // When all files have been written: until then others may still change them.
  writeBundle({ dir = '' }) {
    const path = join(dir, 'index.html');
    const html = readFileSync(path, 'utf8');
    let count = 0;
    const sealed = html.replace(
      /(<(?:script|link)\b[^>]*\b(?:src|href)="\.\/(assets\/[^"]+\.(?:js|css))")/g,
      (_, start: string, file: string) => {
        count++;
        return `${start} integrity="${digestOf(join(dir, file))}"`;
      },
    );
    if (count === 0) throw new Error('index.html asks for nothing');
    writeFileSync(path, sealed);
  },
};

/** As browsers want it. */
export function digestOf(path: string): string {
  return `sha384-${createHash('sha384').update(readFileSync(path)).digest('base64')}`;
}
