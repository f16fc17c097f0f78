/** The page without a network: a service worker that keeps the files of the build. */
import { join, resolve } from 'node:path';
import type { PluginOption } from 'vite';
import { VitePWA } from 'vite-plugin-pwa';
import { hostFiles } from '../host-headers.mjs';
import { digestOf } from './integrity.ts';

const dist = resolve(import.meta.dirname, '../../dist');

export const offline: PluginOption = VitePWA({
  // A worker of our own, and none that is put together from a library: it is to be read as a whole.
  strategies: 'injectManifest',
  srcDir: 'src/offline',
  filename: 'sw.ts',
  // The page registers it, when it has nothing better to do; its manifest is a file like the others.
  injectRegister: false,
  manifest: false,
  injectManifest: {
    // All that is built, so that nothing is forgotten, but for the command line and what nobody reads here.
    globPatterns: ['**/*'],
    // Hosts read their own files, and give them out to nobody.
    globIgnores: ['cli/**', 'sw.js', 'sbom.json', ...Object.keys(hostFiles)],
    // Monaco alone is larger than what is usual.
    maximumFileSizeToCacheInBytes: 8e6,
    manifestTransforms: [
      (entries) => ({
        manifest: entries
          .map(({ url, size }) => ({
            // Some hosts send `index.html` on to its folder; all of them serve the folder.
            url: url === 'index.html' ? './' : url,
            revision: null,
            integrity: digestOf(join(dist, url)),
            size,
          }))
          .sort((a, b) => (a.url < b.url ? -1 : 1)),
        warnings: [],
      }),
    ],
  },
});
