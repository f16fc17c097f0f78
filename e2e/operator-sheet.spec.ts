import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { faultsInBothThemes } from './support/axe.ts';
import { expect, manifest, type Podsmith, test } from './support/podsmith.ts';

const BILLING = manifest('03-keyvault-workload-identity.yaml');
const sheetOf = (page: Page) => page.getByRole('dialog', { name: 'Operator sheet' });
const item = (page: Page, name: string | RegExp) =>
  sheetOf(page)
    .getByRole('listitem')
    .filter({ has: page.getByRole('checkbox', { name }) });
const copied = (page: Page) => page.evaluate(() => navigator.clipboard.readText());

/** Opens a file and, from the last step, the sheet. */
async function openSheet(podsmith: Podsmith, page: Page, text = BILLING): Promise<void> {
  await podsmith.open({ editor: false });
  await podsmith.openFile('billing.yaml', text);
  await podsmith.step('Review & download');
  await page.getByRole('button', { name: 'Operator sheet' }).click();
  await expect(sheetOf(page)).toBeVisible();
}

test('the checklist of what the manifest needs, with the names of the cluster, taken along', async ({
  podsmith,
  page,
}) => {
  await openSheet(podsmith, page);
  await test.step('the last step leads to a checklist of what the manifest needs', async () => {
    const boxes = sheetOf(page).getByRole('checkbox');
    await expect(boxes).toHaveCount(10);
    await expect(sheetOf(page).getByText('0 of 10 done')).toBeVisible();
    const credential = item(page, 'Federated credential for ServiceAccount shop/billing');
    await expect(credential).toContainText("'system:serviceaccount:shop:billing'");
    await expect(credential).toContainText('An identity can have 20');

    await credential.getByRole('checkbox').check();
    await expect(sheetOf(page).getByText('1 of 10 done')).toBeVisible();
    await expect(credential).not.toContainText('An identity can have 20');
    await sheetOf(page).getByRole('button', { name: 'Close' }).click();
    await expect(sheetOf(page)).toBeHidden();
    // Ticks stay as long as the tab does.
    await page.getByRole('button', { name: 'Operator sheet' }).click();
    await expect(credential.getByRole('checkbox')).toBeChecked();
  });
  await test.step('names are filled into the commands, and what is none stays out', async () => {
    await item(page, /^Federated credential/)
      .getByRole('checkbox')
      .uncheck();
    const sheet = sheetOf(page);
    const access = item(page, 'Sign in to the cluster');
    await expect(access.locator('mark')).toHaveText([
      '{subscription}',
      '{resource-group}',
      '{cluster}',
    ]);
    await sheet.getByLabel('Cluster', { exact: true }).fill('aks');
    await expect(access).toContainText("--name 'aks'");
    const group = sheet.getByLabel('Resource group of the cluster');
    await group.fill("rg'; touch x; '");
    await expect(group).toHaveAccessibleDescription(/^This name isn’t valid\. At most 90/);
    await expect(group).toHaveAttribute('aria-invalid', 'true');
    await expect(access).toContainText("'{resource-group}'");
    await group.fill('shop-rg');
    await expect(group).toHaveAccessibleDescription('');
    await expect(access.locator('mark')).toHaveText(['{subscription}']);
    // The identity’s group is the cluster’s unless said otherwise.
    const credential = item(page, /^Federated credential/);
    await expect(credential).toContainText("--resource-group 'shop-rg' \\");
    await sheet.getByLabel('Resource group of the identity').fill('id-rg');
    await expect(credential).toContainText("--resource-group 'id-rg' \\");
  });
  await test.step('a command, the whole as Markdown, and a file', async () => {
    const sheet = sheetOf(page);
    await sheet.getByLabel('Cluster', { exact: true }).fill('aks');
    await item(page, 'Sign in to the cluster').getByRole('checkbox').check();
    await item(page, 'Namespace shop')
      .getByRole('button', { name: "Copy: kubectl create namespace 'shop'" })
      .click();
    await expect(sheet.locator('.operator__foot > p')).toHaveText('Copied');
    expect(await copied(page)).toBe("kubectl create namespace 'shop'");

    await sheet.getByRole('button', { name: 'Copy as Markdown' }).click();
    await expect.poll(() => copied(page)).toContain('# Operator sheet');
    const markdown = await copied(page);
    expect(markdown).toContain('- [x] **Sign in to the cluster**');
    expect(markdown).toContain("--name 'aks'");
    expect(markdown).toContain('SecretProviderClass/billing-kv (line 10)');

    const [download] = await Promise.all([
      page.waitForEvent('download'),
      sheet.getByRole('button', { name: 'Download .md' }).click(),
    ]);
    expect(download.suggestedFilename()).toBe('operator-sheet.md');
    expect(readFileSync(await download.path(), 'utf8')).toBe(markdown);
  });
});

test('the keyboard alone is enough, the search knows it, and the shell is kept on this device', async ({
  podsmith,
  page,
}) => {
  await podsmith.open({ editor: false });
  await podsmith.openFile('billing.yaml', BILLING);
  await podsmith.step('Review & download');
  await test.step('the keyboard alone is enough, and the search knows it', async () => {
    const button = page.getByRole('button', { name: 'Operator sheet' });
    await button.focus();
    await page.keyboard.press('Enter');
    await expect(sheetOf(page)).toBeVisible();
    const box = item(page, 'Sign in to the cluster').getByRole('checkbox');
    await box.focus();
    await page.keyboard.press('Space');
    await expect(box).toBeChecked();
    await page.keyboard.press('Escape');
    await expect(sheetOf(page)).toBeHidden();
    await expect(button).toBeFocused();

    await page.keyboard.press('ControlOrMeta+K');
    await page.keyboard.type('operator sheet');
    await page.keyboard.press('Enter');
    await expect(sheetOf(page)).toBeVisible();
  });
  await test.step('commands are written for the shell that was chosen, on this device', async () => {
    await sheetOf(page).getByRole('radio', { name: 'PowerShell 7' }).check();
    const content = item(page, /^Content of key vault shop-kv/);
    await expect(content).toContainText('Read-Host -MaskInput');
    // What was open comes back with the page.
    await page.reload();
    await podsmith.step('Review & download');
    await page.getByRole('button', { name: 'Operator sheet' }).click();
    await expect(sheetOf(page).getByRole('radio', { name: 'PowerShell 7' })).toBeChecked();
    await expect(content).toContainText('Read-Host -MaskInput');
  });
});

test('a need leads to the line that it comes from, in whichever file', async ({
  podsmith,
  page,
}) => {
  const documents = BILLING.split('---\n');
  await podsmith.open();
  await podsmith.drop({
    'account.yaml': documents[0] ?? '',
    'rest.yaml': documents.slice(1).join('---\n'),
  });
  await expect(page.getByRole('navigation', { name: 'Open files' })).toBeVisible();
  await podsmith.step('Review & download');
  await page.getByRole('button', { name: 'Operator sheet' }).click();
  const credential = item(page, /^Federated credential/);
  await expect(credential).toContainText('account.yaml');
  await credential.getByRole('button', { name: 'line 8' }).click();
  await expect(sheetOf(page)).toBeHidden();
  await expect(page.getByText('Line 8, column 5')).toBeVisible();
  await expect(
    podsmith.editor.locator('.view-line').filter({ hasText: 'client-id' }),
  ).toBeVisible();

  await page.getByRole('button', { name: 'Operator sheet' }).click();
  await item(page, /^Content of key vault/)
    .getByRole('button', { name: /^line/ })
    .click();
  await expect(sheetOf(page)).toBeHidden();
  await expect(podsmith.editor.locator('.view-line').filter({ hasText: 'objects:' })).toBeVisible();
});

test('nothing special, documents that say nothing, and names that stay text', async ({
  podsmith,
  page,
}) => {
  await test.step('nothing special, and documents that say nothing', async () => {
    const service = 'apiVersion: v1\nkind: Service\nmetadata:\n  name: web\n';
    await openSheet(podsmith, page, service);
    await expect(sheetOf(page)).toContainText(
      'This manifest needs nothing special from the cluster.',
    );
    await expect(sheetOf(page).getByRole('checkbox')).toHaveCount(0);
    await sheetOf(page).getByRole('button', { name: 'Close' }).click();

    await podsmith.replaceFile(
      'more.yaml',
      `${service}---\nkind: [\n---\nname: {{ .Values.name }}\n`,
    );
    await page.getByRole('button', { name: 'Operator sheet' }).click();
    await expect(sheetOf(page).getByRole('listitem')).toHaveText([
      'document 2, line 6: its YAML can’t be read',
      'document 3, line 8: a template whose output isn’t known',
    ]);
  });
  await test.step('names of the manifest stay text', async () => {
    const hostile = BILLING.replaceAll('name: billing\n', 'name: "<img src=x onerror=alert(1)>"\n')
      .replace('keyvaultName: "shop-kv"', 'keyvaultName: "$(touch x)`id`"')
      .replace('serviceAccountName: billing', 'serviceAccountName: "<img src=x onerror=alert(1)>"');
    await sheetOf(page).getByRole('button', { name: 'Close' }).click();
    await podsmith.replaceFile('hostile.yaml', hostile);
    await page.getByRole('button', { name: 'Operator sheet' }).click();
    await expect(sheetOf(page).locator('img')).toHaveCount(0);
    await expect(sheetOf(page).locator('pre').filter({ hasText: 'touch' })).toHaveCount(0);
    await expect(item(page, /^Content of key vault/)).toContainText(
      'which isn’t valid here (Key vault)',
    );
  });
});

test.describe('in German', () => {
  test.use({ locale: 'de-DE', reducedMotion: 'reduce' });

  test('nothing is cut off, and axe finds nothing', async ({ podsmith, page }) => {
    await podsmith.open();
    await podsmith.openFile('billing.yaml', BILLING);
    await podsmith.step('Prüfung & Download');
    await page.getByRole('button', { name: 'Clusteroperator-Checkliste' }).click();
    const dialog = page.getByRole('dialog', { name: 'Clusteroperator-Checkliste' });
    await dialog.getByLabel('Ressourcengruppe des Clusters').fill('rg.');
    await expect(dialog.getByText(/^Kein gültiger Name/)).toBeVisible();
    await dialog.getByRole('checkbox').first().check();
    for (const width of [1280, 390]) {
      await page.setViewportSize({ width, height: 844 });
      const cut = await dialog.evaluate((node) =>
        [node, ...node.querySelectorAll('label, p, button, legend, h3, pre')]
          .filter((one) => one.scrollWidth > one.clientWidth + 1 && one.clientWidth > 1)
          .map(({ textContent }) => textContent),
      );
      expect(cut, String(width)).toEqual([]);
      const found = await faultsInBothThemes(page, { include: '[role="dialog"]' });
      expect(found, String(width)).toEqual([]);
    }
  });
});
