import { beforeEach, expect, test } from 'vitest';
import { ChangeSet } from '../../../engine/core.ts';
import { closeDialog, payloadOf } from '../dialogs.ts';
import { createShell } from '../shell.ts';
import { createAppStore } from '../store.ts';
import { activeFile, newFile } from '../workspace.ts';
import { chosenFiles } from './dropped.ts';
import { isUnsaved, lastSaved, unsavedFiles } from './unsaved.ts';

/** A file on a disk that the page may write. */
function onDisk(name: string, text: string) {
  const disk = { name, text, gone: false };
  const getFile = async () => {
    if (disk.gone) throw new DOMException('', 'NotFoundError');
    return new Blob([disk.text]);
  };
  const createWritable = async () => {
    let copy = '';
    return {
      write: async (bytes: Uint8Array) => {
        copy = new TextDecoder().decode(bytes);
      },
      close: async () => {
        disk.text = copy;
      },
      abort: async () => undefined,
    };
  };
  const queryPermission = async () => 'granted';
  const shape = { kind: 'file', name, getFile, createWritable, queryPermission };
  return Object.assign(disk, { handle: shape as unknown as FileSystemFileHandle });
}

async function opened(...disks: readonly ReturnType<typeof onDisk>[]) {
  const app = createAppStore(newFile('', { name: 'empty.yaml' }));
  const shell = createShell(app);
  await shell.takeFiles(chosenFiles(disks.map(({ handle }) => handle)), 'open');
  const shown = () => activeFile(app.getState().workspace);
  const type = (insert: string) =>
    app.transact({
      changes: ChangeSet.of(shown().text.length, [{ from: 0, to: 0, insert }]),
      label: { kind: 'type' },
      origin: 'type',
    });
  const unsaved = () =>
    app.getState().workspace.files.filter((file) => isUnsaved(file, shell.getState()));
  return { app, shell, shown, type, unsaved };
}

beforeEach(() => closeDialog('disk'));

test('all changed files are saved where they are, and each is told', async () => {
  const disks = [
    onDisk('a.yaml', 'a: 1\n'),
    onDisk('b.yaml', 'b: 1\n'),
    onDisk('c.yaml', 'c: 1\n'),
  ];
  const { app, shell, type, unsaved } = await opened(...disks);
  const [a, , c] = app.getState().workspace.files;
  type('# one\n');
  app.activate(c?.id as number);
  type('# three\n');
  expect(unsaved()).toHaveLength(2);
  await shell.save();
  expect(disks.map(({ text }) => text)).toEqual(['# one\na: 1\n', 'b: 1\n', '# three\nc: 1\n']);
  expect(app.getState().notice).toEqual({ kind: 'saved', names: ['a.yaml', 'c.yaml'] });
  expect(unsaved()).toEqual([]);
  // Undo changes the text, not the disk: it is not saved any more.
  app.activate(a?.id as number);
  app.undo();
  app.undo();
  expect(unsaved()).toHaveLength(2);
  expect(unsavedFiles(app.getState().workspace, shell.getState())).toHaveLength(2);
  await shell.save();
  expect(disks.map(({ text }) => text)).toEqual(['a: 1\n', 'b: 1\n', 'c: 1\n']);
  await shell.save();
  expect(app.getState().notice).toMatchObject({ kind: 'same' });
});

test('saving twice at once is saving once', async () => {
  const disk = onDisk('a.yaml', 'a: 1\n');
  const { shell, type, unsaved } = await opened(disk);
  type('# one\n');
  await Promise.all([shell.save(), shell.save(), shell.save()]);
  expect([disk.text, unsaved(), payloadOf('disk')]).toEqual(['# one\na: 1\n', [], undefined]);
});

test('what is typed while a file is written is not taken for saved', async () => {
  const disk = onDisk('a.yaml', 'a: 1\n');
  const { shell, type, unsaved } = await opened(disk);
  type('# one\n');
  const saving = shell.save();
  type('# two\n');
  await saving;
  expect(unsaved()).toHaveLength(disk.text.includes('two') ? 0 : 1);
  await shell.save();
  expect(disk.text).toBe('# two\n# one\na: 1\n');
});

test('files that were not saved are told until each is settled', async () => {
  const disks = [onDisk('a.yaml', 'a: 1\n'), onDisk('b.yaml', 'b: 1\n')];
  const [a, b] = disks as [(typeof disks)[0], (typeof disks)[0]];
  const { app, shell, type } = await opened(a, b);
  type('# mine\n');
  a.text = 'a: 2\n';
  b.gone = true;
  await shell.save();
  expect(payloadOf('disk')?.map(({ name, why }) => [name, why])).toEqual([
    ['a.yaml', 'changed'],
    ['b.yaml', 'gone'],
  ]);
  const [first, second] = app.getState().workspace.files;
  const seen = new TextEncoder().encode('a: 2\n');
  await shell.saveFiles([first?.id as number], new Map([[first?.id as number, seen]]));
  expect(a.text).toBe('# mine\na: 1\n');
  expect(payloadOf('disk')?.map(({ name }) => name)).toEqual(['b.yaml']);
  b.gone = false;
  await shell.saveFiles([second?.id as number]);
  expect(payloadOf('disk')).toBeUndefined();
});

test('a text without a place beside files on disk is told, not forgotten', async () => {
  const disk = onDisk('a.yaml', 'a: 1\n');
  const { app, shell, type } = await opened(disk);
  type('# one\n');
  const { files } = app.getState().workspace;
  const added = newFile('kind: Pod\n', { name: 'new.yaml' });
  app.arrange({ files: [...files, added], active: 0 }, { kind: 'open' });
  await shell.save();
  expect(disk.text).toBe('# one\na: 1\n');
  expect(payloadOf('disk')).toEqual([{ file: added.id, name: 'new.yaml', why: 'no-place' }]);
});

test('a text that is on disk counts as saved in a draft, which has no place', async () => {
  const disk = onDisk('a.yaml', 'a: 1\n');
  const { shell, shown, type } = await opened(disk);
  expect(lastSaved(shown(), shell.getState())).toBe('a: 1\n');
  type('# one\n');
  expect(lastSaved(shown(), shell.getState())).toBeUndefined();
  await shell.save();
  expect(lastSaved(shown(), shell.getState())).toBe('# one\na: 1\n');
});

test('what is read in a folder can be saved there, and what is no manifest is left out', async () => {
  const [a, b] = [onDisk('a.yaml', 'kind: Pod\n'), onDisk('b.yaml', 'kind: Job\n')];
  const folder = (name: string, ...within: readonly unknown[]) => ({
    kind: 'directory',
    name,
    async *values() {
      yield* within;
    },
  });
  const skipped = onDisk('notes.txt', 'kind: Pod\n');
  const root = folder(
    'deploy',
    b.handle,
    skipped.handle,
    folder('.git', a.handle),
    folder('base', a.handle),
  );
  const given = await chosenFiles([root as unknown as FileSystemDirectoryHandle]);
  expect(
    given.map(({ name, inFolder, found }) => [name, inFolder, found?.handle, found?.folder]),
  ).toEqual([
    ['deploy/b.yaml', true, b.handle, root],
    ['deploy/base/a.yaml', true, a.handle, root],
  ]);
});
