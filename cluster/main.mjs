// Starts a Kubernetes API server on this machine, and ends it on Ctrl+C, or with the command that it is given:
//
//   node cluster/main.mjs [COMMAND ...]
//
// PODSMITH_CLUSTER_VERSION is the version of Kubernetes to build. PODSMITH_KUBECONFIG names a cluster that is there
// already: the command then asks that one. The command finds either by its address, PODSMITH_CLUSTER.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { delimiter } from 'node:path';
import { statusWithout } from '../scripts/tools/choice.mjs';
import { requireTool } from '../scripts/tools/find.mjs';
import { VERSIONS } from './build.mjs';
import { definitions } from './definitions.mjs';
import { reach, start, whyNot } from './start.mjs';

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
  const { PODSMITH_KUBECONFIG: kubeconfig, CI } = process.env;
  if (kubeconfig && command.length > 0) {
    const { url, stop } = await reach(requireTool('kubectl'), kubeconfig);
    return run(command, { PODSMITH_CLUSTER: url }).finally(stop);
  }
  const reason = whyNot();
  if (reason) {
    console.log(reason);
    return statusWithout(1, CI);
  }
  const begin = Date.now();
  const server = await start(version);
  const seconds = ((Date.now() - begin) / 1000).toFixed(1);
  console.log(`Kubernetes ${version} is ready after ${seconds} s.`);
  try {
    if (command.length > 0) {
      return await run(command, {
        PODSMITH_CLUSTER: server.url,
        // What may be added to it, which tells the tests that it is theirs.
        PODSMITH_DEFINITIONS: (await definitions()).join(delimiter),
      });
    }
    console.log(
      `Ask it with:\n  ${server.kubectl} --kubeconfig ${server.kubeconfig} apply --dry-run=server -f FILE`,
    );
    console.log(
      'It has no nodes and no controllers: nothing runs there. Ctrl+C ends it, and nothing of it stays.',
    );
    await Promise.race(SIGNALS.map((signal) => once(process, signal)));
    return 0;
  } finally {
    await server.stop();
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
