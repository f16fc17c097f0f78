/**
 * Files that are saved where they are. The browser's dialogs can't be driven: they hand out files of the origin's private
 * file system, which have the same handles.
 */
import type { Page } from '@playwright/test';
import { faultsInBothThemes } from './support/axe.ts';
import { test as base, expect } from './support/podsmith.ts';

const POD = `apiVersion: v1
kind: Pod
metadata:
  name: web
spec:
  containers:
    - name: web
      image: registry.example.com/web:1.0.0
`;

/** The disk of the user. */
class Disk {
  constructor(private readonly page: Page) {}

  /** Writes a file as another program would. */
  write(path: string, text: string): Promise<void> {
    return this.page.evaluate(
      async ([to = '', content = '']) => {
        const names = to.split('/');
        const name = names.pop() as string;
        let folder = await navigator.storage.getDirectory();
        for (const one of names) folder = await folder.getDirectoryHandle(one, { create: true });
        const file = await folder.getFileHandle(name, { create: true });
        const writing = await file.createWritable();
        await writing.write(content);
        await writing.close();
      },
      [path, text],
    );
  }

  read(path: string): Promise<string> {
    return this.page.evaluate(async (from) => {
      const names = from.split('/');
      const name = names.pop() as string;
      let folder = await navigator.storage.getDirectory();
      for (const one of names) folder = await folder.getDirectoryHandle(one);
      return await (await (await folder.getFileHandle(name)).getFile()).text();
    }, path);
  }

  remove(name: string): Promise<void> {
    return this.page.evaluate(
      async (one) => (await navigator.storage.getDirectory()).removeEntry(one),
      name,
    );
  }
}

const test = base.extend<{ disk: Disk }>({
  disk: async ({ page }, use) => {
    await page.addInitScript(() => {
      const root = () => navigator.storage.getDirectory();
      const stubs = {
        showOpenFilePicker: async () => [await (await root()).getFileHandle('web.yaml')],
        showDirectoryPicker: async () => await (await root()).getDirectoryHandle('deploy'),
        showSaveFilePicker: async ({ suggestedName }: { suggestedName: string }) =>
          await (await root()).getFileHandle(`saved-${suggestedName}`, { create: true }),
      };
      Object.assign(window, stubs);
    });
    await use(new Disk(page));
  },
});
test.use({ reuseContext: false });

/** Types at the end of the text, as the user. */
async function type(page: Page, text: string): Promise<void> {
  await page.locator('.monaco-editor .view-line').first().click();
  await page.keyboard.press('ControlOrMeta+End');
  await page.keyboard.type(text);
}

test('a file is opened and saved where it is, and not over what another program has written', async ({
  podsmith,
  page,
  disk,
}) => {
  await podsmith.open();
  await disk.write('web.yaml', POD.replaceAll('\n', '\r\n'));
  const save = () => page.keyboard.press('ControlOrMeta+S');
  const told = page.getByRole('region', { name: 'Notices' });
  await test.step('opened, changed and saved, with its line ends', async () => {
    await page.getByRole('button', { name: 'Open', exact: true }).click();
    await expect(page).toHaveTitle(/^web\.yaml/);
    await type(page, '# mine');
    await expect(page).toHaveTitle(/^● web\.yaml/);
    await save();
    await expect(told).toContainText('Saved: web.yaml.');
    await expect(page).toHaveTitle(/^web\.yaml/);
    expect(await disk.read('web.yaml')).toBe(`${POD.replaceAll('\n', '\r\n')}# mine`);
    await page.keyboard.press('Escape');
    await save();
    await expect(told).toContainText('Nothing to save');
  });
  const dialog = page.getByRole('dialog', { name: 'web.yaml wasn’t saved' });
  await test.step('a version of another program is shown, and stays', async () => {
    await disk.write('web.yaml', `${POD}# theirs\n`);
    await type(page, ' too');
    await page.getByRole('button', { name: 'Save', exact: true }).click();
    await expect(dialog.getByText('Another program has changed this file')).toBeVisible();
    await expect(dialog.getByRole('table')).toContainText('# theirs');
    await expect(dialog.getByRole('table')).toContainText('# mine too');
    expect(await faultsInBothThemes(page, { include: '.sheet' })).toEqual([]);
    await page.keyboard.press('Escape');
    await expect(dialog).toBeHidden();
    expect(await disk.read('web.yaml')).toBe(`${POD}# theirs\n`);
  });
  await test.step('that version is taken, and undo brings back the text before', async () => {
    await save();
    await dialog.getByRole('button', { name: 'Use the version on disk' }).click();
    await expect(dialog).toBeHidden();
    await expect(page).toHaveTitle(/^web\.yaml/);
    await expect(podsmith.editor).toContainText('# theirs');
    await podsmith.undo();
    await expect(podsmith.editor).toContainText('# mine too');
  });
  await test.step('or it is overwritten', async () => {
    await save();
    await dialog.getByRole('button', { name: 'Overwrite the file' }).click();
    await expect(told).toContainText('Saved: web.yaml.');
    await expect(dialog).toBeHidden();
    expect(await disk.read('web.yaml')).toBe(`${POD.replaceAll('\n', '\r\n')}# mine too`);
  });
  await test.step('a file that is gone is saved elsewhere', async () => {
    await disk.remove('web.yaml');
    await type(page, '!');
    await save();
    await expect(dialog.getByText('it was moved, renamed or deleted')).toBeVisible();
    await dialog.getByRole('button', { name: 'Save as…' }).click();
    await expect(page).toHaveTitle(/^saved-web\.yaml/);
    await expect(dialog).toBeHidden();
    expect(await disk.read('saved-web.yaml')).toContain('# mine too!');
  });
});

test('a folder is opened and saved as a whole; recent files are remembered only if asked', async ({
  podsmith,
  page,
  disk,
}) => {
  await podsmith.open();
  await disk.write('deploy/a.yaml', POD);
  await disk.write('deploy/base/b.yaml', POD.replaceAll('web', 'db'));
  await disk.write('deploy/notes.txt', 'nothing');
  const more = page.getByRole('button', { name: 'More ways to open' });
  const recent = page.getByRole('dialog', { name: 'Recent files' });
  const files = page.getByRole('navigation', { name: 'Open files' });
  const openRecent = async () => {
    await more.click();
    await page.getByRole('menuitem', { name: 'Recent files…' }).click();
  };
  await test.step('nothing is remembered unless asked', async () => {
    await openRecent();
    const remember = recent.getByRole('checkbox', {
      name: 'Remember files and folders that I open',
    });
    await expect(remember).not.toBeChecked();
    await remember.check();
    await expect(recent.getByText('appear here')).toBeVisible();
    expect(await faultsInBothThemes(page, { include: '.sheet' })).toEqual([]);
    await recent.getByRole('button', { name: 'Close' }).click();
  });
  await test.step('a folder is opened, and what has changed in it is saved, each file told', async () => {
    await more.click();
    await page.getByRole('menuitem', { name: 'Open a folder' }).click();
    await expect(files.getByRole('listitem')).toHaveCount(2);
    await type(page, '# one');
    await files.getByRole('button', { name: /^deploy\/base\/b\.yaml/ }).click();
    await expect(page).toHaveTitle(/b\.yaml/);
    await type(page, '# two');
    await page.getByRole('button', { name: 'Save', exact: true }).click();
    await expect(page.getByRole('region', { name: 'Notices' })).toContainText(
      'Saved: deploy/a.yaml and deploy/base/b.yaml.',
    );
    expect(await disk.read('deploy/a.yaml')).toBe(`${POD}# one`);
    expect(await disk.read('deploy/base/b.yaml')).toBe(`${POD.replaceAll('web', 'db')}# two`);
  });
  await test.step('the folder is there after a reload, until everything is cleared', async () => {
    await page.reload();
    await openRecent();
    await recent.getByRole('button', { name: /^deploy/ }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Replace all' }).click();
    await expect(files.getByRole('listitem')).toHaveCount(2);
    await page.getByRole('link', { name: 'Stays in this browser' }).click();
    await expect(page.getByRole('row', { name: /^Names of recent files/ })).toBeVisible();
    await page.getByRole('button', { name: 'Clear everything' }).click();
    await expect(page.getByRole('row', { name: /^Names of recent files/ })).toBeHidden();
    const names = await page.evaluate(async () =>
      (await indexedDB.databases()).map((one) => one.name),
    );
    expect(names).not.toContain('podsmith-files');
  });
});
