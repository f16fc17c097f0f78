/**
 * Speed in the page, in a real Chromium on the production build: from a keystroke to the findings that it
 * brings, beside a bare text field in the same browser; from a toggle to the painted text and findings;
 * and, from Chromium's own trace, how long a key's handlers run at 1 MB and which tasks keep the page
 * waiting after such a paste, beside Monaco alone. Prints medians and ratios; asserts nothing.
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { build, preview } from 'vite';
import { requireTool } from '../scripts/tools/find.mjs';
import { pod } from './pods.mjs';

const ROUNDS = 30;

/** @param {number} i */
const deployment = (i) => `apiVersion: apps/v1
kind: Deployment
metadata:
  name: web-${i}
spec:
  template:
    spec:
      containers:
        - name: web
          image: registry.example.com/web:1.${i}
          # ${'a line of comment to make the document as long as most are '.repeat(10)}
`;

/** @param {number[]} values */
const median = (values) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;

/**
 * Runs in the page: measures from the next key to the frame in which `selector` is there, or gone.
 * @param {{ selector: string, there: boolean }} wanted
 */
function watch({ selector, there }) {
  const page = /** @type {Window & { measured?: Promise<number> }} */ (window);
  page.measured = new Promise((resolve) => {
    const onKey = () => {
      const start = performance.now();
      const look = () => {
        if ((document.querySelector(selector) !== null) === there)
          resolve(performance.now() - start);
        else requestAnimationFrame(look);
      };
      requestAnimationFrame(look);
    };
    window.addEventListener('keydown', onKey, { capture: true, once: true });
  });
}

/** @param {import('@playwright/test').Page} page @param {string} selector */
async function keystrokes(page, selector) {
  const times = [];
  for (let i = 0; i < ROUNDS; i++) {
    for (const key of ['e', 'Backspace']) {
      await page.evaluate(watch, { selector, there: key === 'e' });
      await page.keyboard.press(key, { delay: 20 });
      times.push(
        await page.evaluate(() => /** @type {{ measured?: number }} */ (window).measured ?? 0),
      );
      // People pause as well, and what is done at leisure is not what is measured.
      await page.waitForTimeout(100);
    }
  }
  return median(times);
}

/** @param {import('@playwright/test').Browser} browser */
async function bare(browser) {
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
  await page.setContent('<textarea></textarea>');
  await page.evaluate(() => {
    const field = /** @type {HTMLTextAreaElement} */ (document.querySelector('textarea'));
    field.oninput = () => field.toggleAttribute('data-filled', field.value !== '');
  });
  await page.locator('textarea').focus();
  return keystrokes(page, '[data-filled]');
}

/**
 * @param {import('@playwright/test').Browser} browser
 * @param {string} address
 * @param {number} count
 */
async function podsmith(browser, address, count) {
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
  await page.goto(address);
  await page.locator('.view-line').first().waitFor();
  const [first, ...rest] = Array.from({ length: count }, (_, i) => deployment(i));
  const text = [
    (first ?? '').replace(
      '          image',
      '          securityContext:\n            privileged: x\n          image',
    ),
    ...rest,
  ].join('---\n');
  await page
    .locator('input[name=manifest]')
    .first()
    .setInputFiles({ name: 'bench.yaml', mimeType: 'application/yaml', buffer: Buffer.from(text) });
  // The line above each workload comes a moment later, and moves what is below it.
  await read(page, count);
  await page.locator('.view-line').filter({ hasText: 'privileged:' }).click();
  await page.keyboard.press('End');
  await page.keyboard.press('Backspace');
  await page.keyboard.type('tru');
  return {
    size: text.length,
    time: await keystrokes(page, '.findings__sum [data-sev="critical"]'),
  };
}

/**
 * @param {import('@playwright/test').Browser} browser
 * @param {string} address
 * @param {string} text
 */
async function opened(browser, address, text) {
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
  await page.goto(address);
  await page.locator('.view-line').first().waitFor();
  const buffer = Buffer.from(text);
  await page
    .locator('input[name=manifest]')
    .first()
    .setInputFiles({ name: 'bench.yaml', mimeType: 'application/yaml', buffer });
  await page.locator('.view-line').filter({ hasText: 'web-0' }).first().waitFor();
  return page;
}

/**
 * From a click on a toggle to the frame after the one in which text and findings show it.
 * @param {import('@playwright/test').Browser} browser
 * @param {string} address
 * @param {number} count
 */
async function toggles(browser, address, count) {
  const text = Array.from({ length: count }, (_, i) => pod(i)).join('---\n');
  const page = await opened(browser, address, text);
  await read(page, count);
  await page
    .getByRole('link', { name: /^\d* ?Privileges/ })
    .or(page.getByRole('button', { name: /Privileges/ }))
    .first()
    .click();
  const box = page.getByRole('checkbox', { name: 'Block privilege escalation', exact: true });
  await box.waitFor();
  const times = [];
  for (let i = 0; i < ROUNDS; i++) {
    await page.evaluate(
      (on) => {
        const own = /** @type {Window & { measured?: Promise<number> }} */ (window);
        own.measured = new Promise((resolve) => {
          const onClick = () => {
            const start = performance.now();
            const done = () =>
              document
                .querySelector('[data-rule="allow-privilege-escalation"]')
                ?.getAttribute('data-state') === (on ? 'on' : 'unset') &&
              (document.querySelector('.view-lines')?.textContent ?? '').includes(
                'allowPrivilegeEscalation',
              ) === on;
            const look = () =>
              requestAnimationFrame(() =>
                done() ? setTimeout(() => resolve(performance.now() - start)) : look(),
              );
            look();
          };
          window.addEventListener('click', onClick, { capture: true, once: true });
        });
      },
      i % 2 === 0,
    );
    await box.evaluate((element) => /** @type {HTMLElement} */ (element).click());
    times.push(
      await page.evaluate(() => /** @type {{ measured?: number }} */ (window).measured ?? 0),
    );
  }
  await page.close();
  return { size: text.length, time: median(times), worst: Math.max(...times) };
}

/**
 * Until a file of so many objects has been read and listed: before, the progress may not be there yet, and
 * keys would be measured against a review that is under way.
 * @param {import('@playwright/test').Page} page
 * @param {number} objects
 */
async function read(page, objects) {
  await page.waitForFunction(
    (least) =>
      Number(document.querySelector('.resultstabs__head .count')?.textContent.replace(/\D/g, '')) >
        least &&
      document.querySelector('.verdict-bar')?.getAttribute('aria-busy') !== 'true' &&
      !document.querySelector('progress'),
    objects,
  );
  // What is done at leisure afterwards is not what is measured.
  await page.waitForTimeout(2000);
}

/**
 * What Chromium's trace says while something is done.
 * @param {import('@playwright/test').Browser} browser
 * @param {import('@playwright/test').Page} page
 * @param {() => Promise<void>} act
 * @returns {Promise<{ name: string, dur?: number, ts: number, args?: { data?: { type?: string } } }[]>}
 */
async function traced(browser, page, act) {
  await browser.startTracing(page, { categories: ['devtools.timeline', 'toplevel'] });
  await act();
  return JSON.parse((await browser.stopTracing()).toString()).traceEvents;
}

/** @typedef {Awaited<ReturnType<typeof traced>>} Events */

/** How long each task took. @param {Events} events */
const tasksOf = (events) =>
  events
    .filter(({ name }) => name === 'RunTask' || name === 'ThreadControllerImpl::RunTask')
    .map(({ dur = 0 }) => dur / 1000);

/** How long the handlers of each key ran. @param {Events} events */
function keysOf(events) {
  const handled = events
    .filter(
      ({ name, args }) =>
        name === 'EventDispatch' &&
        /^(?:keydown|keypress|beforeinput|input|textInput|textupdate)$/.test(
          args?.data?.type ?? '',
        ),
    )
    .sort((a, b) => a.ts - b.ts);
  /** @type {number[]} */
  const keys = [];
  for (const { args, dur = 0 } of handled) {
    if (args?.data?.type === 'keydown') keys.push(0);
    keys.push((keys.pop() ?? 0) + dur / 1000);
  }
  return keys;
}

/**
 * Keys at the end of the first line, as people type.
 * @param {import('@playwright/test').Browser} browser
 * @param {import('@playwright/test').Page} page
 */
async function typed(browser, page) {
  await page.keyboard.press('ControlOrMeta+Home');
  await page.keyboard.press('End');
  await page.keyboard.type('xxx', { delay: 100 });
  const events = await traced(browser, page, async () => {
    for (let i = 0; i < ROUNDS; i++) await page.keyboard.press('x', { delay: 100 });
  });
  return { keys: keysOf(events), tasks: tasksOf(events) };
}

/** A Kubernetes cluster has no file as long as this one. */
const LARGE = 2200;
const largeText = () => Array.from({ length: LARGE }, (_, i) => pod(i)).join('---\n');

/**
 * @param {import('@playwright/test').Browser} browser
 * @param {import('@playwright/test').Page} page
 * @param {() => Promise<void>} settled
 */
async function large(browser, page, settled) {
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.evaluate((value) => navigator.clipboard.writeText(value), largeText());
  await page.keyboard.press('ControlOrMeta+A');
  const pasting = await traced(browser, page, async () => {
    await page.keyboard.press('ControlOrMeta+V');
    await settled();
  });
  const { keys, tasks } = await typed(browser, page);
  await page.close();
  const pasted = tasksOf(pasting);
  return {
    size: largeText().length,
    longest: Math.max(...pasted),
    long: pasted.filter((time) => time > 50).length,
    keys,
    slowest: Math.max(...tasks),
  };
}

/** @param {Awaited<ReturnType<typeof large>>} measured @param {string} where */
function tell({ size, longest, long, keys, slowest }, where) {
  console.info(
    `${where}, after pasting ${(size / 1e6).toFixed(1)} MB: the longest task takes ${longest.toFixed(0)} ms, ` +
      `${long} of them over 50 ms; a key's handlers take ${median(keys).toFixed(1)} ms (at least ` +
      `${Math.min(...keys).toFixed(1)}), the longest task while typing ${slowest.toFixed(0)} ms`,
  );
}

/**
 * Monaco alone, with its own YAML colours and nothing of ours.
 * @param {import('@playwright/test').Browser} browser
 * @param {string} address
 */
async function bareMonaco(browser, address) {
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
  await page.goto(address);
  await page.locator('.view-line').first().waitFor();
  await page.locator('.view-line').first().click();
  return large(browser, page, () => page.waitForTimeout(2000));
}

/**
 * From a key to the frame after the one in which Monaco alone, with one line in it, shows it: what no page
 * around Monaco can go below.
 * @param {import('@playwright/test').Browser} browser
 * @param {string} address
 */
async function bareKeys(browser, address) {
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
  await page.goto(address);
  await page.locator('.view-line').first().click();
  await page.keyboard.press('ControlOrMeta+A');
  await page.keyboard.press('Delete');
  const times = [];
  for (let i = 0; i < ROUNDS; i++) {
    for (const key of ['e', 'Backspace']) {
      await page.evaluate((there) => {
        const own = /** @type {Window & { measured?: Promise<number> }} */ (window);
        own.measured = new Promise((resolve) => {
          const onKey = () => {
            const start = performance.now();
            const look = () =>
              requestAnimationFrame(() =>
                document.querySelector('.view-lines')?.textContent?.includes('e') === there
                  ? setTimeout(() => resolve(performance.now() - start))
                  : look(),
              );
            look();
          };
          window.addEventListener('keydown', onKey, { capture: true, once: true });
        });
      }, key === 'e');
      await page.keyboard.press(key, { delay: 20 });
      times.push(
        await page.evaluate(() => /** @type {{ measured?: number }} */ (window).measured ?? 0),
      );
      await page.waitForTimeout(100);
    }
  }
  await page.close();
  return median(times);
}

/**
 * @param {import('@playwright/test').Browser} browser
 * @param {string} address
 */
async function largePodsmith(browser, address) {
  const page = await opened(browser, address, 'kind: Pod\nmetadata:\n  name: web-0\n');
  await page.locator('.view-line').first().click();
  return large(browser, page, () => read(page, LARGE));
}

const executablePath = requireTool('chromium');
const bareDir = await mkdtemp(join(tmpdir(), 'bare-monaco-'));
/** @type {import('vite').InlineConfig} */
const bareConfig = { configFile: false, root: 'bench/bare', logLevel: 'error' };
await build({
  ...bareConfig,
  build: { outDir: bareDir, emptyOutDir: true },
  worker: { format: 'es' },
});
const bareServer = await preview({
  ...bareConfig,
  build: { outDir: bareDir },
  preview: { port: 4175, strictPort: true },
});
const server = await preview({ preview: { port: 4174, strictPort: true }, logLevel: 'error' });
const browser = await chromium.launch({ executablePath });
try {
  const address = server.resolvedUrls?.local[0] ?? '';
  const bareAddress = bareServer.resolvedUrls?.local[0] ?? '';
  const alone = await bare(browser);
  console.info(`A keystroke in a bare text field: ${alone.toFixed(1)} ms`);
  for (const count of [1, 100, 1000]) {
    const { size, time } = await podsmith(browser, address, count);
    console.info(
      `Keystroke to findings, ${count} Deployments (${(size / 1000).toFixed(0)} kB): ` +
        `${time.toFixed(1)} ms, ${(time / alone).toFixed(1)} times the bare field`,
    );
  }
  for (const count of [1, 200]) {
    const { size, time, worst } = await toggles(browser, address, count);
    console.info(
      `Toggle to painted text and findings, ${count} Pods (${(size / 1000).toFixed(0)} kB): ` +
        `${time.toFixed(1)} ms, at most ${worst.toFixed(1)} ms`,
    );
  }
  const floor = await bareKeys(browser, bareAddress);
  console.info(`A key to the painted text in bare Monaco with one line: ${floor.toFixed(1)} ms`);
  tell(await bareMonaco(browser, bareAddress), 'Bare Monaco');
  tell(await largePodsmith(browser, address), 'Podsmith');
} finally {
  await browser.close();
  await server.close();
  await bareServer.close();
  await rm(bareDir, { recursive: true });
}
