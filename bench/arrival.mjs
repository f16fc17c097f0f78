/**
 * How soon a visit shows something, in a real Chromium on a processor that is slowed down:
 *
 *     node bench/arrival.mjs [--runs 9] [--slow 4] [DIST...]
 *
 * Builds of the page are visited in turns, so that their ratios hold on any machine; the first is what the others are
 * compared with. A first visit has nothing stored, a second one what the first has kept for offline use. Prints medians
 * with the middle half of the runs, and what moved by itself until the page was live; asserts nothing.
 */
import { parseArgs } from 'node:util';
import { chromium } from '@playwright/test';
import { preview } from 'vite';
import { requireTool } from '../scripts/tools/find.mjs';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { runs: { type: 'string', default: '9' }, slow: { type: 'string', default: '4' } },
});
const builds = positionals.length > 0 ? positionals : ['dist'];

/** What is timed, in milliseconds from the navigation. */
const MARKS = /** @type {const} */ (['painted', 'findings', 'live', 'editor', 'moved']);
/** @typedef {Record<(typeof MARKS)[number], number>} Visit */

/** Runs in the page before its scripts. */
function watch() {
  /** @type {Partial<Visit>} */
  const seen = { moved: 0 };
  Object.assign(window, { seen });
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) {
      const { value = 0 } = /** @type {{ value?: number }} */ (entry);
      if (!seen.live) seen.moved = (seen.moved ?? 0) + value;
    }
  }).observe({ type: 'layout-shift', buffered: true });
  const look = () => {
    const now = performance.now();
    const findings = document.querySelector('.findings .finding') !== null;
    const busy = document.getElementById('root')?.ariaBusy === 'true';
    if (findings) seen.findings ??= now;
    if (findings && !busy) seen.live ??= now;
    if (document.querySelector('.monaco-editor .view-line')) seen.editor ??= now;
    if (!seen.editor) requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
}

/** @param {import('@playwright/test').BrowserContext} context @param {string} address @returns {Promise<Visit>} */
async function visit(context, address) {
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: Number(values.slow) });
  await page.addInitScript(watch);
  await page.goto(address, { waitUntil: 'commit' });
  await page.waitForFunction(
    () => /** @type {Window & { seen?: Partial<Visit> }} */ (window).seen?.editor,
  );
  const seen = await page.evaluate(() => ({
    .../** @type {Window & { seen?: Visit }} */ (window).seen,
    painted: performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? 0,
  }));
  // The service worker keeps the page when all else is done.
  await page
    .waitForFunction(async () => (await navigator.serviceWorker.getRegistration())?.active, null, {
      timeout: 60_000,
    })
    .catch(() => undefined);
  await page.close();
  return /** @type {Visit} */ (seen);
}

/** @param {number[]} all */
function spread(all) {
  const sorted = [...all].sort((a, b) => a - b);
  const at = (/** @type {number} */ share) => sorted[Math.floor((sorted.length - 1) * share)] ?? 0;
  return { median: at(0.5), low: at(0.25), high: at(0.75) };
}

const servers = await Promise.all(
  builds.map((outDir, i) =>
    preview({
      configFile: false,
      build: { outDir },
      preview: { port: 4180 + i, strictPort: true },
      logLevel: 'error',
    }),
  ),
);
const browser = await chromium.launch({ executablePath: requireTool('chromium') });
/** @type {Map<string, Visit[]>} */
const all = new Map();
try {
  for (let run = 0; run < Number(values.runs); run++) {
    for (const [i, server] of servers.entries()) {
      const address = server.resolvedUrls?.local[0] ?? '';
      const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
      for (const which of ['first', 'second']) {
        const key = `${builds[i]}, ${which} visit`;
        all.set(key, [...(all.get(key) ?? []), await visit(context, address)]);
      }
      await context.close();
    }
  }
} finally {
  await browser.close();
  await Promise.all(servers.map((server) => server.close()));
}
for (const [key, visits] of all) {
  const which = key.slice(key.lastIndexOf(','));
  const compared = all.get(`${builds[0]}${which}`) ?? [];
  for (const mark of MARKS) {
    const { median, low, high } = spread(visits.map((one) => one[mark]));
    const ratio = median / spread(compared.map((one) => one[mark])).median;
    const figure =
      mark === 'moved'
        ? median.toFixed(3)
        : `${median.toFixed(0)} ms (${low.toFixed(0)}–${high.toFixed(0)}), ${ratio.toFixed(2)} times`;
    console.info(`${key}: ${mark} ${figure}`);
  }
}
