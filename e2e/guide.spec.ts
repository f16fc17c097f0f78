import { faults } from './support/axe.ts';
import { expect, test } from './support/podsmith.ts';

test('from the menu to a chapter, to where sources disagree, on to a rule, and to a term', async ({
  podsmith,
  page,
}) => {
  await podsmith.open({ editor: false });
  await test.step('from the menu to a chapter, to where sources disagree, and on to a rule', async () => {
    await page.getByRole('button', { name: 'Learn', exact: true }).click();
    await page.getByRole('menuitem', { name: 'Guide' }).click();
    await expect(page.getByRole('heading', { level: 1, name: 'Guide' })).toBeVisible();
    const list = page.getByRole('navigation', { name: 'Chapters' });
    await list.getByRole('link', { name: 'The security context, field by field' }).click();
    await expect(page).toHaveURL(/#\/guide\/security-context$/);
    const sample = page.getByRole('region', { name: 'The article’s sample' });
    const conflict = sample.getByText('Sources disagree').first();
    await conflict.scrollIntoViewIfNeeded();
    await expect(conflict).toBeVisible();
    await expect(sample).toContainText('forbid both at the Baseline level');
    expect(await faults(page)).toEqual([]);

    await page.getByRole('link', { name: 'Next chapter' }).click();
    await expect(
      page.getByRole('heading', { level: 1, name: 'Secure access to the kernel' }),
    ).toBeVisible();
    await page.goBack();
    await sample.getByRole('link', { name: 'Don’t add capabilities' }).click();
    await expect(
      page.getByRole('heading', { level: 1, name: 'Don’t add capabilities' }),
    ).toBeVisible();
  });
  await test.step('a term is found in either language', async () => {
    await page.goto('./#/guide/glossary');
    await page.getByRole('searchbox', { name: 'Find a term' }).fill('Benutzernamespace');
    await expect(page.getByRole('main').getByText('1 term', { exact: true })).toBeVisible();
    await expect(page.getByRole('term').filter({ hasText: 'user namespace' })).toBeVisible();
    expect(await faults(page)).toEqual([]);
    await page.goto('./#/guide/no-such-chapter');
    await expect(
      page.getByRole('main').getByText('There’s no chapter “no-such-chapter”.'),
    ).toBeVisible();
  });
});

test.describe('in German, dark and on a narrow screen', () => {
  test.use({ locale: 'de-DE', colorScheme: 'dark', viewport: { width: 390, height: 844 } });
  test('one page at a time, and nothing is cut', async ({ podsmith, page }) => {
    await page.goto('./');
    await expect(podsmith.finding('NET_ADMIN')).toBeVisible();
    const main = page.getByRole('main');
    for (const [item, title] of [
      ['workload-id', 'Workload ID: eine Identität für Pods'],
      ['glossary', 'Glossar'],
    ] as const) {
      await page.goto(`./#/guide/${item}`);
      await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible();
      expect(await main.evaluate((own) => own.scrollWidth - own.clientWidth)).toBeLessThanOrEqual(
        0,
      );
      expect(await faults(page)).toEqual([]);
    }
    await page.getByRole('link', { name: 'Alle Kapitel' }).click();
    await expect(page.getByRole('navigation', { name: 'Kapitel' })).toBeVisible();
  });
});
