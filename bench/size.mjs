/**
 * How the page stands up to size and to a slow machine, in a real Chromium on the production build: when it
 * paints and takes clicks on a processor that is slowed down four times; when the first and when all findings
 * are there after 1 MB and an installer; and what a key, the memory and a file of 10,000 documents take.
 * Prints what it measures; asserts nothing.
 */
import { chromium } from '@playwright/test';
import { preview } from 'vite';
import { requireTool } from '../scripts/tools/find.mjs';
import { installerOf } from './definitions.mjs';
import { pod } from './pods.mjs';

const ROUNDS = 5;

/** @param {number[]} values */
const median = (values) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;

/** @param {number} count */
const pods = (count) => Array.from({ length: count }, (_, i) => pod(i)).join('---\n');

/**
 * Milliseconds from the start of the load to the first paint, and to a form that can be used.
 * @param {import('@playwright/test').Browser} browser
 * @param {string} address
 */
async function arrival(browser, address) {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
  const page = await context.newPage();
  const devtools = await context.newCDPSession(page);
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  await page.goto(address, { waitUntil: 'commit' });
  const form = await page.waitForFunction(() =>
    document.querySelector('.rail [aria-current]') && document.querySelector('.verdict-bar')
      ? performance.now()
      : 0,
  );
  const usable = Number(await form.jsonValue());
  const editor = await page.waitForFunction(() =>
    document.querySelector('.view-line') ? performance.now() : 0,
  );
  const [paint = 0] = await page.evaluate(() =>
    performance.getEntriesByName('first-contentful-paint').map(({ startTime }) => startTime),
  );
  const times = { paint, usable, editor: Number(await editor.jsonValue()) };
  await context.close();
  return times;
}

/**
 * Milliseconds from a file's arrival to the first findings of it and to all, and what is held then.
 * @param {import('@playwright/test').Browser} browser
 * @param {string} address
 * @param {string} text
 */
async function opened(browser, address, text) {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
  const page = await context.newPage();
  await page.goto(address);
  await page.locator('.view-line').first().waitFor();
  const devtools = await context.newCDPSession(page);
  await page.evaluate(() => {
    const own = /** @type {Window & { measured?: Promise<{ first: number, all: number }> }} */ (
      window
    );
    own.measured = new Promise((resolve) => {
      const input = /** @type {HTMLInputElement} */ (
        document.querySelector('input[name=manifest]')
      );
      const begin = () => {
        const start = performance.now();
        let first = 0;
        const look = () => {
          const count = Number(
            document.querySelector('.resultstabs__head .count')?.textContent.replace(/\D/g, ''),
          );
          const busy = document.querySelector('.verdict-bar')?.getAttribute('aria-busy') === 'true';
          if (count > 0 && !first) first = performance.now() - start;
          if (first && !busy && !document.querySelector('progress')) {
            resolve({ first, all: performance.now() - start });
          } else requestAnimationFrame(look);
        };
        // What was shown before must not count.
        setTimeout(() => requestAnimationFrame(look), 50);
      };
      input.addEventListener('change', begin, { capture: true, once: true });
    });
  });
  await page
    .locator('input[name=manifest]')
    .first()
    .setInputFiles({ name: 'bench.yaml', mimeType: 'application/yaml', buffer: Buffer.from(text) });
  const times = await page.evaluate(
    () => /** @type {{ measured?: Promise<{ first: number, all: number }> }} */ (window).measured,
  );
  await devtools.send('HeapProfiler.collectGarbage');
  const { usedSize } = await devtools.send('Runtime.getHeapUsage');
  await context.close();
  return { first: times?.first ?? 0, all: times?.all ?? 0, heap: usedSize / 1e6 };
}

const executablePath = requireTool('chromium');
const server = await preview({ preview: { port: 4174, strictPort: true }, logLevel: 'error' });
const browser = await chromium.launch({ executablePath });
try {
  const address = server.resolvedUrls?.local[0] ?? '';
  /** @type {Awaited<ReturnType<typeof arrival>>[]} */
  const arrivals = [];
  for (let i = 0; i < ROUNDS; i++) arrivals.push(await arrival(browser, address));
  /** @param {'paint' | 'usable' | 'editor'} what */
  const of = (what) => median(arrivals.map((times) => times[what])).toFixed(0);
  console.info(
    `On a processor slowed down four times: first paint after ${of('paint')} ms, the form after ` +
      `${of('usable')} ms, the full editor after ${of('editor')} ms`,
  );
  const installer = installerOf(
    7,
    Array.from({ length: 10 }, (_, i) => pod(i)),
  );
  for (const [what, text] of /** @type {const} */ ([
    ['1 Pod', pods(1)],
    ['2,200 Pods', pods(2200)],
    ['An installer of 7 CustomResourceDefinitions and 10 Pods', installer],
    ['10,000 Pods', pods(10_000)],
  ])) {
    const { first, all, heap } = await opened(browser, address, text);
    console.info(
      `${what} (${(text.length / 1e6).toFixed(2)} MB): first findings after ${first.toFixed(0)} ms, ` +
        `all read after ${all.toFixed(0)} ms; the page then holds ${heap.toFixed(0)} MB`,
    );
  }
} finally {
  await browser.close();
  await server.close();
}
