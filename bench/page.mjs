/**
 * Speed in the page, in a real Chromium on the production build: from a keystroke to the findings that it
 * brings, beside a bare text field in the same browser; from a toggle to the painted text and findings;
 * and, from Chromium's own trace, how long a key's handlers run at 1 MB and which tasks keep the page
 * waiting after such a paste. Prints medians and ratios; asserts nothing.
 */
import { chromium } from '@playwright/test';
import { preview } from 'vite';
import { findBrowser } from '../scripts/ensure-browser.mjs';

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
  await page.waitForTimeout(1500);
  await page.locator('.view-line').filter({ hasText: 'privileged:' }).click();
  await page.keyboard.press('End');
  await page.keyboard.press('Backspace');
  await page.keyboard.type('tru');
  return {
    size: text.length,
    time: await keystrokes(page, '.findings__sum [data-sev="critical"]'),
  };
}

/** @param {number} i */
const pod = (i) => `apiVersion: v1
kind: Pod
metadata:
  name: web-${i}
  labels:
    app.kubernetes.io/name: web-${i}
    app.kubernetes.io/part-of: shop
spec:
  # ${'what this pod is for, at some length, as comments go '.repeat(2)}
  automountServiceAccountToken: false
  containers:
    - name: web
      image: registry.example.com/web:1.${i}
      ports:
        - containerPort: 8080
`;

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

/**
 * @param {import('@playwright/test').Browser} browser
 * @param {string} address
 */
async function large(browser, address) {
  const text = Array.from({ length: 2200 }, (_, i) => pod(i)).join('---\n');
  const page = await opened(browser, address, 'kind: Pod\nmetadata:\n  name: web-0\n');
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.evaluate((value) => navigator.clipboard.writeText(value), text);
  await page.locator('.view-line').first().click();
  await page.keyboard.press('ControlOrMeta+A');
  const pasting = await traced(browser, page, async () => {
    await page.keyboard.press('ControlOrMeta+V');
    await page.locator('[data-severity], .findings__sum [data-sev]').first().waitFor();
    await page.waitForFunction(() => !document.querySelector('progress'));
  });
  const tasks = pasting
    .filter(({ name }) => name === 'RunTask' || name === 'ThreadControllerImpl::RunTask')
    .map(({ dur = 0 }) => dur / 1000);
  await page.keyboard.press('ControlOrMeta+Home');
  await page.keyboard.press('End');
  const typing = await traced(browser, page, async () => {
    for (let i = 0; i < ROUNDS; i++) await page.keyboard.press('x', { delay: 30 });
  });
  const handled = typing
    .filter(
      ({ name, args }) =>
        name === 'EventDispatch' &&
        /^(?:keydown|keypress|beforeinput|input|textInput|textupdate)$/.test(
          args?.data?.type ?? '',
        ),
    )
    .map(({ dur = 0 }) => dur / 1000);
  await page.close();
  return {
    size: text.length,
    longest: Math.max(...tasks),
    long: tasks.filter((time) => time > 50).length,
    handlers: handled.reduce((sum, time) => sum + time, 0) / ROUNDS,
  };
}

const found = findBrowser();
if (!found) throw new Error('No Chromium found: run `node scripts/ensure-browser.mjs`.');
const server = await preview({ preview: { port: 4174, strictPort: true }, logLevel: 'error' });
const browser = await chromium.launch({ executablePath: found.path });
try {
  const address = server.resolvedUrls?.local[0] ?? '';
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
  const { size, longest, long, handlers } = await large(browser, address);
  console.info(
    `After pasting ${(size / 1e6).toFixed(1)} MB: the longest task takes ${longest.toFixed(0)} ms, ` +
      `${long} of them over 50 ms; a key's handlers take ${handlers.toFixed(1)} ms`,
  );
} finally {
  await browser.close();
  await server.close();
}
