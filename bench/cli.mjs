// Speed of the command line: whole processes, in turns, each as a ratio to another one of the same turn. Run after a
// build with `npm run bench`, or `node bench/cli.mjs [--runs 9] [PODSMITH.JS...]` to set builds side by side.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { installerOf } from './definitions.mjs';
import { deployments } from './deployments.mjs';
import { folder, measure, median, middleHalf } from './process.mjs';

const root = resolve(fileURLToPath(import.meta.url), '../..');
const { values, positionals } = parseArgs({
  options: {
    runs: { type: 'string', default: '9' },
    only: { type: 'string', default: '' },
  },
  allowPositionals: true,
});
const runs = Number(values.runs);
const builds = positionals.length > 0 ? positionals : [join(root, 'dist/cli/podsmith.js')];

/** @param {string} name @param {string} text */
function file(name, text) {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
}

const thousand = deployments(1000);
const one = file('one.yaml', deployments(1));
const all500 = file('500.yaml', deployments(500));
const all1000 = file('1000.yaml', thousand);
const all10000 = file('10000.yaml', deployments(10_000));
const installer = file('installer.yaml', installerOf(7, [deployments(10)]));
const many = join(folder, 'many');
mkdirSync(many);
for (const [i, text] of thousand.split('---\n').entries()) file(`many/${i}.yaml`, text);

const parser = file(
  'parse.mjs',
  `import { readFileSync } from 'node:fs';
import { parseEvents } from ${JSON.stringify(join(root, 'node_modules/js-yaml/dist/js-yaml.mjs'))};
parseEvents(readFileSync(process.argv[2], 'utf8'), {});
`,
);

const NODE = ['-e', '0'];
/** @param {string} path */
const parseEvents = (path) => [parser, path];
const EVERYTHING = ['--profile', 'everything'];
/** @param {string} podsmith @returns {(...args: string[]) => string[]} */
const review =
  (podsmith) =>
  (...args) => [podsmith, 'review', '--format', 'json', ...args];
/** @param {string} podsmith @returns {(...args: string[]) => string[]} */
const harden =
  (podsmith) =>
  (...args) => [podsmith, 'harden', '--fixes', 'all', ...args];

/**
 * What is measured: what it is called, the work, what it is compared with, and the ratio that is the goal.
 * @type {readonly (readonly [string, (podsmith: string) => string[], (podsmith: string) => string[], number])[]}
 */
const RATIOS = [
  ['one Deployment / node -e 0', (p) => review(p)(one), () => NODE, 1.4],
  ['--version / node -e 0', (p) => [p, '--version'], () => NODE, 1.4],
  ['1,000, restricted / parseEvents', (p) => review(p)(all1000), () => parseEvents(all1000), 2],
  [
    '1,000, everything / parseEvents',
    (p) => review(p)(...EVERYTHING, all1000),
    () => parseEvents(all1000),
    3.5,
  ],
  [
    'harden 1,000, restricted / parseEvents',
    (p) => harden(p)(all1000),
    () => parseEvents(all1000),
    6,
  ],
  [
    'harden 1,000, everything / parseEvents',
    (p) => harden(p)(...EVERYTHING, all1000),
    () => parseEvents(all1000),
    15,
  ],
  [
    'harden 1,000, everything / 500',
    (p) => harden(p)(...EVERYTHING, all1000),
    (p) => harden(p)(...EVERYTHING, all500),
    2.2,
  ],
  ['1,000 files / one file', (p) => review(p)(many), (p) => review(p)(all1000), 1.15],
  ['installer / parseEvents', (p) => review(p)(installer), () => parseEvents(installer), 1.2],
];
/** What may take so much memory at most, in MiB. @type {readonly (readonly [string, (podsmith: string) => string[], number])[]} */
const MEMORY = [
  ['10,000, restricted', (p) => review(p)(all10000), 300],
  ['10,000, everything', (p) => review(p)(...EVERYTHING, all10000), 400],
];

/** @param {string} what */
const asked = (what) => what.includes(values.only);
/** Each process runs once in a turn, whatever it is compared with. @type {Map<string, string[]>} */
const calls = new Map();
for (const [what, work, base] of RATIOS) {
  if (!asked(what)) continue;
  for (const podsmith of builds) {
    for (const args of [work(podsmith), base(podsmith)]) calls.set(args.join(' '), args);
  }
}
/** @type {Map<string, import('./process.mjs').Use[]>} */
const uses = new Map([...calls.keys()].map((key) => [key, []]));
for (let run = 0; run < runs; run++) {
  for (const [key, args] of calls) uses.get(key)?.push(measure(args));
}

/** @param {readonly number[]} list @param {number} digits */
const said = (list, digits) =>
  `${median(list).toFixed(digits)} (${middleHalf(list)
    .map((one) => one.toFixed(digits))
    .join(' to ')})`;
for (const podsmith of builds) {
  /** @type {Record<string, Record<string, string | number>>} */
  const table = {};
  for (const [what, work, base, goal] of RATIOS) {
    const own = uses.get(work(podsmith).join(' '));
    const other = uses.get(base(podsmith).join(' '));
    if (!own || !other) continue;
    /** Of the two processes in each turn. @param {'cpu' | 'wall'} unit */
    const ratios = (unit) => own.map((use, i) => use[unit] / (other[i]?.[unit] ?? 0));
    table[what] = {
      goal,
      'processor time': said(ratios('cpu'), 2),
      'time until done': said(ratios('wall'), 2),
      ms: median(own.map(({ cpu }) => cpu)).toFixed(0),
    };
  }
  console.log(`${podsmith}: medians of ${runs}, with the middle half`);
  console.table(table);
}
/** @type {Record<string, Record<string, string | number>>} */
const table = {};
for (const [what, work, goal] of MEMORY) {
  if (!asked(what)) continue;
  for (const podsmith of builds) {
    const held = Array.from({ length: Math.min(runs, 3) }, () => measure(work(podsmith)));
    table[`${what}: ${podsmith}`] = {
      goal,
      MiB: median(held.map(({ memory }) => memory)).toFixed(0),
      's of processor time': (median(held.map(({ cpu }) => cpu)) / 1000).toFixed(1),
    };
  }
}
if (Object.keys(table).length > 0) console.table(table);
