// Starts a Kubernetes API server on this machine, and ends it on Ctrl+C, or with the command that it is given:
//
//   node cluster/main.mjs [COMMAND ...]
//
// PODSMITH_CLUSTER_VERSION is the version of Kubernetes to build. The command finds the server by
// PODSMITH_KUBECONFIG. Where that is set already, no server is started.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { statusWithout } from '../scripts/tools/choice.mjs';
import { requireTool } from '../scripts/tools/find.mjs';
import { VERSIONS } from './build.mjs';
import { start, whyNot } from './start.mjs';

const SIGNALS = /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP']);

/**
 * Runs a command to its end; a signal reaches it, too.
 * @param {readonly string[]} command
 * @param {Readonly<Record<string, string>>} env
 * @returns {Promise<number>} its status
 */
async function run([program = '', ...args], env) {
  const child = spawn(program, args, { stdio: 'inherit', env: { ...process.env, ...env } });
  for (const signal of SIGNALS) process.on(signal, () => child.kill(signal));
  const [status] = await once(child, 'exit');
  return status ?? 1;
}

/** @param {string} version @param {readonly string[]} command @returns {Promise<number>} the status to end with */
async function main(version, command) {
  if (command.length > 0 && process.env.PODSMITH_KUBECONFIG) {
    return run(command, { PODSMITH_KUBECTL: requireTool('kubectl') });
  }
  const reason = whyNot();
  if (reason) {
    console.log(reason);
    return statusWithout(1, process.env.CI);
  }
  const begin = Date.now();
  const { kubeconfig, kubectl, stop } = await start(version);
  console.log(
    `Kubernetes ${version} is ready after ${((Date.now() - begin) / 1000).toFixed(1)} s.`,
  );
  try {
    if (command.length > 0) {
      const own = {
        PODSMITH_KUBECONFIG: kubeconfig,
        PODSMITH_KUBECTL: kubectl,
        PODSMITH_OWN_CLUSTER: 'true',
      };
      return await run(command, own);
    }
    console.log(
      `Ask it with:\n  ${kubectl} --kubeconfig ${kubeconfig} apply --dry-run=server -f FILE`,
    );
    console.log(
      'It has no nodes and no controllers: nothing runs there. Ctrl+C ends it, and nothing of it stays.',
    );
    await Promise.race(SIGNALS.map((signal) => once(process, signal)));
    return 0;
  } finally {
    await stop();
  }
}

try {
  process.exitCode = await main(
    process.env.PODSMITH_CLUSTER_VERSION || VERSIONS[0],
    process.argv.slice(2),
  );
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
