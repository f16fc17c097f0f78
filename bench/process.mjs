// What a whole process takes, as the operating system counts it.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, openSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const nothing = openSync('/dev/null', 'w');

/** A folder for what is measured; gone at the end. */
export const folder = mkdtempSync(join(tmpdir(), 'podsmith-bench-'));
process.on('exit', () => rmSync(folder, { recursive: true }));

/** What a process runs at its end: it says what it has used. */
const used = join(folder, 'used.cjs');
writeFileSync(
  used,
  "process.on('exit', () => require('node:fs').writeSync(3, JSON.stringify(process.resourceUsage())));\n",
);

/** @typedef {{ cpu: number, wall: number, memory: number }} Use */

/**
 * Runs Node to its end. What it writes goes nowhere.
 * @param {readonly string[]} args
 * @returns {Use} milliseconds that all its threads have computed, in user and system mode; milliseconds until it was
 *   done; and the most memory that it ever held, in MiB
 */
export function measure(args) {
  const start = performance.now();
  const { output, status, error } = spawnSync(process.execPath, ['--require', used, ...args], {
    stdio: ['ignore', nothing, nothing, 'pipe'],
    encoding: 'utf8',
  });
  if (error) throw error;
  // 1 is for findings. A call that can't be carried out measures nothing.
  if (status !== 0 && status !== 1) throw new Error(`${args.join(' ')} ended with ${status}`);
  const wall = performance.now() - start;
  const { userCPUTime, systemCPUTime, maxRSS } = JSON.parse(output[3] ?? '');
  return { cpu: (userCPUTime + systemCPUTime) / 1000, wall, memory: maxRSS / 1024 };
}

/** @param {readonly number[]} list */
export const median = (list) => list.toSorted((a, b) => a - b)[Math.floor(list.length / 2)] ?? 0;

/** Where the middle half of a list lies. @param {readonly number[]} list */
export function middleHalf(list) {
  const sorted = list.toSorted((a, b) => a - b);
  const at = (/** @type {number} */ share) => sorted[Math.round(share * (sorted.length - 1))] ?? 0;
  return [at(0.25), at(0.75)];
}
