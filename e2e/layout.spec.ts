import { expect, test } from './support/podsmith.ts';

test('panes take the size that the keyboard gives them, and keep it', async ({
  podsmith,
  page,
}) => {
  await podsmith.open();
  const line = page.getByRole('separator', { name: 'Width of the wizard' });
  const width = async () => (await podsmith.wizard.boundingBox())?.width ?? 0;
  const before = await width();
  await line.focus();
  for (let i = 0; i < 5; i++) await page.keyboard.press('ArrowRight');
  await expect.poll(width).toBeGreaterThan(before + 100);
  const wide = await width();
  await page.reload();
  await expect.poll(width).toBeCloseTo(wide, 0);
  await page.getByRole('separator', { name: 'Width of the wizard' }).press('Enter');
  await expect.poll(width).toBeCloseTo(before, 0);
});

test('the findings take the height that they are dragged to', async ({ podsmith, page }) => {
  await podsmith.open();
  const height = async () => (await podsmith.findings.boundingBox())?.height ?? 0;
  const before = await height();
  const line = await page.getByRole('separator', { name: 'Height of the findings' }).boundingBox();
  const [x, y] = [(line?.x ?? 0) + 300, (line?.y ?? 0) + 4];
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x, y - 150, { steps: 5 });
  await page.mouse.up();
  await expect.poll(height).toBeGreaterThan(before + 140);
  await expect(podsmith.editor.locator('.view-line').first()).toBeVisible();
});
