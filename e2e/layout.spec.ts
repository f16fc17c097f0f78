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

test.describe('in German on a small screen', () => {
  test.use({ locale: 'de-DE', viewport: { width: 1024, height: 768 } });

  test('no button of the header, of the strip or above the settings breaks its line', async ({
    podsmith,
    page,
  }) => {
    await podsmith.open();
    const broken = () =>
      page.evaluate(() =>
        [
          ...document.querySelectorAll(
            '.header .btn, .verdict-bar .btn, .step__guides .btn, .scope .chip',
          ),
        ]
          .filter((button) => button.checkVisibility())
          .filter((button) => {
            const text = document.createRange();
            text.selectNodeContents(button);
            const { lineHeight } = getComputedStyle(button);
            const parts = [...text.getClientRects()].filter(({ width }) => width > 1);
            const tops = parts.map(({ top }) => top);
            return Math.max(...tops) - Math.min(...tops) > Number.parseFloat(lineHeight) / 2;
          })
          .map(({ textContent }) => textContent),
      );
    await podsmith.openFile(
      'web.yaml',
      'apiVersion: v1\nkind: Pod\nmetadata:\n  name: web\nspec:\n  containers:\n    - name: web\n      image: registry.example.com/web:1\n',
    );
    await expect(page.getByRole('button', { name: /risikoarme/ })).toBeVisible();
    for (const step of await podsmith.steps.getByRole('button').all()) {
      await step.click();
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      expect(await broken()).toEqual([]);
    }
  });
});
