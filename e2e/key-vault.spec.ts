import { faults } from './support/axe.ts';
import { expect, test } from './support/podsmith.ts';

const ID = '11111111-2222-3333-4444-555555555555';
const TENANT = '99999999-8888-7777-6666-555555555555';
const SECRET = 'Server=tcp:db.example.net;User ID=sa;Password=Tr0ub4dor&3x;';
const DEPLOYMENT = `apiVersion: apps/v1
kind: Deployment
metadata:
  name: orders
  namespace: shop
spec:
  selector:
    matchLabels:
      app: orders
  template:
    metadata:
      labels:
        app: orders # stays
    spec:
      containers:
        - name: orders
          image: registry.example.com/orders:1
          env:
            - name: LOG_LEVEL
              value: debug
            - name: SQL_CONNECTION_STRING
              value: "${SECRET}"
`;

test('one dialog leads from a literal connection string to the vault and to a passing pod', async ({
  podsmith,
  page,
}) => {
  await podsmith.open();
  await podsmith.target('AKS best practices');
  await podsmith.openFile('orders.yaml', DEPLOYMENT);
  await podsmith.step('Secrets');
  await page.getByRole('button', { name: 'Move a secret to Key Vault…' }).click();
  const dialog = page.getByRole('dialog', { name: 'Move secrets to Azure Key Vault' });
  await expect(dialog.getByRole('checkbox', { name: 'SQL_CONNECTION_STRING' })).toBeChecked();
  await expect(dialog.getByRole('checkbox', { name: 'LOG_LEVEL' })).not.toBeChecked();

  await dialog.getByRole('button', { name: 'Apply' }).click();
  const vault = dialog.getByRole('textbox', { name: 'Key vault' });
  await expect(vault).toBeFocused();
  await vault.fill('kv');
  await expect(dialog.getByText('Use 3 to 24 letters, digits and hyphens.')).toBeVisible();
  await vault.fill('shop-kv');
  await dialog.getByRole('textbox', { name: 'Tenant ID' }).fill(TENANT);
  await dialog.getByRole('textbox', { name: 'Client ID' }).fill(ID);
  // Nothing else of the workload is changed unless that is asked for, and then each fix says what it may break.
  const lines = dialog.getByRole('region', { name: 'What will be written' });
  const rest = dialog.getByRole('list', { name: 'Harden the rest' });
  await expect(lines).toContainText('keyvaultName: shop-kv');
  await expect(lines).not.toContainText('runAsNonRoot');
  await expect(rest).toBeHidden();
  await dialog.getByRole('checkbox', { name: /^Harden the rest of the workload/ }).check();
  await dialog.getByRole('textbox', { name: 'User ID of the containers' }).fill('1654');
  await expect(rest).toContainText('May break if the image runs as root');
  await expect(lines).toContainText('••••••');
  await expect(dialog.getByText('Rotate them')).toBeVisible();
  // No part of the value is anywhere in the sheet, not in attributes either.
  expect(await dialog.evaluate((own) => own.outerHTML)).not.toMatch(/Tr0ub4dor|db\.example\.net/);
  expect(await faults(page)).toEqual([]);

  await dialog.getByRole('button', { name: 'Apply' }).click();
  await expect(dialog).toBeHidden();
  const text = await podsmith.text();
  expect(text).not.toContain('Tr0ub4dor');
  expect(text).toContain('kind: SecretProviderClass');
  expect(text).toContain('azure.workload.identity/use: "true"');
  expect(text).toContain('runAsUser: 1654');
  expect(text).toContain('app: orders # stays\n');
  for (const level of ['Baseline', 'Restricted']) {
    await expect(podsmith.verdict.getByRole('button', { name: `${level} passes` })).toBeVisible();
  }
  await expect(podsmith.finding('SQL_CONNECTION_STRING')).toHaveCount(0);
  await podsmith.undo();
  expect(await podsmith.text()).toBe(DEPLOYMENT);
});

test.describe('in German on a narrow screen', () => {
  test.use({ locale: 'de-DE', viewport: { width: 390, height: 844 } });
  test('the dialog fits, says what a copy loosens and shows no value', async ({
    podsmith,
    page,
  }) => {
    await page.goto('./');
    await expect(podsmith.finding('NET_ADMIN')).toBeVisible();
    await podsmith.openFile('orders.yaml', DEPLOYMENT);
    await page.getByRole('navigation', { name: 'Ansicht' }).getByText('Assistent').click();
    await podsmith.step('Geheimnisse');
    await page.getByRole('button', { name: 'Geheimnis nach Key Vault verschieben …' }).click();
    const dialog = page.getByRole('dialog', {
      name: 'Geheimnisse nach Azure Key Vault verschieben',
    });
    await dialog.getByRole('textbox', { name: 'Schlüsseltresor' }).fill('shop-kv');
    await dialog.getByRole('textbox', { name: 'Mandanten-ID' }).fill(TENANT);
    await dialog.getByRole('textbox', { name: 'Client-ID' }).fill(ID);
    await dialog
      .getByRole('combobox', { name: 'Wie das Programm den Wert erhält' })
      .selectOption('synced');
    await expect(dialog.getByText('Das verringert den Schutz')).toBeVisible();
    expect(await dialog.evaluate((own) => own.scrollWidth - own.clientWidth)).toBeLessThanOrEqual(
      0,
    );
    expect(await faults(page)).toEqual([]);
    expect(await dialog.evaluate((own) => own.outerHTML)).not.toContain('Tr0ub4dor');
  });
});
