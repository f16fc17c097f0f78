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
