import { faults } from './support/axe.ts';
import { expect, test } from './support/podsmith.ts';

const ID = '11111111-2222-3333-4444-555555555555';
const TENANT = '99999999-8888-7777-6666-555555555555';
const CLASS = `# What billing reads
apiVersion: secrets-store.csi.x-k8s.io/v1
kind: SecretProviderClass
metadata:
  name: billing-kv
  namespace: shop
spec:
  provider: azure
  parameters:
    usePodIdentity: "false"
    clientID: ${ID} # billing
    keyvaultName: shop-kv
    tenantID: ${TENANT}
    objects: |
      array:
        # the database
        - |
          objectName: sql-password # set by ops
          objectType: secret
          objectAlias: SQL_PASSWORD
  secretObjects:
    - secretName: billing-sql
      type: Opaque
      data:
        - objectName: SQL_PASSWORD
          key: password
`;
const DEPLOYMENT = `apiVersion: apps/v1
kind: Deployment
metadata:
  name: billing
  namespace: shop
spec:
  selector:
    matchLabels: {app: billing}
  template:
    metadata:
      labels: {app: billing}
    spec:
      containers:
        - name: billing
          image: registry.example.com/billing:2
`;

test('the YAML inside of a class’s YAML is edited as a form, and comments stay', async ({
  podsmith,
  page,
}) => {
  await podsmith.open();
  await podsmith.openFile('class.yaml', CLASS);
  await podsmith.step('Secrets');
  await page.getByRole('button', { name: 'Edit a SecretProviderClass…' }).click();
  const dialog = page.getByRole('dialog', { name: 'Edit a SecretProviderClass' });
  const sql = dialog.getByRole('region', { name: 'Object sql-password' });
  await expect(sql.getByRole('textbox', { name: 'Name in the vault' })).toHaveValue('sql-password');
  await expect(dialog.getByText('No changes needed.')).toBeVisible();

  // The file has another name: what the driver copies from it follows.
  await sql.getByRole('textbox', { name: 'File name' }).fill('../sql');
  await expect(sql.getByText('Use letters, digits, hyphens')).toBeVisible();
  await sql.getByRole('textbox', { name: 'File name' }).fill('sql.txt');
  const copy = dialog.getByRole('region', { name: 'Secret billing-sql' });
  await expect(copy.getByRole('combobox', { name: 'From the file' })).toHaveValue('sql.txt');

  await dialog.getByRole('button', { name: 'Add an object' }).click();
  const added = dialog.getByRole('region', { name: 'Object 2' });
  const name = added.getByRole('textbox', { name: 'Name in the vault' });
  await expect(name).toBeFocused();
  await name.fill('shop-tls');
  const tls = dialog.getByRole('region', { name: 'Object shop-tls' });
  await tls.getByText('Version, format, permissions').click();
  await tls.getByRole('combobox', { name: 'Encoding' }).selectOption('base64');
  await tls.getByRole('combobox', { name: 'Type' }).selectOption('cert');
  await expect(tls.getByText('only for the type secret')).toBeVisible();
  await tls.getByRole('combobox', { name: 'Encoding' }).selectOption('');
  await tls.getByRole('textbox', { name: 'Version', exact: true }).fill('0123');
  await expect(
    dialog.getByText('An object with a fixed version is never updated: shop-tls.'),
  ).toBeVisible();
  await expect(
    dialog.getByText('Key Vault Secrets User, Key Vault Certificate User'),
  ).toBeVisible();
  expect(await faults(page)).toEqual([]);

  await dialog.getByRole('button', { name: 'Apply' }).click();
  await expect(dialog).toBeHidden();
  expect(await podsmith.text()).toBe(
    CLASS.replace('objectAlias: SQL_PASSWORD\n', (alias) =>
      [
        `${alias.replace('SQL_PASSWORD', 'sql.txt')}        - |`,
        '          objectName: shop-tls',
        '          objectType: cert',
        '          objectVersion: "0123"',
        '',
      ].join('\n'),
    ).replace('- objectName: SQL_PASSWORD', '- objectName: sql.txt'),
  );
  await podsmith.undo();
  expect(await podsmith.text()).toBe(CLASS);
});

test('another identity takes the place of the node’s, and a text that is no list of objects is told', async ({
  podsmith,
  page,
}) => {
  await test.step('the node’s identity gives way to Workload ID, and an object goes', async () => {
    const node = CLASS.replace(`clientID: ${ID} # billing`, 'useVMManagedIdentity: "true"').replace(
      '  secretObjects',
      '        - |\n          objectName: old\n          objectType: secret\n$&',
    );
    await podsmith.open();
    await podsmith.openFile('class.yaml', node);
    await podsmith.step('Secrets');
    await page.getByRole('button', { name: 'Edit a SecretProviderClass…' }).click();
    const dialog = page.getByRole('dialog', { name: 'Edit a SecretProviderClass' });
    await expect(dialog.getByText('Every pod on the node can use')).toBeVisible();
    await dialog
      .getByRole('combobox', { name: 'Identity that signs in to the vault' })
      .selectOption('workload-id');
    await dialog.getByRole('button', { name: 'Remove old' }).click();
    await dialog.getByRole('button', { name: 'Apply' }).click();
    const client = dialog.getByRole('textbox', { name: 'Client ID' });
    await expect(client).toBeFocused();
    await client.fill(ID);
    await dialog.getByRole('button', { name: 'Apply' }).click();
    await expect(dialog).toBeHidden();
    const text = await podsmith.text();
    expect(text).toContain(`useVMManagedIdentity: "false"\n    clientID: ${ID}\n`);
    expect(text).not.toContain('objectName: old');
    expect(text).toContain('objectName: sql-password # set by ops');
  });
  await test.step('a text that is no list of objects is told, and marked where it stands', async () => {
    await podsmith.replaceFile('broken.yaml', CLASS.replace('array:', 'array: ['));
    await expect(podsmith.finding('This string isn’t valid YAML')).toBeVisible();
    await podsmith.step('Secrets');
    await page.getByRole('button', { name: 'Edit a SecretProviderClass…' }).click();
    const dialog = page.getByRole('dialog', { name: 'Edit a SecretProviderClass' });
    // With its line, before any field is filled in.
    const told = dialog.getByText(
      /regardless of your answers.*Line \d+: “objects” can’t be read as a list/,
    );
    await expect(told).toBeVisible();
    await dialog.getByRole('textbox', { name: 'Key vault' }).fill('other-kv');
    await expect(dialog.getByRole('button', { name: 'Apply' })).toHaveAttribute(
      'aria-disabled',
      'true',
    );
    await page.keyboard.press('Enter');
    await expect(told).toBeVisible();
    await dialog.getByRole('button', { name: 'Cancel' }).click();
    expect(await podsmith.text()).toContain('keyvaultName: shop-kv');
  });
});

test.describe('in German on a narrow screen', () => {
  test.use({ locale: 'de-DE', viewport: { width: 390, height: 844 } });
  test('a workload gets a new class, mounted', async ({ podsmith, page }) => {
    await page.goto('./');
    await expect(podsmith.finding('NET_ADMIN')).toBeVisible();
    await podsmith.openFile('billing.yaml', DEPLOYMENT);
    await page.getByRole('navigation', { name: 'Ansicht' }).getByText('Assistent').click();
    await podsmith.step('Geheimnisse');
    await page.getByRole('button', { name: 'SecretProviderClass bearbeiten …' }).click();
    const dialog = page.getByRole('dialog', { name: 'SecretProviderClass bearbeiten' });
    await expect(dialog.getByRole('textbox', { name: 'Name der Klasse' })).toHaveValue(
      'billing-vault',
    );
    await dialog.getByRole('textbox', { name: 'Name im Tresor' }).fill('api-key');
    await dialog.getByRole('textbox', { name: 'Schlüsseltresor' }).fill('shop-kv');
    await dialog.getByRole('textbox', { name: 'Mandanten-ID' }).fill(TENANT);
    await dialog.getByRole('textbox', { name: 'Client-ID' }).fill(ID);
    await dialog.getByRole('button', { name: 'Secret hinzufügen' }).click();
    await expect(dialog.getByText('Kopien verringern den Schutz')).toBeVisible();
    expect(await dialog.evaluate((own) => own.scrollWidth - own.clientWidth)).toBeLessThanOrEqual(
      0,
    );
    expect(await faults(page)).toEqual([]);
    await dialog.getByRole('button', { name: 'Anwenden' }).click();
    await expect(dialog).toBeHidden();
    const text = await podsmith.text();
    expect(text).toContain('kind: SecretProviderClass');
    expect(text).toContain('secretProviderClass: billing-vault');
    expect(text).toContain('- objectName: api-key\n          key: api-key');
  });
});
