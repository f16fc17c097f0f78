// Fuzzes for as long as you like, with a new seed each time:
//   npm run fuzz -- --minutes 10 [--seed 1] [--target review]
// What fails is kept in fuzz/corpus/ and told with the seed that led there.
import { dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { createServer } from 'vite';

const root = resolve(dirname(fileURLToPath(import.meta.url)), '..');
const { values } = parseArgs({
  options: {
    minutes: { type: 'string', default: '1' },
    seed: { type: 'string' },
    target: { type: 'string' },
  },
});
const minutes = Number(values.minutes);
let seed = Number(values.seed ?? Math.floor(Math.random() * 0x7fffffff));
if (!(minutes > 0) || !Number.isInteger(seed)) {
  console.error('--minutes takes a number above 0, --seed a whole number');
  process.exit(2);
}

const server = await createServer({
  root,
  configFile: false,
  logLevel: 'error',
  server: { middlewareMode: true, hmr: false, ws: false },
  optimizeDeps: { noDiscovery: true },
});
const { fuzz, sharesOf } = await server.ssrLoadModule('/fuzz/fuzz.ts');
const { keep } = await server.ssrLoadModule('/fuzz/corpus.ts');

/** @type {[{ name: string }, number][]} */
const shares = sharesOf(200);
const asked = shares.filter(([{ name }]) => !values.target || name === values.target);
if (asked.length === 0) {
  console.error(`--target takes one of ${shares.map(([{ name }]) => name).join(', ')}`);
  process.exit(2);
}
console.log(`Begins with the seed ${seed}`);
/** @type {Map<string, { runs: number, failed: number }>} */
const counts = new Map(asked.map(([{ name }]) => [name, { runs: 0, failed: 0 }]));
const end = Date.now() + minutes * 60_000;
while (Date.now() < end) {
  for (const [target, runs] of asked) {
    const count = counts.get(target.name) ?? { runs: 0, failed: 0 };
    const failure = await fuzz(target, seed, runs);
    count.runs += runs;
    if (failure) {
      count.failed++;
      console.log(`${failure.report}\nkept as fuzz/corpus/${keep(failure.target, failure.text)}\n`);
    }
    if (Date.now() >= end) break;
  }
  seed = (seed + 1) % 0x7fffffff;
}
console.table(Object.fromEntries(counts));
await server.close();
process.exitCode = [...counts.values()].some(({ failed }) => failed > 0) ? 1 : 0;
