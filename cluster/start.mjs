// Starts our own API server, or connects to another cluster.
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { resolve } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { isAtLeast, versionIn } from '../scripts/tools/choice.mjs';
import { programs } from './build.mjs';

/** The oldest Go that builds the API servers of `VERSIONS`; from 1.21 on, Go gets a newer one by itself. */
const LEAST_GO = '1.21';

/** Why no API server can be built here; undefined if it can. */
export function whyNot() {
  const { status, stdout } = spawnSync('go', ['version'], { encoding: 'utf8' });
  const go = status === 0 ? versionIn(stdout) : undefined;
  if (go !== undefined && isAtLeast(go, LEAST_GO)) return undefined;
  return (
    `Go ${LEAST_GO} or later, which builds the API server, is ${go ? `needed; ${go} is installed` : 'not installed'}: ` +
    'what Podsmith says is not held against a real one here.'
  );
}

/**
 * @typedef {object} Kept
 * @property {string} url an address on this machine that takes requests without a log-in
 * @property {string} kubectl a path
 * @property {string} kubeconfig a path
 * @property {() => Promise<void>} stop ends it. It ends with this process, too.
 */

/**
 * Builds an API server if need be, and starts it.
 * @param {string} version of Kubernetes
 * @returns {Promise<Kept>}
 * @throws when it does not start
 */
export async function start(version) {
  // Here, not in the keeper, so that what is said while it is built is seen.
  await programs(version);
  return keep(version);
}

/**
 * Speaks to a cluster that is there already.
 * @param {string} kubectl a path
 * @param {string} kubeconfig a path
 * @returns {Promise<Kept>}
 * @throws when kubectl can't speak to it
 */
export const reach = (kubectl, kubeconfig) => keep(kubectl, resolve(kubeconfig));

/** @param {readonly string[]} args of the keeper @returns {Promise<Kept>} */
async function keep(...args) {
  const program = fileURLToPath(new URL('./keeper.mjs', import.meta.url));
  const keeper = spawn(process.execPath, [program, ...args], {
    stdio: ['pipe', 'pipe', 'inherit'],
    // In its own process group: Ctrl+C reaches it through this process.
    detached: true,
  });
  const ended = once(keeper, 'exit');
  const line = once(createInterface(keeper.stdout), 'line');
  const [first] = await Promise.race([line, ended]);
  if (typeof first !== 'string') throw new Error('There is no API server to ask.');
  return {
    ...JSON.parse(first),
    stop: async () => {
      keeper.stdin.end();
      await ended;
    },
  };
}
