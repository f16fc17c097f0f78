import { faults } from './support/axe.ts';
import { expect, test } from './support/podsmith.ts';

test('the legacy example moves to Workload ID, and one undo brings it back', async ({
  podsmith,
  page,
}) => {
  await podsmith.open();
  await page.getByRole('button', { name: 'Examples' }).click();
  await page.getByRole('menuitem', { name: /^Pod-managed identity/ }).click();
  await expect(podsmith.finding(/AzureIdentityBinding/).first()).toBeVisible();
  const before = await podsmith.text();
  await podsmith.step('Identity');
  await page.getByRole('button', { name: 'Migrate from pod-managed identity…' }).click();
  const dialog = page.getByRole('dialog', {
    name: 'Migrate from pod-managed identity to Workload ID',
  });
  const route = dialog.getByRole('combobox', { name: 'Approach' });
  await expect(route).toHaveValue('replace');
  const client = dialog.getByRole('textbox', { name: 'Client ID for Deployment invoices' });
  await expect(client).toHaveValue('11111111-1111-1111-1111-111111111111');
  await expect(dialog.getByText('system:serviceaccount:<namespace>:invoices')).toBeVisible();

  await route.selectOption('With a proxy, for an old SDK');
  await expect(dialog.getByText('privileged init container that runs as root')).toBeVisible();
  const lines = dialog.getByRole('region', { name: 'What will be written' });
  await expect(lines).toContainText('inject-proxy-sidecar');
  expect(await faults(page)).toEqual([]);
  await route.selectOption('Replace at once');
  await expect(lines).not.toContainText('inject-proxy-sidecar');

  await client.fill('');
  await dialog.getByRole('button', { name: 'Apply' }).click();
  await expect(client).toBeFocused();
  await client.fill('11111111-1111-1111-1111-111111111111');
  await page.keyboard.press('Enter');
  await expect(dialog).toBeHidden();

  const after = await podsmith.text();
  expect(after).not.toMatch(/aadpod|AzureIdentity/);
  expect(after).toContain('azure.workload.identity/use: "true"');
  expect(after).toContain('usePodIdentity: "false"');
  await expect(page.getByRole('button', { name: 'Migrate from pod-managed' })).toBeHidden();
  await expect(podsmith.finding(/AzureIdentityBinding|aadpodidbinding/)).toHaveCount(0);
  await page.keyboard.press('ControlOrMeta+Z');
  expect(await podsmith.text()).toBe(before);
});

test.describe('in German', () => {
  test.use({ locale: 'de-DE' });

  test('the migration speaks German, and a manifest without the old way is not offered it', async ({
    podsmith,
    page,
  }) => {
    await podsmith.open();
    const open = page.getByRole('button', { name: 'Von verwalteter Podidentität migrieren …' });
    await podsmith.step('Identität');
    await expect(page.getByRole('button', { name: 'Workload ID einrichten …' })).toBeVisible();
    await expect(open).toBeHidden();
    await page.getByRole('button', { name: 'Beispiele' }).click();
    await page.getByRole('menuitem', { name: /^Verwaltete Podidentität/ }).click();
    await podsmith.step('Identität');
    await open.click();
    const dialog = page.getByRole('dialog', {
      name: 'Von verwalteter Podidentität zu Workload ID migrieren',
    });
    await dialog.getByRole('combobox', { name: 'Vorgehen' }).selectOption('Zuerst nebeneinander');
    await expect(dialog.getByText('Sofort ersetzen“')).toBeVisible();
    await dialog.getByRole('button', { name: 'Anwenden' }).click();
    await expect(dialog).toBeHidden();
    expect(await podsmith.text()).toContain('kind: AzureIdentityBinding');
  });
});
