import { hold } from './support/hold.ts';
import { expect, test } from './support/podsmith.ts';

test('German is one choice away, for chrome and rules, and is kept', async ({ podsmith, page }) => {
  await podsmith.open();
  await page.getByRole('radio', { name: 'Deutsch' }).check({ force: true });
  await expect(page.locator('html')).toHaveAttribute('lang', 'de');
  await expect(podsmith.finding('Fügt NET_ADMIN, SYS_TIME hinzu')).toBeVisible();
  await expect(page.getByRole('button', { name: /Herunterladen/ }).first()).toBeVisible();
  await page.reload();
  await expect(page.locator('html')).toHaveAttribute('lang', 'de');
});

test('what stands open in the workbench changes its language together with the page', async ({
  podsmith,
  page,
}) => {
  await podsmith.open();
  await page.getByRole('tab', { name: 'Outline' }).click();
  await expect(page.getByRole('tree', { name: 'Outline of the manifest' })).toBeVisible();
  const valid = page.getByText('Valid YAML', { exact: true });
  await expect(valid).toBeVisible();
  const release = await hold(page, /\/(opened|de\.editor)-[^/]*\.js$/);
  const words = page.waitForResponse(/\/review-words-[^/]*\.js$/);
  await page.getByRole('radio', { name: 'Deutsch' }).check({ force: true });
  await (await words).finished();
  // The words of the page have run, too.
  await page.evaluate(
    () =>
      new Promise<void>((done) => requestIdleCallback(() => setTimeout(done), { timeout: 5000 })),
  );
  await expect(page.getByRole('tab', { name: 'Outline' })).toBeVisible();
  release();
  await expect(page.getByRole('tab', { name: 'Gliederung' })).toBeVisible();
  // At once: no further request is waited for.
  expect(await page.getByRole('tree', { name: 'Gliederung des Manifests' }).count()).toBe(1);
  expect(await page.getByText('YAML gültig', { exact: true }).count()).toBe(1);
});

test.describe('a German browser', () => {
  test.use({ locale: 'de-DE' });
  test('is greeted in German, the editor’s own messages included', async ({ podsmith, page }) => {
    await podsmith.open();
    await expect(page.locator('html')).toHaveAttribute('lang', 'de');
    await expect(podsmith.finding('Fügt NET_ADMIN, SYS_TIME hinzu')).toBeVisible();
    await podsmith.clickLine('kind: Pod');
    await page.keyboard.press('ControlOrMeta+F');
    await expect(page.getByRole('textbox', { name: /Suchen/ }).first()).toBeVisible();
  });
});

test('the theme is chosen by hand or follows the system', async ({ podsmith, page }) => {
  await page.emulateMedia({ colorScheme: 'dark' });
  await podsmith.open();
  const ground = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
  const dark = await ground();
  await page.emulateMedia({ colorScheme: 'light' });
  await expect.poll(ground).not.toBe(dark);
});
