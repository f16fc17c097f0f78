// Runs a program that may take minutes, so that whoever waits sees that it still works.
import { spawn } from 'node:child_process';
import { once } from 'node:events';

/**
 * Runs a program, shows what it prints as errors, and says every half minute that it still runs.
 * @param {string} command
 * @param {readonly string[]} args
 * @param {{ cwd?: string, env?: Readonly<Record<string, string>> }} [options]
 * @returns {Promise<string | undefined>} what it prints; undefined if it fails or is not there
 */
export async function runProgram(command, args, { cwd, env } = {}) {
  const line = `${command} ${args.join(' ')}`;
  console.log(`> ${line}`);
  const start = Date.now();
  const seconds = () => Math.round((Date.now() - start) / 1000);
  const clock = setInterval(() => console.log(`  still running after ${seconds()} s`), 30_000);
  try {
    const child = spawn(command, args, {
      stdio: ['ignore', 'pipe', 'inherit'],
      cwd,
      env: { ...process.env, ...env },
    });
    let printed = '';
    child.stdout.setEncoding('utf8').on('data', (text) => {
      printed += text;
    });
    const [status] = await once(child, 'close');
    console.log(`  ${status === 0 ? 'done' : 'failed'} after ${seconds()} s`);
    if (status === 0) return printed;
    console.log(printed);
    return undefined;
  } catch (error) {
    console.log(`  ${error instanceof Error ? error.message : error}`);
    return undefined;
  } finally {
    clearInterval(clock);
  }
}
