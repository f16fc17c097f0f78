// Whether the command line's work grows with a pod: reviewing and hardening one pod of more and more containers,
// one whose containers each have a comment, a user, a port behind a Service and a directory of the node, and one in a
// custom resource of a kind that nobody knows, with the ratio to the pod of half as many in the same run. 2 is
// linear. Run after a build:
// `node bench/growth.mjs [MOST]`.
import { writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { folder, measure } from './process.mjs';

const podsmith = join(resolve(fileURLToPath(import.meta.url), '../..'), 'dist/cli/podsmith.js');
const most = Number(process.argv[2] ?? 4000);
const RUNS = 3;

const POD = 'apiVersion: v1\nkind: Pod\nmetadata:\n  name: many\n  labels: {app: many}\nspec:\n';
const SERVICE =
  'apiVersion: v1\nkind: Service\nmetadata: {name: many}\nspec:\n  selector: {app: many}\n  ports: [{port: 80, targetPort: p0}]\n';

/** @type {Record<string, (containers: number) => string>} */
const PODS = {
  plain: (n) =>
    `${POD}  containers:\n${times(n, (i) => `    - name: c${i}\n      image: nginx:1.${i}\n`)}`,
  custom: (n) =>
    `apiVersion: example.com/v1\nkind: Thing\nmetadata:\n  name: many\nspec:\n  template:\n    spec:\n      containers:\n${times(n, (i) => `        - name: c${i}\n          image: nginx:1.${i}\n`)}`,
  full: (n) =>
    `${SERVICE}---\n${POD}  containers:\n${times(
      n,
      (i) => `    - name: c${i}
      image: nginx:1.${i}
      # the port of ${i}
      ports: [{name: p${i}, containerPort: ${10_000 + i}}]
      securityContext:
        runAsUser: ${1000 + i}
        privileged: true # for ${i}
      volumeMounts: [{name: v${i}, mountPath: /data}]
`,
    )}  volumes:\n${times(n, (i) => `    - name: v${i}\n      hostPath: {path: /data/${i}} # of ${i}\n`)}`,
};

/**
 * @param {number} n
 * @param {(i: number) => string} make
 */
const times = (n, make) => Array.from({ length: n }, (_, i) => make(i)).join('');

/**
 * @param {number} containers
 * @param {string} kind
 */
function pod(containers, kind) {
  const path = join(folder, `${kind}-${containers}.yaml`);
  writeFileSync(path, PODS[kind]?.(containers) ?? '');
  return path;
}

/** @type {Record<string, readonly [string, readonly string[]]>} */
const COMMANDS = {
  review: ['plain', ['review']],
  'review, custom resource': ['custom', ['review']],
  'review, much in each': ['full', ['review']],
  'harden --fixes usual': ['plain', ['harden', '--fixes', 'usual']],
  'harden --fixes all': ['plain', ['harden', '--fixes', 'all']],
  'harden --fixes all, much in each': ['full', ['harden', '--fixes', 'all']],
};
/** @type {Record<string, Record<string, string>>} */
const rows = {};
for (const [name, [kind, command]] of Object.entries(COMMANDS)) {
  let before = 0;
  for (let n = 500; n <= most; n *= 2) {
    const path = pod(n, kind);
    // The fastest run is the one that the machine has disturbed the least.
    const ms = Math.min(
      ...Array.from({ length: RUNS }, () => measure([podsmith, ...command, path]).cpu),
    );
    const ratio = before > 0 ? ` (${(ms / before).toFixed(1)})` : '';
    rows[name] = { ...rows[name], [n]: `${ms.toFixed(0)}${ratio}` };
    before = ms;
  }
}
console.log(
  'One pod, by the number of its containers; ms of computing, and the ratio to half as many',
);
console.table(rows);
