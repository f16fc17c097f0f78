// Takes the pictures of docs/screenshots/ from the build in dist/: the main states, in both themes, of
// which some in German and on a phone. Run after `npm run build`.
import { mkdirSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from '@playwright/test';
import { preview } from 'vite';
import { requireTool } from './tools/find.mjs';

const root = resolve(dirname(fileURLToPath(import.meta.url)), '..');
const folder = resolve(root, 'docs/screenshots');
const WIDE = { width: 1440, height: 900 };
const PHONE = { width: 390, height: 844 };

/** @typedef {import('@playwright/test').Page} Page */

/** @param {Page} page @param {RegExp} name */
const step = (page, name) =>
  page
    .getByRole('navigation', { name: /^(Steps|Schritte)$/ })
    .getByText(name)
    .click();

/** @type {readonly { name: string, size?: typeof WIDE, language?: string, act: (page: Page) => Promise<void> }[]} */
const STATES = [
  {
    name: 'workbench',
    async act(page) {
      await step(page, /Privileges/);
      await page.getByRole('button', { name: 'Explain: Don’t add capabilities' }).click();
    },
  },
  {
    name: 'harden',
    async act(page) {
      await page.getByRole('button', { name: 'Harden to a level' }).click();
      await page.getByRole('dialog').waitFor();
    },
  },
  {
    name: 'changes',
    async act(page) {
      await page.getByRole('button', { name: 'Harden to a level' }).click();
      await page
        .getByRole('dialog')
        .getByRole('button', { name: /^Apply/ })
        .click();
      await page.getByRole('dialog').waitFor({ state: 'hidden' });
      await page.getByRole('tab', { name: /^Review changes/ }).click();
    },
  },
  {
    name: 'german',
    language: 'de',
    act: (page) => step(page, /Berechtigungen/),
  },
  {
    name: 'phone',
    size: PHONE,
    async act() {},
  },
];

const executablePath = requireTool('chromium');
mkdirSync(folder, { recursive: true });
const server = await preview({
  root,
  preview: { port: 4175, strictPort: true },
  logLevel: 'error',
});
const browser = await chromium.launch({ executablePath });
try {
  for (const { name, size = WIDE, language = 'en', act } of STATES) {
    for (const colorScheme of /** @type {const} */ (['light', 'dark'])) {
      const context = await browser.newContext({
        viewport: size,
        locale: language,
        colorScheme,
        reducedMotion: 'reduce',
        ...(size === PHONE && { hasTouch: true, isMobile: true }),
      });
      const page = await context.newPage();
      await page.goto(server.resolvedUrls?.local[0] ?? '');
      await page
        .locator(size === PHONE ? '.finding' : '.view-line')
        .first()
        .waitFor();
      await act(page);
      // What is worked out at leisure, such as the next best step, is there when nothing is left to do.
      await page.waitForLoadState('networkidle');
      await page.evaluate(
        () => new Promise((done) => requestIdleCallback(() => setTimeout(done, 500))),
      );
      await page.screenshot({ path: resolve(folder, `${name}-${colorScheme}.png`) });
      await context.close();
    }
  }
} finally {
  await browser.close();
  await server.close();
}
