import { chmodSync, existsSync, mkdirSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { keepCompiled, optimizeLater } from './compiled.ts';
import { folderOf } from './test-io.ts';

/** The folders that Node is told to use. */
function chosen(env: NodeJS.ProcessEnv): string[] {
  const folders: string[] = [];
  keepCompiled(env, (folder) => folders.push(folder));
  return folders;
}

/** A folder that only its owner can write, with a cache folder in it. */
function home(mode = 0o700): { readonly own: string; readonly cache: string } {
  const own = folderOf({});
  chmodSync(own, 0o700);
  const cache = join(own, 'cache');
  mkdirSync(cache);
  chmodSync(cache, mode);
  return { own, cache };
}

describe('compiled script', () => {
  it('is kept in the cache folder of the user, which others can’t write', () => {
    const { own } = home();
    const cache = join(own, 'new');
    expect(chosen({ XDG_CACHE_HOME: cache })).toEqual([join(cache, 'podsmith')]);
    expect(statSync(join(cache, 'podsmith')).mode & 0o777).toBe(0o700);
    expect(chosen({ XDG_CACHE_HOME: cache })).toHaveLength(1);
  });

  it.each([
    ['NODE_COMPILE_CACHE', '/elsewhere'],
    ['NODE_DISABLE_COMPILE_CACHE', '1'],
  ])('is left to the user with %s', (name, value) => {
    const { cache } = home();
    expect(chosen({ XDG_CACHE_HOME: cache, [name]: value })).toEqual([]);
    expect(existsSync(join(cache, 'podsmith'))).toBe(false);
  });

  it.each([0o770, 0o707, 0o777])('is not kept below a folder of mode %o', (mode) => {
    const { cache } = home(mode);
    expect(chosen({ XDG_CACHE_HOME: cache })).toEqual([]);
    expect(chosen({ XDG_CACHE_HOME: join(cache, 'inner') })).toEqual([]);
    expect(existsSync(join(cache, 'inner'))).toBe(false);
  });

  it('is not kept in a folder that others can write, nor where a link leads to one', () => {
    const { cache } = home();
    mkdirSync(join(cache, 'podsmith'));
    chmodSync(join(cache, 'podsmith'), 0o777);
    expect(chosen({ XDG_CACHE_HOME: cache })).toEqual([]);
    const { cache: other } = home();
    symlinkSync(join(cache, 'podsmith'), join(other, 'podsmith'));
    expect(chosen({ XDG_CACHE_HOME: other })).toEqual([]);
  });

  it('is kept below a sticky folder, whose content others can’t replace', () => {
    const { cache } = home(0o1777);
    const inner = join(cache, 'inner');
    mkdirSync(inner, { mode: 0o700 });
    expect(chosen({ XDG_CACHE_HOME: inner })).toEqual([join(inner, 'podsmith')]);
  });

  it.each([
    [
      'a file that others can write',
      (folder: string) => {
        writeFileSync(join(folder, 'engine.js.cache'), '');
        chmodSync(join(folder, 'engine.js.cache'), 0o666);
      },
    ],
    ['a link', (folder: string) => symlinkSync('/etc/hostname', join(folder, 'engine.js.cache'))],
    [
      'a link in a folder',
      (folder: string) => {
        mkdirSync(join(folder, 'v22'), { mode: 0o700 });
        symlinkSync('/etc/hostname', join(folder, 'v22/engine'));
      },
    ],
    [
      'a folder that others can write',
      (folder: string) => {
        mkdirSync(join(folder, 'v22'));
        chmodSync(join(folder, 'v22'), 0o777);
      },
    ],
  ])('is not taken from a folder with %s', (_, put) => {
    const { cache } = home();
    const folder = join(cache, 'podsmith');
    expect(chosen({ XDG_CACHE_HOME: cache })).toEqual([folder]);
    put(folder);
    expect(chosen({ XDG_CACHE_HOME: cache })).toEqual([]);
  });

  it.each(['/proc/cache', '/proc/self/cache', '/proc/1/fd/cache'])(
    'is not kept at %s, and the call goes on',
    (cache) => {
      expect(chosen({ XDG_CACHE_HOME: cache })).toEqual([]);
    },
  );

  it('is not kept in a folder that has no place', () => {
    expect(chosen({ XDG_CACHE_HOME: join(home().own, 'a/b/c') })).toEqual([]);
  });
});

describe('optimized script', () => {
  it.each([
    ['20.19.0', ['--interrupt-budget=400000']],
    ['22.12.0', []],
    ['24.0.0', []],
  ])('waits with Node %s', (version, flags) => {
    const set: string[] = [];
    optimizeLater(version, (flag) => set.push(flag));
    expect(set).toEqual(flags);
  });
});
