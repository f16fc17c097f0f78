import { faults } from './support/axe.ts';
import { expect, test } from './support/podsmith.ts';

const ID = '11111111-2222-3333-4444-555555555555';
const OTHER_ID = '66666666-7777-8888-9999-000000000000';
const DEPLOYMENT = `# Orders
apiVersion: apps/v1
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
        - name: log-shipper
          image: registry.example.com/log:1
`;
const CHART = DEPLOYMENT.replace('name: orders\n', 'name: {{ .Release.Name }}\n');
const PATCH =
  'apiVersion: apps/v1\nkind: Deployment\nmetadata:\n  name: orders\nspec:\n  replicas: 2\n';
const ACCOUNT = `apiVersion: v1
kind: ServiceAccount
metadata:
  name: orders
  namespace: shop
`;

test('Workload ID is set up by answers that stay, and templates and patches are left alone', async ({
  podsmith,
  page,
}) => {
  await podsmith.open();
  await podsmith.openFile('orders.yaml', DEPLOYMENT);
  await podsmith.step('Identity');
  await test.step('Workload ID is set up by answers, shown before it is written, and undone in one step', async () => {
    await page.getByRole('button', { name: 'Set up Workload ID…' }).click();
    const dialog = page.getByRole('dialog', { name: 'Set up Microsoft Entra Workload ID' });
    await expect(dialog.getByText('Fill in the fields')).toBeVisible();

    // What is missing is told when it is asked for, and the first such field has the focus.
    await dialog.getByRole('button', { name: 'Apply' }).click();
    const client = dialog.getByRole('textbox', { name: 'Client ID' });
    await expect(client).toBeFocused();
    await expect(dialog.getByText('Fill this in.')).toBeVisible();
    await client.fill('orders');
    await expect(dialog.getByText(`This isn’t a valid ID. Example: ${ID}.`)).toBeVisible();

    await client.fill(ID);
    await dialog.getByRole('checkbox', { name: 'log-shipper' }).check();
    const lines = dialog.getByRole('region', { name: 'What will be written' });
    await expect(lines).toContainText('azure.workload.identity/use: "true"');
    await expect(lines).toContainText('skip-containers: log-shipper');
    await expect(dialog.getByText('system:serviceaccount:shop:orders')).toBeVisible();
    expect(await faults(page)).toEqual([]);

    await dialog.getByRole('button', { name: 'Apply' }).click();
    await expect(dialog).toBeHidden();
    const text = await podsmith.text();
    expect(text.startsWith('apiVersion: v1\nkind: ServiceAccount\n')).toBe(true);
    expect(text).toContain('app: orders # stays\n        azure.workload.identity/use: "true"\n');
    await page.keyboard.press('ControlOrMeta+Z');
    expect(await podsmith.text()).toBe(DEPLOYMENT);
  });
  await test.step('answers stay when the sheet is closed', async () => {
    const open = page.getByRole('button', { name: 'Set up Workload ID…' });
    await open.click();
    await page.getByRole('textbox', { name: 'Client ID' }).fill(OTHER_ID);
    await page.keyboard.press('Escape');
    await expect(page.getByRole('dialog')).toBeHidden();
    await expect(open).toBeFocused();
    expect(await podsmith.text()).toBe(DEPLOYMENT);
    await open.click();
    await expect(page.getByRole('textbox', { name: 'Client ID' })).toHaveValue(OTHER_ID);
    await page.keyboard.press('Escape');
    await expect(page.getByRole('dialog')).toBeHidden();
  });
  await test.step('templates and patches are said to be left alone, and stay as they are', async () => {
    await podsmith.replaceFile('all.yaml', `${CHART}---\n${PATCH}---\n${DEPLOYMENT}`);
    await page.getByRole('button', { name: 'Set up Workload ID…' }).click();
    const dialog = page.getByRole('dialog', { name: 'Set up Microsoft Entra Workload ID' });
    await expect(dialog.getByText('2 documents are templates or patches')).toBeVisible();
    await dialog.getByRole('textbox', { name: 'Client ID' }).fill(ID);
    await dialog.getByRole('button', { name: 'Apply' }).click();
    await expect(dialog).toBeHidden();
    const text = await podsmith.text();
    expect(text.startsWith(`${CHART}---\n${PATCH}---\n`)).toBe(true);
    expect(text.match(/azure.workload.identity\/use/g)).toHaveLength(1);
  });
  await test.step('files of templates alone are told why nothing can be set up', async () => {
    await podsmith.replaceFile('chart.yaml', CHART);
    await page.getByRole('button', { name: 'Set up Workload ID…' }).click();
    const dialog = page.getByRole('dialog', { name: 'Set up Microsoft Entra Workload ID' });
    await expect(dialog.getByText('These files contain no workload')).toBeVisible();
    await expect(dialog.getByText('1 document is a template or a patch')).toBeVisible();
  });
});

test('an account in another open file is written there, in the same step', async ({
  podsmith,
  page,
}) => {
  await podsmith.open();
  await podsmith.drop({ 'orders.yaml': DEPLOYMENT, 'account.yaml': ACCOUNT });
  await podsmith.step('Identity');
  await page.getByRole('button', { name: 'Set up Workload ID…' }).click();
  const dialog = page.getByRole('dialog', { name: 'Set up Microsoft Entra Workload ID' });
  await expect(dialog.getByText('It is in these files')).toBeVisible();
  await dialog.getByRole('textbox', { name: 'Client ID' }).fill(ID);
  await expect(dialog.getByRole('heading', { name: 'account.yaml' })).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(dialog).toBeHidden();

  const files = page.getByRole('navigation', { name: 'Open files' });
  await files.getByRole('button', { name: /^account\.yaml/ }).click();
  expect(await podsmith.text()).toBe(
    `${ACCOUNT}  annotations:\n    azure.workload.identity/client-id: ${ID}\n`,
  );
  await page.keyboard.press('ControlOrMeta+Z');
  expect(await podsmith.text()).toBe(DEPLOYMENT);
  await files.getByRole('button', { name: /^account\.yaml/ }).click();
  expect(await podsmith.text()).toBe(ACCOUNT);
});
