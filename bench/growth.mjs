// Whether the command line's work grows with a pod: reviewing and hardening one pod of more and more containers,
// and reviewing one in a custom resource of a kind that nobody knows, with the ratio to the pod of half as many in
// the same run. 2 is linear. Run after a build:
// `node bench/growth.mjs [MOST]`.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, openSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const podsmith = join(resolve(fileURLToPath(import.meta.url), '../..'), 'dist/cli/podsmith.js');
const folder = mkdtempSync(join(tmpdir(), 'podsmith-growth-'));
const nothing = openSync('/dev/null', 'w');
const most = Number(process.argv[2] ?? 4000);
const RUNS = 3;

/**
 * @param {number} containers
 * @param {boolean} custom whether the pod is in a custom resource
 */
function pod(containers, custom) {
  const pad = custom ? '        ' : '    ';
  const list = Array.from(
    { length: containers },
    (_, i) => `${pad}- name: c${i}\n${pad}  image: nginx:1.${i}\n`,
  );
  const head = custom
    ? 'apiVersion: example.com/v1\nkind: Thing\nmetadata:\n  name: many\nspec:\n  template:\n    spec:\n      containers:\n'
    : 'apiVersion: v1\nkind: Pod\nmetadata:\n  name: many\nspec:\n  containers:\n';
  const path = join(folder, `${custom ? 'custom-' : ''}${containers}.yaml`);
  writeFileSync(path, head + list.join(''));
  return path;
}

/**
 * Milliseconds of a whole process, to its end.
 * @param {string[]} args
 */
function whole(...args) {
  const start = performance.now();
  spawnSync(process.execPath, [podsmith, ...args], { stdio: ['ignore', nothing, nothing] });
  return performance.now() - start;
}

const COMMANDS = {
  review: ['review'],
  'review, custom resource': ['review'],
  'harden --fixes usual': ['harden', '--fixes', 'usual'],
  'harden --fixes all': ['harden', '--fixes', 'all'],
};
/** @type {Record<string, Record<string, string>>} */
const rows = {};
for (const [name, command] of Object.entries(COMMANDS)) {
  let before = 0;
  for (let n = 500; n <= most; n *= 2) {
    const path = pod(n, name.endsWith('custom resource'));
    // The fastest run is the one that the machine has disturbed the least.
    const ms = Math.min(...Array.from({ length: RUNS }, () => whole(...command, path)));
    const ratio = before > 0 ? ` (${(ms / before).toFixed(1)})` : '';
    rows[name] = { ...rows[name], [n]: `${ms.toFixed(0)}${ratio}` };
    before = ms;
  }
}
console.log('One pod, by the number of its containers; ms, and the ratio to half as many');
console.table(rows);
rmSync(folder, { recursive: true });
