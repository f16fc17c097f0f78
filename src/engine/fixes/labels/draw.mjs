// Draws the fixes that labels.jsonl labels, from what hardening makes today, and prints them without labels:
//   node src/engine/fixes/labels/draw.mjs
import { fileURLToPath } from 'node:url';
import { createServer } from 'vite';

const server = await createServer({
  root: fileURLToPath(new URL('../../../../', import.meta.url)),
  configFile: false,
  logLevel: 'error',
  server: { middlewareMode: true, hmr: false, ws: false },
  optimizeDeps: { noDiscovery: true },
});
const { SEED, candidatesIn, drawn, manifests } = await server.ssrLoadModule(
  '/src/engine/fixes/labels/test-sample.ts',
);
const candidates = manifests().flatMap(candidatesIn);
const rows = drawn(candidates);
console.error(`Seed ${SEED}: ${rows.length} of ${candidates.length} fixes`);
for (const row of rows) console.log(JSON.stringify(row));
await server.close();
