import { expect, test } from './support/podsmith.ts';

test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

test('a phone has findings, wizard and a plain text field, without the large editor', async ({
  podsmith,
  page,
}) => {
  const scripts: string[] = [];
  page.on('request', (request) => scripts.push(request.url()));
  await podsmith.open({ editor: false }).catch(() => {});
  await expect(podsmith.finding('Adds NET_ADMIN')).toBeVisible();
  await podsmith.finding('Adds NET_ADMIN').getByRole('button', { name: /^Fix/ }).tap();
  await page
    .getByRole('navigation', { name: 'View' })
    .or(page.getByRole('tablist', { name: 'View' }))
    .getByText('YAML')
    .tap();
  const field = page.getByRole('textbox').first();
  await expect(field).toBeVisible();
  await expect(field).not.toHaveValue(/NET_ADMIN/);
  expect(scripts.filter((url) => /monaco/.test(url))).toEqual([]);
});

test('a manifest that is pasted over all of the sample is one’s own', async ({
  podsmith,
  page,
}) => {
  const own = 'apiVersion: v1\nkind: Pod\nmetadata:\n  name: web\nspec:\n  containers: []\n';
  await page.goto('./');
  await expect(podsmith.finding('Adds NET_ADMIN')).toBeVisible();
  await page.getByRole('navigation', { name: 'View' }).getByText('YAML').tap();
  await page.evaluate((text) => navigator.clipboard.writeText(text), own);
  const field = page.getByRole('textbox', { name: /^Manifest/ });
  await field.focus();
  await page.keyboard.press('ControlOrMeta+A');
  await page.keyboard.press('ControlOrMeta+V');
  await expect(page).toHaveTitle(/web\.yaml/);
  await expect(field).toHaveValue(own);
  expect((await podsmith.download()).name).toBe('web.yaml');
});

test.describe('at 360 px', () => {
  test.use({ viewport: { width: 360, height: 740 } });

  test('the question before text is replaced fits the screen', async ({ podsmith, page }) => {
    const named = (name: string) => `apiVersion: v1\nkind: Pod\nmetadata:\n  name: ${name}\n`;
    await page.goto('./');
    await expect(podsmith.finding('Adds NET_ADMIN')).toBeVisible();
    await podsmith.openFile('own.yaml', named('own'));
    await podsmith.openFile('other.yaml', named('other'));
    const dialog = page.getByRole('dialog');
    for (const name of ['Cancel', 'Append as a new document', 'Replace']) {
      const button = dialog.getByRole('button', { name, exact: true });
      await expect(button).toBeInViewport({ ratio: 1 });
    }
    await dialog.getByRole('button', { name: 'Replace', exact: true }).tap();
    await expect(dialog).toBeHidden();
    expect(await podsmith.text()).toBe(named('other'));
  });
});
