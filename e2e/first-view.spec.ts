import type { Page } from '@playwright/test';
import { hold } from './support/hold.ts';
import { expect, test } from './support/podsmith.ts';

/** The page's own scripts, but for the one that shows the first view. */
const SCRIPTS = /\/assets\/(?!first-view)[^/]*\.js$/;

const open = (page: Page, address = './') => page.goto(address, { waitUntil: 'commit' });
const live = (page: Page) => expect(page.locator('#root')).not.toHaveAttribute('aria-busy');
const field = (page: Page) => page.getByRole('textbox', { name: /^Manifest/ });

/** What moves by itself, without anybody's doing, in pixels times their share of the window. */
const watchShifts = (page: Page) =>
  page.addInitScript(() => {
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) {
        const moved = document.documentElement;
        const { value } = entry as PerformanceEntry & { value: number };
        if (document.querySelector('.monaco-editor')) continue;
        moved.dataset.moved = String(Number(moved.dataset.moved ?? 0) + value);
      }
    }).observe({ type: 'layout-shift', buffered: true });
  });

for (const [name, viewport, theme, locale] of [
  ['a desk', { width: 1440, height: 900 }, 'light', 'en-US'],
  ['a phone, in German and dark', { width: 390, height: 844 }, 'dark', 'de-DE'],
] as const) {
  test.describe(`on ${name}`, () => {
    test.use({ viewport, colorScheme: theme, locale });

    test('the reviewed sample is there before the scripts, and nothing moves when they come', async ({
      podsmith,
      page,
    }) => {
      const errors: string[] = [];
      page.on('console', (message) => {
        if (message.type() === 'error') errors.push(message.text());
      });
      await watchShifts(page);
      const release = await hold(page, SCRIPTS);
      await open(page);
      await expect(podsmith.verdict.getByText(/Baseline/).first()).toBeVisible();
      await expect(podsmith.findings.getByRole('listitem')).toHaveCount(5);
      await page.evaluate(() => document.fonts.ready.then(() => undefined));
      const strip = () => podsmith.verdict.textContent();
      const drawn = await strip();
      release();
      await live(page);
      expect(await strip()).toBe(drawn);
      expect(Number((await page.locator('html').getAttribute('data-moved')) ?? 0)).toBe(0);
      expect(errors).toEqual([]);
    });
  });
}

test('what is done before the scripts are there is done when they come', async ({
  podsmith,
  page,
}) => {
  const release = await hold(page, SCRIPTS);
  await open(page);
  await page.getByRole('button', { name: 'Harden to a level' }).click();
  release();
  await expect(page.getByRole('dialog', { name: /Harden/ })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(podsmith.editor).toBeVisible();
});

test('what is typed while the words of the page are on their way waits for those of its parts, too', async ({
  podsmith,
  page,
}) => {
  const release = await hold(page, /\/startup-[^/]*\.js$/);
  const parts = page.waitForResponse(/\/review-words-[^/]*\.js$/);
  await open(page);
  await page.waitForFunction(() => globalThis.podsmithHeld?.wake);
  await field(page).press('ControlOrMeta+Home');
  await page.keyboard.type('# mine\n');
  await (await parts).finished();
  // The parts have run, too.
  await page.evaluate(
    () => new Promise<void>((done) => requestIdleCallback(() => setTimeout(done))),
  );
  release();
  await expect(podsmith.editor).toContainText('# mine');
  await expect(podsmith.finding('NET_ADMIN')).toBeVisible();
});

test('a key of the page is heard, too', async ({ page }) => {
  const release = await hold(page, SCRIPTS);
  await open(page);
  await expect(page.getByRole('heading', { level: 1, name: 'Start' })).toBeVisible();
  await page.keyboard.press('ControlOrMeta+K');
  release();
  await expect(page.getByRole('dialog')).toBeVisible();
});

test('what is typed before the scripts are there is kept, and can be undone', async ({
  podsmith,
  page,
}) => {
  const release = await hold(page, SCRIPTS);
  await open(page);
  await field(page).press('ControlOrMeta+Home');
  await page.keyboard.type('# mine\n');
  release();
  await expect(podsmith.editor).toContainText('# mine');
  expect(await podsmith.text()).toMatch(/^# mine\napiVersion/);
  await podsmith.undo();
  expect(await podsmith.text()).toMatch(/^apiVersion/);
});

test('fonts that come late leave the live page alone', async ({ page }) => {
  const release = await hold(page, /\.woff2$/);
  await open(page);
  await live(page);
  await page.getByRole('button', { name: 'Harden to a level' }).click();
  const dialog = page.getByRole('dialog', { name: /Harden/ });
  await expect(dialog).toBeVisible();
  release();
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
  await dialog.getByRole('button', { name: 'Cancel' }).click();
  await expect(dialog).toBeHidden();
});

test('another address shows its own page, never the sample', async ({ page }) => {
  await page.addInitScript(() => {
    new MutationObserver(() => {
      if (document.getElementById('root')?.ariaBusy) document.documentElement.dataset.seen = '';
    }).observe(document, { subtree: true, childList: true, attributes: true });
  });
  for (const address of ['./#/learn', './#v1=broken']) {
    await open(page, address);
    await expect(page.getByRole('banner')).toBeVisible();
    await expect(page.locator('#root > .page').getByRole('button').first()).toBeVisible();
    await expect(page.locator('html')).not.toHaveAttribute('data-seen');
    await open(page, 'about:blank');
  }
});

test('on an Apple keyboard the keys have their names', async ({ page }) => {
  await page.addInitScript(() =>
    Object.defineProperty(navigator, 'platform', { get: () => 'MacIntel' }),
  );
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  const release = await hold(page, SCRIPTS);
  await open(page);
  await expect(page.getByText('⌘K')).toBeVisible();
  release();
  await live(page);
  await expect(page.getByText('⌘K')).toBeVisible();
  expect(errors).toEqual([]);
});

test('without its scripts the page says that it could not start', async ({ page }) => {
  await page.route(/\/assets\/page-[^/]*\.js$/, (route) => route.abort());
  await open(page);
  await expect(page.getByText('Podsmith could not start')).toBeVisible();
});
