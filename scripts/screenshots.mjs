// Takes the pictures of docs/screenshots/ from the build in dist/: the main states, in both themes, of
// which some in German and on a phone, and the three pictures of the README. Run after `npm run build`, for all
// pictures or those whose names begin with the words given. `browsers` puts those side by side that the stories in three
// browsers have taken (`npm run test:browsers`).
import { mkdirSync, readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from '@playwright/test';
import { preview } from 'vite';
import { requireTool } from './tools/find.mjs';

const root = resolve(dirname(fileURLToPath(import.meta.url)), '..');
const folder = resolve(root, 'docs/screenshots');
const WIDE = { width: 1440, height: 900 };
const PHONE = { width: 390, height: 844 };
/** Small enough to read in a third of a page. */
const STORY = { width: 1100, height: 660 };
/** What a reader of the README pastes. */
const MANIFEST = `apiVersion: apps/v1
kind: Deployment
metadata:
  name: shop
spec:
  selector:
    matchLabels: {app: shop}
  template:
    metadata:
      labels: {app: shop}
    spec:
      containers:
        - name: web
          image: registry.example.com/shop:2.4
          securityContext:
            privileged: true
          ports:
            - containerPort: 8080
`;

/** @typedef {import('@playwright/test').Page} Page */

/** @param {Page} page @param {RegExp} name */
const step = (page, name) =>
  page
    .getByRole('navigation', { name: /^(Steps|Schritte)$/ })
    .getByText(name)
    .click();

/** Pastes the manifest, and waits for its findings. @param {Page} page */
async function paste(page) {
  await page.evaluate((text) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', text);
    document.body.dispatchEvent(
      new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }),
    );
  }, MANIFEST);
  await page.getByText('privileged is true').first().waitFor();
}

/** Applies the edits that lead to Restricted. @param {Page} page */
async function harden(page) {
  await page.getByRole('button', { name: 'Harden to a level' }).click();
  await page.getByRole('radio', { name: /^Reach Restricted/ }).check();
  await page
    .getByRole('dialog')
    .getByRole('button', { name: /^Apply/ })
    .waitFor();
}

/** @type {readonly { name: string, size?: typeof WIDE, language?: string, themes?: readonly ('light' | 'dark')[], act: (page: Page) => Promise<void> }[]} */
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
  { name: 'story-paste', size: STORY, themes: ['light'], act: paste },
  {
    name: 'story-harden',
    size: STORY,
    themes: ['light'],
    async act(page) {
      await paste(page);
      await harden(page);
    },
  },
  {
    name: 'story-download',
    size: STORY,
    themes: ['light'],
    async act(page) {
      await paste(page);
      await harden(page);
      await page
        .getByRole('dialog')
        .getByRole('button', { name: /^Apply/ })
        .click();
      await page.getByRole('dialog').waitFor({ state: 'hidden' });
      await step(page, /Review & download/);
    },
  },
];
const wanted = process.argv.slice(2);
const THEMES = /** @type {const} */ (['light', 'dark']);

/** The same page in three browsers, from left to right. @param {Page} page @param {'light' | 'dark'} theme */
async function sideBySide(page, theme) {
  const pictures = ['chromium', 'firefox', 'webkit'].map((engine) => {
    const path = resolve(root, `test-results/browsers/${engine}-${theme}.png`);
    return `<img src="data:image/png;base64,${readFileSync(path, 'base64')}">`;
  });
  const style =
    'body { margin: 0; display: flex; gap: 4px; background: #888 } img { flex: 1; min-width: 0 }';
  await page.setContent(`<style>${style}</style>${pictures.join('')}`);
  await page.locator('body').screenshot({
    path: resolve(folder, `browsers-${theme}.jpg`),
    type: 'jpeg',
    quality: 60,
  });
}

const executablePath = requireTool('chromium');
mkdirSync(folder, { recursive: true });
const server = await preview({
  root,
  preview: { port: 4175, strictPort: true },
  logLevel: 'error',
});
const browser = await chromium.launch({ executablePath });
try {
  for (const { name, size = WIDE, language = 'en', themes = THEMES, act } of STATES) {
    if (wanted.length > 0 && !wanted.some((word) => name.startsWith(word))) continue;
    for (const colorScheme of themes) {
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
      await page.screenshot({
        path: resolve(folder, `${name}${themes.length > 1 ? `-${colorScheme}` : ''}.png`),
      });
      await context.close();
    }
  }
  if (wanted.includes('browsers')) {
    const page = await browser.newPage({ viewport: { width: 2880, height: 600 } });
    for (const theme of THEMES) await sideBySide(page, theme);
  }
} finally {
  await browser.close();
  await server.close();
}
