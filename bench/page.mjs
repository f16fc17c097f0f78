/**
 * Speed in the page: from a keystroke to the findings that it brings, and from a toggle to the text,
 * in a real Chromium on the production build, beside a bare text field in the same browser. Prints
 * medians and ratios; asserts nothing.
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
      await page.keyboard.press(key);
      times.push(
        await page.evaluate(() => /** @type {{ measured?: number }} */ (window).measured ?? 0),
      );
    }
  }
  return median(times);
}

/** @param {import('@playwright/test').Browser} browser */
async function bare(browser) {
  const page = await browser.newPage();
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
  const page = await browser.newPage();
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
    .locator('input[type=file]')
    .first()
    .setInputFiles({ name: 'bench.yaml', mimeType: 'application/yaml', buffer: Buffer.from(text) });
  await page.locator('.view-line').filter({ hasText: 'privileged:' }).click();
  await page.keyboard.press('End');
  await page.keyboard.press('Backspace');
  await page.keyboard.type('tru');
  return {
    size: text.length,
    time: await keystrokes(page, '.findings__sum [data-sev="critical"]'),
  };
}

const found = findBrowser();
if (!found) throw new Error('No Chromium found: run `node scripts/ensure-browser.mjs`.');
const server = await preview({ preview: { port: 4174, strictPort: true }, logLevel: 'error' });
const browser = await chromium.launch({ executablePath: found.path });
try {
  const alone = await bare(browser);
  console.info(`A keystroke in a bare text field: ${alone.toFixed(1)} ms`);
  for (const count of [1, 100, 1000]) {
    const { size, time } = await podsmith(browser, server.resolvedUrls?.local[0] ?? '', count);
    console.info(
      `Keystroke to findings, ${count} Deployments (${(size / 1000).toFixed(0)} kB): ` +
        `${time.toFixed(1)} ms, ${(time / alone).toFixed(1)} times the bare field`,
    );
  }
} finally {
  await browser.close();
  await server.close();
}
