import * as node from 'node:fs';
import {
  chmodSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type FileSystem, replaceFile } from './replace.ts';
import { BAD, folderOf, GOOD, podsmith } from './test-io.ts';

const text = (folder: string, path: string) => readFileSync(join(folder, path), 'utf8');
const write = (cwd: string, ...paths: readonly string[]) =>
  podsmith(['harden', ...paths, '--write', '--fixes', 'all'], { cwd });

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
    const cwd = folderOf({ 'k8s/base/z.yml.txt': BAD });
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
  ])('follows no link out of what was given: %s', async (_, given) => {
    const cwd = folderOf({ 'k8s/own.yaml': GOOD, 'elsewhere/secret.yaml': BAD });
    const inner = join(cwd, 'inner');
    mkdirSync(inner);
    symlinkSync('k8s', join(cwd, 'also'));
    symlinkSync('../elsewhere/secret.yaml', join(cwd, 'k8s', 'link.yaml'));
    const { status, err } = await write(given.startsWith('..') ? inner : cwd, given);
    expect(status).toBe(2);
    expect(err).toMatch(/link\.yaml is not written: a link leads out of the folder, to .*secret/);
    expect(err).not.toContain('privileged: false');
    expect(text(cwd, 'elsewhere/secret.yaml')).toBe(BAD);
  });

  it('follows no link of a folder to another folder', async () => {
    const cwd = folderOf({ 'k8s/own.yaml': BAD, 'elsewhere/secret.yaml': BAD });
    symlinkSync('../elsewhere', join(cwd, 'k8s', 'deep'));
    const { status, err } = await write(cwd, 'k8s');
    expect(status).toBe(2);
    expect(err).toContain('k8s/deep/secret.yaml is not written');
    expect(text(cwd, 'elsewhere/secret.yaml')).toBe(BAD);
    // The other files are written all the same.
    expect(text(cwd, 'k8s/own.yaml')).toContain('privileged: false');
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
    expect(err).toContain('a.yaml is not written: somebody has changed it meanwhile');
    expect(text(cwd, 'a.yaml')).toBe('# mine\n');
    expect(readdirSync(cwd)).toEqual(['a.yaml']);
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
    expect(err).toBe('podsmith: a.yaml cannot be written (ENOSPC), and is as it was\n');
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
