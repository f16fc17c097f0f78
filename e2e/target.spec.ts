import { readFileSync } from 'node:fs';
import { expect, test } from './support/podsmith.ts';

const list = { name: 'List of findings' };
const BARE = `apiVersion: v1
kind: Pod
metadata: {name: web}
spec:
  containers:
  - name: web
    image: nginx:1.27
`;

test('another profile asks other rules; text and undo stay as they are', async ({
  podsmith,
  page,
}) => {
  await podsmith.open();
  const before = await podsmith.text();
  const rows = podsmith.findings.getByRole('list', list).getByRole('listitem');
  const count = await rows.count();
  await expect(podsmith.finding('runAsNonRoot is not')).toBeVisible();
  await podsmith.target('PSS Baseline');
  await expect(podsmith.finding('runAsNonRoot is not')).toHaveCount(0);
  await expect(podsmith.finding('Adds NET_ADMIN')).toBeVisible();
  expect(await rows.count()).toBeLessThan(count);
  await expect(page.getByRole('button', { name: 'Undo: nothing to undo' })).toBeVisible();
  expect(await podsmith.text()).toBe(before);
  // Steps without a rule of the profile are gone with it.
  await expect(podsmith.steps.getByRole('button', { name: /Identity/ })).toHaveCount(0);
  await podsmith.target('Everything');
  await expect(podsmith.steps.getByRole('button', { name: /Resources/ })).toBeVisible();
  expect(await podsmith.text()).toBe(before);
});

test('the profile and the versions are kept in this browser', async ({ podsmith, page }) => {
  await podsmith.open();
  await podsmith.target('PSS Restricted');
  await page.getByRole('button', { name: /^Versions/ }).click();
  await page.getByRole('menuitemradio', { name: 'v1.30' }).click();
  await page.reload();
  await expect(page.getByRole('button', { name: 'Target profile: PSS Restricted' })).toBeVisible();
  await expect(
    page.getByRole('button', { name: 'Versions: Kubernetes 1.36, policy v1.30' }),
  ).toBeVisible();
  await expect(podsmith.verdict).toContainText('Pod Security Standards v1.30');
});

test('a configuration turns a rule off, says so, and is dropped again', async ({
  podsmith,
  page,
}) => {
  await podsmith.open();
  const before = await podsmith.text();
  await podsmith.importConfig({ profile: 'aks-article', rules: { 'added-capabilities': 'off' } });
  const target = page.getByRole('button', {
    name: 'Target profile: AKS best practices, changed by podsmith.json',
  });
  await expect(target).toBeVisible();
  await expect(podsmith.finding('Adds NET_ADMIN')).toHaveCount(0);
  await podsmith.step('Privileges');
  await expect(podsmith.control('Don’t add capabilities')).toHaveCount(0);
  expect(await podsmith.text()).toBe(before);
  await page.getByRole('button', { name: 'Remove the changes of podsmith.json' }).click();
  await expect(podsmith.finding('Adds NET_ADMIN')).toBeVisible();
  await expect(podsmith.control('Don’t add capabilities')).toBeVisible();
});

test('a file named podsmith.json is a configuration, wherever it comes in', async ({
  podsmith,
  page,
}) => {
  await podsmith.open();
  await podsmith.openFile('podsmith.json', '{"profile": "everything"}');
  await expect(page.getByRole('button', { name: 'Target profile: Everything' })).toBeVisible();
  const data = await page.evaluateHandle(() => {
    const transfer = new DataTransfer();
    transfer.items.add(new File(['{"profile": "pss-baseline"}'], 'podsmith.json'));
    return transfer;
  });
  await page.dispatchEvent('body', 'dragenter', { dataTransfer: data });
  await page.dispatchEvent('body', 'drop', { dataTransfer: data });
  await expect(page.getByRole('button', { name: 'Target profile: PSS Baseline' })).toBeVisible();
  await expect(page.getByRole('banner')).toContainText('security-context-demo.yaml');
});

test('a wrong configuration changes nothing, and each error is named with its place', async ({
  podsmith,
  page,
}) => {
  await podsmith.open();
  await podsmith.importConfig({
    profile: 'aks',
    rules: { 'no-such-rule': 'off', 'run-as-user': { options: { x: 1 } } },
  });
  const dialog = page.getByRole('dialog', { name: 'mine.json wasn’t imported' });
  for (const text of ['profile', 'rules.no-such-rule', 'rules.run-as-user.options.x']) {
    await expect(dialog.getByText(text, { exact: true })).toBeVisible();
  }
  await dialog.getByRole('button', { name: 'Close' }).click();
  await podsmith.importConfig('{"profile": ');
  await expect(page.getByRole('dialog')).toContainText('This isn’t valid JSON or YAML');
  await page.keyboard.press('Escape');
  await expect(
    page.getByRole('button', { name: 'Target profile: AKS best practices' }),
  ).toBeVisible();
  await expect(podsmith.finding('Adds NET_ADMIN')).toBeVisible();
});

test('the export is what was imported', async ({ podsmith, page }) => {
  await podsmith.open();
  const config = {
    profile: 'everything',
    kubernetesVersion: '1.35',
    policyVersion: '1.33',
    failOn: 'high',
    rules: { 'host-ports': 'off', privileged: 'low' },
  };
  await podsmith.importConfig(config);
  await page.getByRole('button', { name: /^Target profile/ }).click();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('menuitem', { name: 'Export podsmith.json' }).click(),
  ]);
  expect(download.suggestedFilename()).toBe('podsmith.json');
  expect(JSON.parse(readFileSync(await download.path(), 'utf8'))).toEqual(config);
});

test('a text that only a person knows is asked for, checked, and then written', async ({
  podsmith,
  page,
}) => {
  await podsmith.open();
  await podsmith.target('Everything');
  await podsmith.openFile('x.yaml', BARE);
  await podsmith
    .finding(/limits\.memory is not set/)
    .getByRole('button', { name: /^Fix/ })
    .click();
  const field = podsmith.wizard.getByRole('textbox', { name: /^Value/ });
  await expect(field).toBeFocused();
  await expect(field).toHaveValue('');
  await expect(field).toHaveAttribute('placeholder', '256Mi');
  expect(await podsmith.text()).toBe(BARE);
  await field.press('Enter');
  await expect(podsmith.wizard).toContainText('Enter a value, for example 256Mi.');
  await field.fill('lots');
  await field.press('Enter');
  await expect(field).toHaveAttribute('aria-invalid', 'true');
  expect(await podsmith.text()).toBe(BARE);
  await field.fill('300Mi');
  await field.press('Enter');
  await expect(podsmith.finding(/limits\.memory is not set/)).toHaveCount(0);
  expect(await podsmith.text()).toContain('memory: 300Mi');
  await page.getByRole('button', { name: /^Undo: / }).click();
  expect(await podsmith.text()).toBe(BARE);
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

  test('target and versions are a sheet', async ({ podsmith, page }) => {
    await podsmith.open({ editor: false }).catch(() => {});
    await page.getByRole('button', { name: 'More', exact: true }).tap();
    await page.getByRole('menuitem', { name: /^Target and versions/ }).tap();
    const sheet = page.getByRole('dialog', { name: 'Target and versions' });
    await sheet.getByRole('menuitemradio', { name: 'PSS Baseline' }).tap();
    await expect(sheet.getByRole('menuitemradio', { name: 'PSS Baseline' })).toHaveAttribute(
      'aria-checked',
      'true',
    );
    await sheet.getByRole('button', { name: 'Close' }).tap();
    await expect(podsmith.finding('runAsNonRoot is not')).toHaveCount(0);
    await expect(podsmith.finding('Adds NET_ADMIN')).toBeVisible();
  });
});
