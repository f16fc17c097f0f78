/** From a manifest of one's own to the hardened download, once by keys alone and once by thumb. */
import { expect, test } from './support/podsmith.ts';

const OWN = `apiVersion: apps/v1
kind: Deployment
metadata:
  name: shop # ours
spec:
  selector: {matchLabels: {app: shop}}
  template:
    metadata: {labels: {app: shop}}
    spec:
      containers:
        - name: shop
          image: registry.example.com/shop:1.4.2
`;

test('by keys alone: paste, harden, look at the changes, take one step back, download', async ({
  podsmith,
  page,
}) => {
  await podsmith.open();
  await page.evaluate((text) => navigator.clipboard.writeText(text), OWN);
  await page.keyboard.press('ControlOrMeta+V');
  await expect(page).toHaveTitle(/shop\.yaml/);

  await page.keyboard.press('ControlOrMeta+Enter');
  const sheet = page.getByRole('dialog', { name: /^Harden to/ });
  await expect(sheet).toBeVisible();
  const apply = sheet.getByRole('button', { name: /^Apply/ });
  await expect(apply).toBeVisible();
  // Backwards from the first element the last one is reached: the button that applies.
  for (let i = 0; i < 60 && !(await apply.evaluate((own) => own === document.activeElement)); i++) {
    await page.keyboard.press('Shift+Tab');
  }
  await expect(apply).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(sheet).toBeHidden();
  await expect(page.getByRole('status').filter({ hasText: 'Applied' }).first()).toBeAttached();

  const hardened = await podsmith.text();
  expect(hardened).toContain('allowPrivilegeEscalation: false');
  expect(hardened).toContain('name: shop # ours');
  await podsmith.undo();
  expect(await podsmith.text()).toBe(OWN);
  await page.keyboard.press('ControlOrMeta+Y');
  expect(await podsmith.text()).toBe(hardened);

  // Round the panes and out of the editor again.
  for (let i = 0; i < 3; i++) {
    await page.keyboard.press('F6');
    if (await podsmith.editor.evaluate((own) => own.contains(document.activeElement))) break;
  }
  expect(await podsmith.editor.evaluate((own) => own.contains(document.activeElement))).toBe(true);
  await page.keyboard.press('Escape');
  await page.keyboard.press('Tab');
  expect(await podsmith.editor.evaluate((own) => own.contains(document.activeElement))).toBe(false);
});

test.describe('by thumb', () => {
  test.use({ viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true });

  test('open, harden, see the text, undo, download', async ({ podsmith, page }) => {
    await page.goto('./');
    await expect(podsmith.finding('Adds NET_ADMIN')).toBeVisible();
    await podsmith.drop({ 'shop.yaml': OWN });
    await expect(page).toHaveTitle(/shop\.yaml/);
    await page.getByRole('button', { name: 'Harden to a level' }).tap();
    const sheet = page.getByRole('dialog', { name: /^Harden to/ });
    await sheet.getByRole('button', { name: /^Apply/ }).tap();
    await expect(sheet).toBeHidden();

    await page.getByText('YAML', { exact: true }).tap();
    const field = page.getByRole('textbox').first();
    await expect(field).toHaveValue(/allowPrivilegeEscalation: false/);
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: 'More', exact: true }).tap();
    await page.getByRole('menuitem', { name: 'Download shop.yaml' }).tap();
    expect((await download).suggestedFilename()).toBe('shop.yaml');
    await page.getByRole('button', { name: /^Undo:/ }).tap();
    await expect(field).toHaveValue(OWN);
    await expect(page.locator('html')).toHaveJSProperty('scrollWidth', 360);
  });
});
