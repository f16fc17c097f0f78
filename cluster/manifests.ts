/** The project's manifests: what users are offered to begin with, and what its own tests read. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { globSync } from 'tinyglobby';
import { decodeText } from '../src/engine/index.ts';

export interface Manifest {
  /** Its path from the top of the project. */
  readonly path: string;
  readonly text: string;
}

const cwd = fileURLToPath(new URL('..', import.meta.url));

/** @param patterns globs from the top of the project */
export const manifests = (...patterns: readonly string[]): Manifest[] =>
  globSync(patterns, { cwd })
    .sort()
    .map((path) => {
      const decoded = decodeText(readFileSync(`${cwd}${path}`));
      if (!('text' in decoded)) throw new Error(`${path} is no text`);
      return { path, text: decoded.text };
    });

export const ALL_MANIFESTS = manifests(
  'cluster/testdata/*.yaml',
  'src/app/examples/*.yaml',
  'src/engine/lessons/*/*.yaml',
  'src/engine/**/testdata/**/*.{yaml,yml,json}',
);
