import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { unzipSync } from 'fflate';
import { faultsInBothThemes } from './support/axe.ts';
import { expect, test } from './support/podsmith.ts';

const POD = `apiVersion: v1
kind: Pod
metadata:
  name: web # the name
spec:
  serviceAccountName: own
  containers:
    - name: web
      image: registry.example.com/web:1
`;
const ACCOUNT = 'apiVersion: v1\nkind: ServiceAccount\nmetadata:\n  name: own\n';
const BUNDLE = { 'k8s/pod.yaml': POD, 'k8s/account.yaml': ACCOUNT };

test('several files open as one bundle, leave as they were named, and are shown by undo', async ({
  podsmith,
  page,
}) => {
  await test.step('several files open as one bundle and leave as they were named', async () => {
    await podsmith.open();
    await podsmith.drop(BUNDLE);
    const files = page.getByRole('navigation', { name: 'Open files' });
    await expect(files.getByRole('listitem')).toHaveCount(2);
    await expect(files.getByRole('button', { name: /^k8s\/pod\.yaml/ })).toHaveAttribute(
      'aria-current',
      'page',
    );
    await expect(podsmith.editor).toContainText('the name');

    await podsmith.step('Privileges');
    await podsmith.control('Block privilege escalation').click();
    await files.getByRole('button', { name: /^k8s\/account\.yaml/ }).click();
    await expect(podsmith.editor).toContainText('ServiceAccount');
    expect(await podsmith.text()).toBe(ACCOUNT);

    const { name, bytes } = await podsmith.download();
    expect(name).toBe('manifests.zip');
    const entries = unzipSync(new Uint8Array(bytes));
    expect(Object.keys(entries)).toEqual(Object.keys(BUNDLE));
    expect(new TextDecoder().decode(entries['k8s/pod.yaml'])).toContain(
      'allowPrivilegeEscalation: false',
    );
    expect(new TextDecoder().decode(entries['k8s/account.yaml'])).toBe(ACCOUNT);
  });
  await test.step('undo shows the file that it changes, and brings a closed one back', async () => {
    const files = page.getByRole('navigation', { name: 'Open files' });
    await podsmith.undo();
    await expect(podsmith.editor).toContainText('the name');
    expect(await podsmith.text()).toBe(POD);

    await files.getByRole('button', { name: 'Close k8s/pod.yaml' }).click();
    await expect(files).toBeHidden();
    await expect(podsmith.editor).toContainText('ServiceAccount');
    await podsmith.undo();
    await expect(files.getByRole('listitem')).toHaveCount(2);
    expect(await podsmith.text()).toBe(POD);
  });
});

test('text of one’s own stays beside new files, and a folder is opened from the menu', async ({
  podsmith,
  page,
}, info) => {
  await podsmith.open();
  await test.step('text of one’s own stays: the new files stand beside it, or take its place', async () => {
    await podsmith.openFile('mine.yaml', POD);
    await podsmith.drop({ 'pod.yaml': POD, 'mine.yaml': ACCOUNT });
    const dialog = page.getByRole('dialog', { name: 'What do you want to do with the new files?' });
    await dialog.getByRole('button', { name: 'Add to the open files' }).click();
    const files = page.getByRole('navigation', { name: 'Open files' });
    await expect(files.getByRole('listitem')).toHaveCount(3);
    await expect(files.getByRole('button', { name: /^mine-2\.yaml/ })).toBeVisible();
    await podsmith.undo();
    await expect(files).toBeHidden();
    expect(await podsmith.text()).toBe(POD);
    // Once more, and the sample is there, which needs no question.
    await podsmith.undo();
    await expect(page).toHaveTitle(/security-context-demo/);
  });
  await test.step('a folder is opened from the menu, without what is no manifest', async () => {
    const folder = info.outputPath('deploy');
    mkdirSync(`${folder}/base`, { recursive: true });
    writeFileSync(`${folder}/base/pod.yaml`, POD);
    writeFileSync(`${folder}/account.yaml`, ACCOUNT);
    writeFileSync(`${folder}/values.yaml`, 'replicas: 2\n');
    // As in a browser that can't save files where they are; e2e/disk.spec.ts is about the others.
    await page.evaluate(() => Object.assign(window, { showDirectoryPicker: undefined }));
    await page.getByRole('button', { name: 'More ways to open' }).click();
    const chooser = page.waitForEvent('filechooser');
    await page.getByRole('menuitem', { name: 'Open a folder' }).click();
    await (await chooser).setFiles(folder);
    const files = page.getByRole('navigation', { name: 'Open files' });
    await expect(files.getByRole('listitem')).toHaveCount(2);
    await expect(
      page.getByRole('status').filter({ hasText: '1 file in the folder was skipped' }),
    ).toBeVisible();
    expect(readFileSync(`${folder}/account.yaml`, 'utf8')).toBe(ACCOUNT);
  });
});

test('the open files are accessible, on a phone too', async ({ podsmith, page }) => {
  await podsmith.open({ editor: false });
  await page.setViewportSize({ width: 390, height: 844 });
  await podsmith.drop(BUNDLE);
  const files = page.getByRole('navigation', { name: 'Open files' });
  await expect(files.getByRole('listitem')).toHaveCount(2);
  await expect(page.locator('html')).toHaveJSProperty('scrollWidth', 390);
  expect(await faultsInBothThemes(page, { include: '.files' })).toEqual([]);
});
