import { faults } from './support/axe.ts';
import { expect, test } from './support/podsmith.ts';

const MINE = 'apiVersion: v1\nkind: Pod\nmetadata:\n  name: mine\n';

test('an open setting leads to the page of its rule, the list to any rule, and an example is tried', async ({
  podsmith,
  page,
}) => {
  await podsmith.open();
  await test.step('an open setting leads to the page of its rule', async () => {
    await podsmith.step('Privileges');
    await page.getByRole('button', { name: 'Explain: Don’t add capabilities' }).click();
    await page.getByRole('link', { name: 'All about this rule' }).click();
    await expect(
      page.getByRole('heading', { level: 1, name: 'Don’t add capabilities' }),
    ).toBeVisible();
    await expect(page.getByText('1 finding')).toBeVisible();
    await page.getByRole('button', { name: 'Open the setting' }).click();
    await expect(podsmith.control('Don’t add capabilities')).toBeVisible();
  });
  await test.step('an address of no rule leads to all of them', async () => {
    await page.goto('./#/rules/no-such-rule');
    await expect(page.getByRole('main').getByText('There’s no rule “no-such-rule”.')).toBeVisible();
  });
  await test.step('a rule has a page of its own, and its example opens beside what is open', async () => {
    await page.getByRole('link', { name: 'Workbench' }).click();
    await podsmith.openFile('mine.yaml', MINE);
    await page.getByRole('button', { name: 'Learn', exact: true }).click();
    await page.getByRole('menuitem', { name: 'Rules' }).click();
    const list = page.getByRole('navigation', { name: 'Rules by step' });
    // By what another tool calls it.
    await list.getByRole('searchbox', { name: 'Find a rule' }).fill('CKV_K8S_16');
    await expect(list.getByText('1 rule', { exact: true })).toBeVisible();
    await list.getByRole('link', { name: 'Run without privileged mode' }).click();
    await expect(
      page.getByRole('heading', { level: 1, name: 'Run without privileged mode' }),
    ).toBeVisible();
    await expect(page).toHaveURL(/#\/rules\/privileged$/);
    for (const part of ['Risk', 'What may break', 'How to verify', 'Scope']) {
      await expect(page.getByRole('heading', { level: 2, name: part })).toBeVisible();
    }
    await expect(page.getByText('CKV_K8S_16')).toBeVisible();
    const change = page.getByRole('region', { name: 'Before and after' });
    await expect(change).toContainText('privileged: false');
    // YAML without its indentation would be another text.
    await expect(change.locator('code').first()).toHaveCSS('white-space-collapse', 'preserve');
    expect(await faults(page)).toEqual([]);

    await page.getByRole('button', { name: 'Try it' }).click();
    await expect(podsmith.control('Run without privileged mode')).toBeVisible();
    expect(await podsmith.text()).toContain('privileged: true');
    await page
      .getByRole('navigation', { name: 'Open files' })
      .getByRole('button', { name: /^mine\.yaml/ })
      .click();
    expect(await podsmith.text()).toBe(MINE);
  });
});

test.describe('in German, dark and on a narrow screen', () => {
  test.use({ locale: 'de-DE', colorScheme: 'dark', viewport: { width: 390, height: 844 } });
  test('one page at a time, and nothing is cut', async ({ podsmith, page }) => {
    await page.goto('./');
    await expect(podsmith.finding('NET_ADMIN')).toBeVisible();
    await page.goto('./#/rules/host-path-volumes');
    const title = page.getByRole('heading', { level: 1 });
    await expect(title).toBeVisible();
    await expect(page.getByRole('heading', { name: 'Namen in anderen Werkzeugen' })).toBeVisible();
    const main = page.getByRole('main');
    expect(await main.evaluate((own) => own.scrollWidth - own.clientWidth)).toBeLessThanOrEqual(0);
    expect(await faults(page)).toEqual([]);
    await page.getByRole('link', { name: 'Alle Regeln' }).click();
    await expect(page.getByRole('searchbox', { name: 'Regel suchen' })).toBeVisible();
  });
});
