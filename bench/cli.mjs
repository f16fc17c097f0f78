// Speed of the command line: start-up, and a whole `review --format json` of 1,000 Deployments of
// differing structure, less start-up, as a ratio to js-yaml's `parseEvents` alone on the same text in a
// process of its own. Run with `npm run bench`, after a build.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, openSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { deployments } from './deployments.mjs';

const root = resolve(fileURLToPath(import.meta.url), '../..');
const podsmith = join(root, 'dist/cli/podsmith.js');
const folder = mkdtempSync(join(tmpdir(), 'podsmith-bench-'));
const manifest = join(folder, 'deployments.yaml');
const text = deployments(1000);
writeFileSync(manifest, text);
const parse = join(folder, 'parse.mjs');
writeFileSync(
  parse,
  `import { readFileSync } from 'node:fs';
import { parseEvents } from ${JSON.stringify(join(root, 'node_modules/js-yaml/dist/js-yaml.mjs'))};
const text = readFileSync(${JSON.stringify(manifest)}, 'utf8');
const start = performance.now();
parseEvents(text, {});
console.log(performance.now() - start);
`,
);

const nothing = openSync('/dev/null', 'w');
const RUNS = 9;

/**
 * Milliseconds of a whole process, to its end.
 * @param {string[]} args
 */
function whole(...args) {
  const start = performance.now();
  const { status, error } = spawnSync(process.execPath, args, {
    // What harden says of its fixes goes to standard error.
    stdio: ['ignore', nothing, nothing],
  });
  if (error) throw error;
  if (status === null) throw new Error(`${args.join(' ')} was killed`);
  return performance.now() - start;
}

/** Milliseconds of `parseEvents` in a process of its own, as it measures them itself. */
const events = () => Number(spawnSync(process.execPath, [parse], { encoding: 'utf8' }).stdout);

/** @param {number[]} list */
const median = (list) => list.toSorted((a, b) => a - b)[Math.floor(list.length / 2)] ?? 0;
/** @param {number} value */
const round = (value) => value.toFixed(value < 10 ? 2 : 0);

// In turn, so that a busy moment of the machine hits all alike.
/** @type {Record<'node' | 'start' | 'restricted' | 'everything' | 'harden' | 'events', number[]>} */
const times = { node: [], start: [], restricted: [], everything: [], harden: [], events: [] };
for (let run = 0; run < RUNS; run++) {
  times.node.push(whole('-e', '0'));
  times.start.push(whole(podsmith, '--version'));
  times.restricted.push(whole(podsmith, 'review', '--format', 'json', manifest));
  times.everything.push(
    whole(podsmith, 'review', '--format', 'json', '--profile', 'everything', manifest),
  );
  times.events.push(events());
}
for (let run = 0; run < 3; run++) {
  times.harden.push(whole(podsmith, 'harden', '--fixes', 'all', manifest));
}
/** @param {keyof typeof times} name */
const ms = (name) => median(times[name]);
/** @param {keyof typeof times} name */
const row = (name) => ({
  ms: round(ms(name)),
  ratio: round((ms(name) - ms('start')) / ms('events')),
});
console.log(`${(text.length / 1e6).toFixed(2)} MB, 1,000 Deployments; medians of ${RUNS} runs, ms`);
console.table({
  'node alone': { ms: round(ms('node')) },
  'podsmith --version': { ms: round(ms('start')) },
  'parseEvents alone': { ms: round(ms('events')), ratio: '1' },
  'review, pss-restricted': row('restricted'),
  'review, everything': row('everything'),
  'harden --fixes all': row('harden'),
});
rmSync(folder, { recursive: true });
