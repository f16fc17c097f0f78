/** Repositories that try to run programs through the command line. A repository in CI belongs to whoever opens a pull request. */
import { execFileSync } from 'node:child_process';
import {
  appendFileSync,
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { env } from 'node:process';
import { describe, expect, it } from 'vitest';
import { BAD, folderOf, GOOD, podsmith } from './test-io.ts';

const ME = ['-c', 'user.name=me', '-c', 'user.email=me@example.com', '-c', 'commit.gpgsign=false'];
const git = (cwd: string, ...args: readonly string[]) =>
  execFileSync('git', [...ME, ...args], {
    cwd,
    stdio: ['ignore', 'pipe', 'ignore'],
    encoding: 'utf8',
  });

/** A repository whose one manifest has changed since HEAD, for git to look at its content. */
function repository(files: { readonly [path: string]: string } = {}): string {
  const cwd = folderOf({ 'bad.yaml': BAD, 'good.yaml': GOOD, ...files });
  git(cwd, 'init', '--quiet');
  git(cwd, 'add', '.');
  git(cwd, 'commit', '--quiet', '-m', 'first');
  appendFileSync(join(cwd, 'bad.yaml'), '# changed\n');
  return cwd;
}

/** A program of the attacker, which leaves a mark. */
function trap(cwd: string): { readonly program: string; readonly sprang: () => boolean } {
  const program = join(folderOf({}), 'trap.sh');
  const mark = join(cwd, 'hacked');
  writeFileSync(program, `#!/bin/sh\necho ran >> '${mark}'\nexec cat\n`, { mode: 0o755 });
  return { program, sprang: () => existsSync(mark) };
}

const since = (cwd: string, revision = 'HEAD') =>
  podsmith(['review', '.', '--since', revision, '--format', 'json'], { cwd, env });

const pathsIn = (out: string): string[] =>
  (JSON.parse(out) as { files: { path: string }[] }).files.map(({ path }) => path);

/** Settings with which git runs a program while it compares files. */
const SETTINGS: readonly (readonly [string, (program: string) => string])[] = [
  ['a clean filter', (run) => `[filter "x"]\n\tclean = ${run}\n\trequired\n`],
  ['a filter that keeps running', (run) => `[filter "x"]\n\tprocess = ${run}\n`],
  ['a monitor of files', (run) => `[core]\n\tfsmonitor = ${run}\n`],
  ['hooks elsewhere', (run) => `[core]\n\thooksPath = ${join(run, '..')}\n`],
  ['an external diff', (run) => `[diff]\n\texternal = ${run}\n[diff "x"]\n\tcommand = ${run}\n`],
  ['a converter to text', (run) => `[diff "x"]\n\ttextconv = ${run}\n`],
  ['a pager', (run) => `[core]\n\tpager = ${run}\n[pager]\n\tdiff = ${run}\n`],
  ['an alias', (run) => `[alias]\n\tdiff = !${run}\n\trev-parse = !${run}\n\tls-files = !${run}\n`],
  ['another folder of files', () => '[core]\n\tworktree = /\n'],
  ['a file with attributes', (run) => `[core]\n\tattributesFile = ${run}\n`],
];

describe('a repository, with --since', () => {
  it.each(SETTINGS)('has its settings ignored: %s', async (_, settings) => {
    const cwd = repository({ '.gitattributes': '*.yaml filter=x diff=x\n' });
    const { program, sprang } = trap(cwd);
    appendFileSync(join(cwd, '.git/config'), settings(program));
    const { out } = await since(cwd);
    expect(pathsIn(out)).toEqual(['bad.yaml']);
    expect(sprang()).toBe(false);
  });

  it('is a trap for git alone', () => {
    const cwd = repository({ '.gitattributes': '*.yaml filter=x\n' });
    const { program, sprang } = trap(cwd);
    appendFileSync(join(cwd, '.git/config'), SETTINGS[0]?.[1](program) ?? '');
    git(cwd, 'diff', '--name-only', 'HEAD');
    expect(sprang()).toBe(true);
  });

  it('has settings that it includes ignored, and those of a worktree', async () => {
    const cwd = repository({ '.gitattributes': '*.yaml filter=x\n' });
    const { program, sprang } = trap(cwd);
    const filter = SETTINGS[0]?.[1](program) ?? '';
    writeFileSync(join(cwd, '.git/more'), filter);
    writeFileSync(join(cwd, '.git/config.worktree'), filter);
    const own = '[include]\n\tpath = more\n[extensions]\n\tworktreeConfig = true\n';
    appendFileSync(join(cwd, '.git/config'), own);
    expect(pathsIn((await since(cwd)).out)).toEqual(['bad.yaml']);
    expect(sprang()).toBe(false);
  });

  it.each(['post-index-change', 'fsmonitor-watchman', 'reference-transaction', 'post-checkout'])(
    'has its hooks ignored: %s',
    async (name) => {
      const cwd = repository();
      const { program, sprang } = trap(cwd);
      mkdirSync(join(cwd, '.git/hooks'), { recursive: true });
      cpSync(program, join(cwd, '.git/hooks', name));
      chmodSync(join(cwd, '.git/hooks', name), 0o755);
      expect(pathsIn((await since(cwd)).out)).toEqual(['bad.yaml']);
      expect(sprang()).toBe(false);
    },
  );

  it.each([
    ['ext::PROGRAM', ''],
    ['ssh://host.invalid/a', '\tsshCommand = PROGRAM\n'],
    ['/nowhere', '\tuploadpack = PROGRAM\n'],
    ['https://host.invalid/a', '\taskPass = PROGRAM\n'],
  ])('fetches nothing that it lacks: %s', async (url, setting) => {
    const cwd = repository();
    const { program, sprang } = trap(cwd);
    const told = `[core]\n${setting.includes('upload') ? '' : setting}[extensions]\n\tpartialClone = origin\n[remote "origin"]\n\tpromisor = true\n\turl = ${url}\n${setting.includes('upload') ? setting : ''}[protocol]\n\tallow = always\n`;
    appendFileSync(join(cwd, '.git/config'), told.replaceAll('PROGRAM', program));
    const { err, status } = await since(cwd, '1234567890123456789012345678901234567890');
    expect(err).toContain('there is no such revision');
    expect(status).toBe(2);
    expect(sprang()).toBe(false);
  });

  it('is not a folder of ordinary files that look like one', async () => {
    const cwd = repository();
    const { program, sprang } = trap(cwd);
    const folder = join(cwd, 'deploy');
    // What a clone of the repository would hold, since none of it is named .git.
    cpSync(join(cwd, '.git'), folder, { recursive: true });
    appendFileSync(join(folder, 'config'), SETTINGS[0]?.[1](program) ?? '');
    writeFileSync(join(folder, '.gitattributes'), '*.yaml filter=x\n');
    writeFileSync(join(folder, 'new.yaml'), BAD);
    const { out } = await since(folder);
    expect(pathsIn(out)).toEqual(['new.yaml']);
    expect(sprang()).toBe(false);
  });

  it('is not asked about its submodules, which have settings of their own', async () => {
    const cwd = repository();
    const { program, sprang } = trap(cwd);
    const inner = join(cwd, 'inner');
    cpSync(repository({ '.gitattributes': '*.yaml filter=x\n' }), inner, { recursive: true });
    git(cwd, 'add', 'inner');
    git(cwd, 'commit', '--quiet', '-m', 'inner');
    for (const [, settings] of SETTINGS.slice(0, 3)) {
      appendFileSync(join(inner, '.git/config'), settings(program));
    }
    const { out } = await since(cwd);
    expect(pathsIn(out)).toEqual(['bad.yaml', 'inner/bad.yaml', 'inner/good.yaml']);
    expect(sprang()).toBe(false);
  });

  it.each(['', '.', './', 'tools'])('holds no git that is run: %j on the PATH', async (entry) => {
    const cwd = repository();
    for (const folder of [cwd, join(cwd, 'tools')]) {
      mkdirSync(folder, { recursive: true });
      const { program } = trap(cwd);
      cpSync(program, join(folder, 'git'));
    }
    const call = ['review', '.', '--since', 'HEAD'];
    const { err } = await podsmith(call, { cwd, env: { PATH: entry } });
    expect(err).toContain('--since requires git');
    expect(existsSync(join(cwd, 'hacked'))).toBe(false);
  });

  it('stays as it was', async () => {
    const cwd = repository();
    const before = readTree(cwd);
    // What git would write into its index.
    writeFileSync(join(cwd, 'good.yaml'), GOOD);
    await since(cwd);
    expect(readTree(cwd)).toEqual(before);
  });

  it('is compared in a worktree, with packed revisions and with names of its branches', async () => {
    const cwd = repository();
    git(cwd, 'branch', 'before');
    git(cwd, 'commit', '--quiet', '-a', '-m', 'second');
    git(cwd, 'pack-refs', '--all');
    git(cwd, 'branch', '--set-upstream-to', 'before');
    expect(pathsIn((await since(cwd, 'before')).out)).toEqual(['bad.yaml']);
    expect(pathsIn((await since(cwd, '@{upstream}')).out)).toEqual(['bad.yaml']);
    expect(pathsIn((await since(cwd, 'HEAD@{1}')).out)).toEqual(['bad.yaml']);
    const other = join(folderOf({}), 'other');
    git(cwd, 'worktree', 'add', '--quiet', other, 'before');
    expect(pathsIn((await since(other, 'HEAD')).out)).toEqual([]);
    rmSync(join(cwd, 'bad.yaml'));
    writeFileSync(join(other, 'good.yaml'), `${GOOD}# changed\n`);
    expect(pathsIn((await since(other, 'HEAD')).out)).toEqual(['good.yaml']);
  });

  it('says what is wrong with git’s own files', async () => {
    const cwd = repository();
    execFileSync('mkfifo', [join(cwd, '.git/packed-refs')]);
    const { err, status } = await since(cwd);
    expect(err).toContain('git can’t compare the files with HEAD: it is a pipe');
    expect(status).toBe(2);
  });
});

/** The bytes of git's own files. */
const readTree = (cwd: string): string =>
  execFileSync('sh', ['-c', 'find . -type f | sort | xargs sha256sum'], {
    cwd: join(cwd, '.git'),
    encoding: 'utf8',
  });
