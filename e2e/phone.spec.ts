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
