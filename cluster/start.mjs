// Starts an API server of one's own, and speaks to it or to another cluster.
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
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
 * Builds an API server if need be, and starts it.
 * @param {string} version of Kubernetes
 * @returns {Promise<{ kubeconfig: string, kubectl: string, stop: () => Promise<void> }>} the paths of what
 * speaks to it, and what ends it. It ends with this process, too.
 * @throws when it does not start
 */
export async function start(version) {
  const { kubectl } = await programs(version);
  const keeper = spawn(
    process.execPath,
    [fileURLToPath(new URL('./keeper.mjs', import.meta.url)), version],
    {
      stdio: ['pipe', 'pipe', 'inherit'],
      // A group of its own: Ctrl+C reaches it through this process.
      detached: true,
    },
  );
  const ended = once(keeper, 'exit');
  const line = once(createInterface(keeper.stdout), 'line');
  const [first] = await Promise.race([line, ended]);
  if (typeof first !== 'string')
    throw new Error(`The API server of Kubernetes ${version} did not start.`);
  const { kubeconfig } = JSON.parse(first);
  return {
    kubeconfig,
    kubectl,
    stop: async () => {
      keeper.stdin.end();
      await ended;
    },
  };
}
