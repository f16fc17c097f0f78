import { expect, test } from './support/podsmith.ts';

test('the pages have addresses; the workbench waits as it was left', async ({ podsmith, page }) => {
  await podsmith.open();
  await podsmith.openFile('web.yaml', 'apiVersion: v1\nkind: Pod\nmetadata:\n  name: web\n');
  await podsmith.step('Identity');
  await page.getByRole('button', { name: 'Learn', exact: true }).click();
  await page.getByRole('menuitem', { name: 'Attack surface' }).click();
  const pages = page.getByRole('navigation', { name: 'Pages' });
  await expect(pages.getByRole('link', { name: 'Attack surface' })).toHaveAttribute(
    'aria-current',
    'page',
  );
  await expect(page.getByRole('main')).toHaveAccessibleName('Attack surface');
  await expect(page).toHaveURL(/#\/surface$/);

  await pages.getByRole('link', { name: 'Workbench' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Identity' })).toBeVisible();
  expect(await podsmith.text()).toContain('name: web');
  await page.goBack();
  await expect(page.getByRole('main')).toHaveAccessibleName('Attack surface');
  await page.goBack();
  await expect(page.getByRole('heading', { level: 1, name: 'Identity' })).toBeVisible();
});
