// Tells the stories of `stories/` in Chromium, Firefox and WebKit, on the page that is built:
//
//   node e2e/browsers/main.mjs COMMAND ...
//
// An engine that can't be installed is left out, and said to be, also in the table at the end. Two engines run side by side, and
// all of it ends after ten minutes.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { createInterface } from 'node:readline';
import { passOn } from '../../scripts/tools/find.mjs';

const MINUTES = 10;

/** WebKit has no way to run without a screen: this is one in memory. @param {string} path of Xvfb */
async function screen(path) {
  const args = ['-displayfd', '3', '-screen', '0', '1600x1200x24', '-nolisten', 'tcp'];
  const server = spawn(path, args, { stdio: ['ignore', 'ignore', 'ignore', 'pipe'] });
  const ended = once(server, 'exit');
  const lines = createInterface(/** @type {import('node:stream').Readable} */ (server.stdio[3]));
  const [display] = await Promise.race([once(lines, 'line'), ended]);
  if (typeof display !== 'string') throw new Error(`${path} could not open a screen.`);
  return { display: `:${display}`, stop: () => server.kill() };
}

/** @param {readonly string[]} command @returns {Promise<number>} the status to end with */
async function tell([program = '', ...args]) {
  // In a group of its own, so that the browsers end with it.
  const tests = spawn(program, args, { stdio: 'inherit', detached: true });
  const endAll = () => {
    try {
      if (tests.pid) process.kill(-tests.pid, 'SIGKILL');
    } catch (error) {
      // None is left.
      if (/** @type {NodeJS.ErrnoException} */ (error).code !== 'ESRCH') throw error;
    }
  };
  for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])) {
    process.on(signal, endAll);
  }
  const bound = setTimeout(() => {
    console.error(`The stories did not end within ${MINUTES} minutes.`);
    endAll();
  }, MINUTES * 60_000);
  const [status] = await once(tests, 'exit');
  clearTimeout(bound);
  // Also a browser that no longer listened to its driver.
  endAll();
  return status ?? 1;
}

try {
  passOn('chromium', 'chromedriver', 'firefox', 'webkitwebdriver', 'xvfb');
  // Chromedriver can't start the shell, and its package depends on the browser.
  const browser = join(dirname(process.env.PODSMITH_CHROMIUM ?? ''), 'chromium');
  if (/headless-shell$/.test(process.env.PODSMITH_CHROMIUM ?? '') && existsSync(browser))
    process.env.PODSMITH_CHROMIUM = browser;
  const { PODSMITH_XVFB, DISPLAY } = process.env;
  const { display, stop } = PODSMITH_XVFB
    ? await screen(PODSMITH_XVFB)
    : { display: DISPLAY, stop: () => {} };
  if (display) process.env.DISPLAY = display;
  process.exitCode = await tell(process.argv.slice(2)).finally(stop);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
