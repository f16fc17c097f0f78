/** The service worker: one file, `sw.js`, into which the build writes the list of its files. */
import { type Listed, precache, type WorkerScope } from './precache.ts';

declare const self: WorkerScope & { readonly LISTED: readonly Listed[] };

precache(self, self.LISTED);
