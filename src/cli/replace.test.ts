import * as node from 'node:fs';
import {
  chmodSync,
  linkSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type FileSystem, replaceFile, saveFile } from './replace.ts';
import { BAD, folderOf, GOOD, podsmith } from './test-io.ts';

const text = (folder: string, path: string) => readFileSync(join(folder, path), 'utf8');
/** What hardening leaves nothing of: the user is known. */
const USER = BAD.replace('privileged: true', 'privileged: true\n        runAsUser: 1000');
const write = (cwd: string, ...args: readonly string[]) =>
  podsmith(['harden', ...args, '--write', '--fixes', 'all'], { cwd });

it.each([
  [['review', '--output', 'no/report.txt'], 'the folder doesn’t exist'],
  [['review', '--output', 'a.yaml/report.txt'], 'part of the path isn’t a folder'],
  [['review', '--output', 'folder'], 'it’s a folder'],
  [
    ['harden', '--fixes', 'all', '--patch', 'strategic', '--output', 'a.yaml'],
    'part of the path isn’t a folder',
  ],
])('says why %j can’t write its output', async ([command, ...options], reason) => {
  const cwd = folderOf({ 'a.yaml': BAD, 'folder/b.txt': '' });
  const { status, err } = await podsmith([command as string, 'a.yaml', ...options], { cwd });
  expect(status).toBe(2);
  expect(err).toContain(`can’t be written (${reason})`);
  expect(text(cwd, 'a.yaml')).toBe(BAD);
});

describe('hardening files in place', () => {
  it.each([0o600, 0o644, 0o755, 0o4750])('keeps the mode %o', async (mode) => {
    const cwd = folderOf({ 'a.yaml': BAD });
    chmodSync(join(cwd, 'a.yaml'), mode);
    await write(cwd, 'a.yaml');
    expect(text(cwd, 'a.yaml')).toContain('privileged: false');
    expect(statSync(join(cwd, 'a.yaml')).mode & 0o7777).toBe(mode);
    expect(readdirSync(cwd)).toEqual(['a.yaml']);
  });

  it('writes where a link within the folder leads, and leaves the link a link', async () => {
    const cwd = folderOf({ 'k8s/base/z.yml.txt': USER });
    symlinkSync('base/z.yml.txt', join(cwd, 'k8s', 'a.yaml'));
    expect((await write(cwd, 'k8s')).status).toBe(0);
    expect(text(cwd, 'k8s/base/z.yml.txt')).toContain('privileged: false');
    expect(lstatSync(join(cwd, 'k8s/a.yaml')).isSymbolicLink()).toBe(true);
  });

  it.each([
    ['a folder', 'k8s'],
    ['a folder through a link', 'also'],
    ['a pattern', 'k8s/**/*.yaml'],
    ['a pattern from above', '../k8s/*.yaml'],
    ['the link itself', 'k8s/link.yaml'],
  ])('follows no link out of what was given, even if it was read: %s', async (_, given) => {
    const cwd = folderOf({ 'k8s/own.yaml': GOOD, 'elsewhere/secret.yaml': BAD });
    const inner = join(cwd, 'inner');
    mkdirSync(inner);
    symlinkSync('k8s', join(cwd, 'also'));
    symlinkSync('../elsewhere/secret.yaml', join(cwd, 'k8s', 'link.yaml'));
    const { status, err } = await write(
      given.startsWith('..') ? inner : cwd,
      given,
      '--follow-links',
    );
    expect(status).toBe(2);
    expect(err).toMatch(/link\.yaml wasn’t written: a link leads out of the folder, to .*secret/);
    expect(err).not.toContain('privileged: false');
    expect(text(cwd, 'elsewhere/secret.yaml')).toBe(BAD);
  });

  it('follows no link of a folder to another folder', async () => {
    const cwd = folderOf({ 'k8s/own.yaml': BAD, 'elsewhere/secret.yaml': BAD });
    symlinkSync('../elsewhere', join(cwd, 'k8s', 'deep'));
    const { status, err } = await write(cwd, 'k8s', '--follow-links');
    expect(status).toBe(2);
    expect(err).toContain('k8s/deep/secret.yaml wasn’t written');
    expect(text(cwd, 'elsewhere/secret.yaml')).toBe(BAD);
    // The other files are written all the same.
    expect(text(cwd, 'k8s/own.yaml')).toContain('privileged: false');
  });

  it('reads nothing behind such links unless asked', async () => {
    const cwd = folderOf({ 'k8s/own.yaml': GOOD, 'elsewhere/secret.yaml': BAD });
    symlinkSync('../elsewhere/secret.yaml', join(cwd, 'k8s', 'link.yaml'));
    const { status, err } = await write(cwd, 'k8s');
    expect(status).toBe(2);
    expect(err).toContain('k8s/link.yaml: a link leads out of the folder, to ');
    expect(text(cwd, 'elsewhere/secret.yaml')).toBe(BAD);
  });

  it('tells which names of a file still lead to the old text', async () => {
    const cwd = folderOf({ 'a.yaml': USER, 'b.txt': '' });
    linkSync(join(cwd, 'a.yaml'), join(cwd, 'also.txt'));
    const { status, err } = await write(cwd, 'a.yaml');
    expect(status).toBe(0);
    expect(err).toContain('podsmith: a.yaml was written. 1 other name (hard link) of the file');
    expect(text(cwd, 'a.yaml')).toContain('privileged: false');
    expect(text(cwd, 'also.txt')).toBe(USER);
  });

  it('leaves a file alone that somebody has changed since it was read', async () => {
    const cwd = folderOf({ 'a.yaml': BAD });
    const readFile = (path: string) => {
      const bytes = readFileSync(path);
      writeFileSync(path, '# mine\n');
      return bytes;
    };
    const args = ['harden', 'a.yaml', '--write', '--fixes', 'all'];
    const { status, err } = await podsmith(args, { cwd, readFile });
    expect(status).toBe(2);
    expect(err).toContain('a.yaml wasn’t written: it was changed in the meantime');
    expect(text(cwd, 'a.yaml')).toBe('# mine\n');
    expect(readdirSync(cwd)).toEqual(['a.yaml']);
  });

  it('says that a file was removed since it was read, and doesn’t write it', async () => {
    const cwd = folderOf({ 'a.yaml': BAD });
    const readFile = (path: string) => {
      const bytes = readFileSync(path);
      rmSync(path);
      return bytes;
    };
    const args = ['harden', 'a.yaml', '--write', '--fixes', 'all'];
    const { status, err } = await podsmith(args, { cwd, readFile });
    expect(status).toBe(2);
    expect(err).toBe('podsmith: a.yaml wasn’t written: it was removed in the meantime\n');
    expect(readdirSync(cwd)).toEqual([]);
  });

  it.each<keyof FileSystem>([
    'openSync',
    'writeFileSync',
    'fsyncSync',
    'chmodSync',
    'renameSync',
    'accessSync',
  ])('leaves the old file whole when %s fails, and says so', async (step) => {
    const cwd = folderOf({ 'a.yaml': BAD, 'b.yaml': GOOD });
    const full = Object.assign(new Error('no space'), { code: 'ENOSPC' });
    const fs: FileSystem = {
      ...node,
      [step]: () => {
        throw full;
      },
    };
    const { status, err } = await podsmith(['harden', 'a.yaml', '--write', '--fixes', 'all'], {
      cwd,
      replaceFile: (path, within, before, after) => replaceFile(path, within, before, after, fs),
    });
    expect(status).toBe(2);
    expect(err).toBe('podsmith: a.yaml can’t be written (the disk is full) and is unchanged\n');
    expect(text(cwd, 'a.yaml')).toBe(BAD);
    expect(readdirSync(cwd)).toEqual(['a.yaml', 'b.yaml']);
  });

  it('leaves the old file whole when only a part of the new one could be written', () => {
    const cwd = folderOf({ 'a.yaml': BAD });
    const path = join(cwd, 'a.yaml');
    const fs: FileSystem = {
      ...node,
      writeFileSync: (file, data) => {
        node.writeFileSync(file, (data as Uint8Array).subarray(0, 10));
        throw new Error('torn');
      },
    };
    const write = () => replaceFile(path, cwd, Buffer.from(BAD), Buffer.from(GOOD), fs);
    expect(write).toThrow('torn');
    expect(text(cwd, 'a.yaml')).toBe(BAD);
    expect(readdirSync(cwd)).toEqual(['a.yaml']);
  });

  it('writes nothing that is no ordinary file', () => {
    const write = () => replaceFile('/dev/null', '/dev', Buffer.of(), Buffer.from(GOOD));
    expect(write).toThrow('no-file');
  });
});

describe('a descriptor', () => {
  it('is written at its own place, and what is there stays', () => {
    const folder = folderOf({ 'log.txt': 'precious\n' });
    const log = node.openSync(join(folder, 'log.txt'), 'a');
    saveFile(`/dev/fd/${log}`, 'report\n');
    node.closeSync(log);
    expect(text(folder, 'log.txt')).toBe('precious\nreport\n');
  });
});

describe('the report of --output', () => {
  const report = (cwd: string, ...args: readonly string[]) =>
    podsmith(['review', ...args], { cwd });

  it.each([
    ['a file that is reviewed', ['a.yaml', '--output', 'a.yaml']],
    ['… by another name', ['.', '--output', './x/../a.yaml']],
    ['… through a link', ['a.yaml', '--output', 'link']],
    ['… through a hard link', ['a.yaml', '--output', 'hard']],
    ['a file that couldn’t be read', ['binary.yaml', '--output', 'binary.yaml']],
    ['… in a folder', ['.', '--output', 'binary.yaml']],
    ['the configuration', ['a.yaml', '--output', 'podsmith.json']],
    ['the Kustomization beside a file', ['.', '--output', 'kustomization.yaml']],
    ['the values for a chart', ['a.yaml', '--render', '--values', 'v.yaml', '--output', 'v.yaml']],
  ])('never replaces %s', async (_, args) => {
    const files = {
      'a.yaml': BAD,
      'binary.yaml': '\0\0\0',
      'podsmith.json': '{}',
      'kustomization.yaml': 'resources: [a.yaml]\n',
      'v.yaml': 'a: 1\n',
    };
    const cwd = folderOf({ ...files, 'x/b.yaml': GOOD });
    symlinkSync('a.yaml', join(cwd, 'link'));
    linkSync(join(cwd, 'a.yaml'), join(cwd, 'hard'));
    const { status, out, err } = await report(cwd, ...args);
    expect({ status, out }).toEqual({ status: 2, out: '' });
    expect(err).toMatch(/^podsmith: --output \S+ would overwrite a file that this call reads\./);
    for (const [path, before] of Object.entries(files)) expect(text(cwd, path)).toBe(before);
  });

  it('takes the place of an older one with its mode, also where a link leads', async () => {
    const cwd = folderOf({ 'a.yaml': BAD, 'old.txt': 'old' });
    chmodSync(join(cwd, 'old.txt'), 0o640);
    symlinkSync('old.txt', join(cwd, 'link'));
    symlinkSync('new.txt', join(cwd, 'ahead'));
    for (const output of ['link', 'ahead', 'plain.txt']) {
      expect((await report(cwd, 'a.yaml', '--output', output)).status).toBe(1);
    }
    for (const path of ['old.txt', 'new.txt', 'plain.txt']) {
      expect(text(cwd, path)).toContain('Pod/bad');
    }
    expect(statSync(join(cwd, 'old.txt')).mode & 0o7777).toBe(0o640);
    expect(lstatSync(join(cwd, 'link')).isSymbolicLink()).toBe(true);
    expect(readdirSync(cwd).sort()).toEqual(
      ['a.yaml', 'ahead', 'link', 'new.txt', 'old.txt', 'plain.txt'].sort(),
    );
  });

  it('leaves the older one whole when there is no room for it', () => {
    const cwd = folderOf({ 'old.txt': 'old' });
    const fs: FileSystem = {
      ...node,
      writeFileSync: (file, data) => {
        node.writeFileSync(file, String(data).slice(0, 2));
        throw new Error('full');
      },
    };
    expect(() => saveFile(join(cwd, 'old.txt'), 'newer', fs)).toThrow('full');
    expect(text(cwd, 'old.txt')).toBe('old');
    expect(readdirSync(cwd)).toEqual(['old.txt']);
  });

  it('may be a device', async () => {
    const cwd = folderOf({ 'a.yaml': BAD });
    expect((await report(cwd, 'a.yaml', '--output', '/dev/null')).status).toBe(1);
    expect(statSync('/dev/null').isCharacterDevice()).toBe(true);
  });
});
