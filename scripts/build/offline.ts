/** The page without a network: a service worker that keeps the files of the build. */
import { readdirSync, statSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { build, type Plugin } from 'vite';
import type { Listed } from '../../src/offline/precache.ts';
import { hostFiles } from '../host-headers.mjs';
import { digestOf } from './integrity.ts';

const WORKER = 'sw.js';

/** Hosts read their own files, and give them out to nobody; the rest nobody reads in the page. */
const left = new Set([WORKER, 'sbom.json', ...Object.keys(hostFiles)]);

/** All that is built, so that nothing is forgotten, but for the command line. */
function listed(folder: string): Listed[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => statSync(join(folder, path)).isFile())
    .map((path) => relative(folder, join(folder, path)).split(sep).join('/'))
    .filter((path) => !left.has(path) && !path.startsWith('cli/'))
    .map((path) => ({
      // Some hosts send `index.html` on to its folder; all of them serve the folder.
      url: path === 'index.html' ? './' : path,
      integrity: digestOf(join(folder, path)),
    }))
    .sort((a, b) => (a.url < b.url ? -1 : 1));
}

export const offline: Plugin = {
  name: 'offline',
  apply: 'build',
  writeBundle: {
    // After all others: what they write is listed as it is.
    order: 'post',
    sequential: true,
    async handler({ dir = '' }) {
      await build({
        configFile: false,
        publicDir: false,
        logLevel: 'warn',
        define: { 'self.LISTED': JSON.stringify(listed(dir)) },
        build: {
          outDir: dir,
          emptyOutDir: false,
          copyPublicDir: false,
          target: 'es2022',
          lib: {
            entry: 'src/offline/sw.ts',
            formats: ['iife'],
            name: 'worker',
            fileName: () => WORKER,
          },
        },
      });
    },
  },
};
