import { faults } from './support/axe.ts';
import { expect, test } from './support/podsmith.ts';

test('the licences of what the page holds are listed, with their texts', async ({
  podsmith,
  page,
}) => {
  await podsmith.open({ editor: false });
  await page.getByRole('link', { name: 'Licenses' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Licenses' })).toBeVisible();
  for (const row of [
    /^monaco-editor .* MIT$/,
    /^dompurify .*Apache-2\.0/,
    /^marked .* MIT$/,
    /^js-yaml .* MIT$/,
    /^@fontsource.* OFL-1\.1$/,
  ]) {
    await expect(page.getByRole('row', { name: row }).first()).toBeVisible();
  }
  expect(await faults(page)).toEqual([]);
  const texts = page.getByRole('link', { name: 'Texts of all licenses' });
  const address = (await texts.getAttribute('href')) ?? '';
  const all = await (await page.request.get(address)).text();
  expect(all).toContain('Copyright (c) Meta Platforms');
  expect(all).toContain('Permission is hereby granted');
});

test.describe('in German, on a phone', () => {
  test.use({ locale: 'de-DE', viewport: { width: 390, height: 844 } });

  test('the licences are found in the menu', async ({ podsmith, page }) => {
    await podsmith.page.goto('./');
    await page.getByRole('button', { name: 'Lernen', exact: true }).click();
    await page.getByRole('menuitem', { name: 'Lizenzen' }).click();
    await expect(page.getByRole('heading', { level: 1, name: 'Lizenzen' })).toBeVisible();
    expect(await faults(page)).toEqual([]);
  });
});

test('a script that is not the one that was built does not run', async ({ page, baseURL }) => {
  const errors: string[] = [];
  page.on('console', (message) => errors.push(message.text()));
  await page.route(/\/assets\/page-[^/]*\.js$/, async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, body: `${await response.text()}\n// changed` });
  });
  await page.goto(baseURL ?? './');
  await expect.poll(() => errors.join('\n')).toContain('integrity');
  // The sample that stood in the page itself goes, since nothing in it would answer.
  await expect(page.getByText(/^Podsmith could not start/)).toBeVisible();
  await expect(page.getByRole('main')).toHaveCount(0);
  await expect(page.getByRole('button')).toHaveCount(0);
});
