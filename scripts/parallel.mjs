// Runs scripts of package.json, as many at a time as there are processors, in the order given. Of each it
// prints whether it passed and the seconds it took; what it said is printed when it failed.
import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';

const { scripts } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'));
const waiting = process.argv.slice(2);

/**
 * `npm run` has put the commands of the packages on the PATH.
 * @param {string} name
 */
function run(name) {
  const start = performance.now();
  const child = spawn(scripts[name], { shell: true, stdio: ['ignore', 'pipe', 'pipe'] });
  /** @type {Buffer[]} */
  const output = [];
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (/** @type {Buffer} */ chunk) => output.push(chunk));
  }
  return new Promise((done) => {
    child.on('close', (status) => {
      const seconds = ((performance.now() - start) / 1000).toFixed(1);
      console.log(`${status === 0 ? 'passed' : 'FAILED'}  ${name} (${seconds} s)`);
      if (status !== 0) {
        process.exitCode = 1;
        process.stdout.write(Buffer.concat(output));
      }
      done(undefined);
    });
  });
}

async function runNext() {
  for (let name = waiting.shift(); name !== undefined; name = waiting.shift()) {
    if (!(name in scripts)) throw new Error(`package.json has no script ${name}`);
    await run(name);
  }
}

await Promise.all(Array.from({ length: availableParallelism() }, runNext));
