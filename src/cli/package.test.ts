/** The command line as it is shipped: built, packed, and installed in an empty folder without a network. */
import { execFileSync, spawn, spawnSync } from 'node:child_process';
import {
  chmodSync,
  cpSync,
  existsSync,
  openSync,
  readdirSync,
  readFileSync,
  statSync,
  watch,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { BAD, folderOf, GOOD } from './test-io.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const folder = join(root, 'dist/cli');
const built = join(folder, 'podsmith.js');
const scripts = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((path) =>
  path.endsWith('.js'),
);

describe('the built file', () => {
  it('needs nothing but Node and its own parts', () => {
    for (const path of scripts) {
      const text = readFileSync(join(folder, path), 'utf8');
      const asked = [...text.matchAll(/\b(?:require|import)\(([`'"])(.*?)\1\)/g)];
      for (const [, , name = ''] of asked) {
        if (name.startsWith('.')) expect(scripts).toContain(join(dirname(path), name));
        else expect(name).toMatch(/^node:|^(fs|path|url|util|module)$/);
      }
    }
    expect(readFileSync(built, 'utf8')).toMatch(/^#!\/usr\/bin\/env node\n.*require\(/s);
  });

  it('reads less than half of its parts for a review', () => {
    const told = "process.on('exit', () => console.log(Object.keys(require.cache).join('\\n')))";
    const cwd = folderOf({ 'a.yaml': GOOD, 'told.cjs': told });
    const call = ['--require', './told.cjs', built, 'review', 'a.yaml'];
    const { stdout } = spawnSync(process.execPath, call, { cwd, encoding: 'utf8' });
    const read = scripts.filter((path) => stdout.includes(join(folder, path)));
    expect(read).toContain('podsmith.js');
    expect(read.length).toBeLessThan(scripts.length / 2);
  });

  it('says that a full device takes nothing', () => {
    const cwd = folderOf({ 'a.yaml': GOOD });
    const full = openSync('/dev/full', 'w');
    const call = (stdio: ('pipe' | number)[]) =>
      spawnSync(process.execPath, [built, 'review', 'a.yaml'], { cwd, stdio, encoding: 'utf8' });
    const { status, stderr } = call(['pipe', full, 'pipe']);
    expect(status).toBe(2);
    expect(stderr).toMatch(
      /^podsmith: standard output can’t be written \(the disk is full\)[^\n]*\n$/,
    );
    expect(call(['pipe', full, full]).status).toBe(2);
  });

  it('doesn’t mind a reader that has seen enough, and writes nothing more', () => {
    // More than a pipe holds, and what decides the status comes last.
    const cwd = folderOf({ 'many.yaml': `${`${GOOD}---\n`.repeat(2000)}${BAD}` });
    for (const format of ['text', 'json']) {
      const call = `review many.yaml --profile pss-restricted --format ${format}`;
      const command = `'${process.execPath}' '${built}' ${call} | head -c 1; exit $PIPESTATUS`;
      const { status, stderr } = spawnSync('bash', ['-c', command], { cwd, encoding: 'utf8' });
      expect({ format, status, stderr }).toEqual({ format, status: 1, stderr: '' });
    }
  });

  it.each(['SIGINT', 'SIGTERM', 'SIGHUP', 'SIGKILL'] as const)(
    'leaves whole files and nothing else behind when %s ends it',
    async (signal) => {
      const names = Array.from({ length: 500 }, (_, i) => `${i}.yaml`).sort();
      const cwd = folderOf(Object.fromEntries(names.map((name) => [name, BAD])));
      const args = [built, 'harden', '.', '--write', '--fixes', 'all'];
      const child = spawn(process.execPath, args, { cwd, stdio: 'ignore' });
      // As soon as the first file is in its place, with some five hundred still to come.
      const watcher = watch(cwd, (event, name) => {
        if (event !== 'rename' || !name?.endsWith('.yaml')) return;
        watcher.close();
        child.kill(signal);
      });
      const ended = await new Promise((resolve) => child.on('close', (_, by) => resolve(by)));
      watcher.close();
      expect(ended).toBe(signal);
      const left = readdirSync(cwd).sort();
      expect(left.filter((name) => !name.endsWith('.tmp'))).toEqual(names);
      // What isn't asked can't clear up.
      expect(left.length - names.length).toBeLessThanOrEqual(signal === 'SIGKILL' ? 1 : 0);
      const texts = new Set(names.map((name) => readFileSync(join(cwd, name), 'utf8')));
      expect(texts.size).toBe(2);
    },
  );

  it.each(['SIGINT', 'SIGTERM', 'SIGHUP'] as const)(
    'leaves no program and no temporary folder behind when %s ends it while it renders',
    async (signal) => {
      const cwd = folderOf({
        'k/kustomization.yaml': 'resources: []\n',
        'bin/kustomize': `#!/bin/sh\necho $$ > '$OUT/new'\n/bin/mv '$OUT/new' '$OUT/pid'\nexec /bin/sleep 600\n`,
        'out/none': '',
        'tmp/none': '',
      });
      const program = join(cwd, 'bin/kustomize');
      writeFileSync(program, readFileSync(program, 'utf8').replaceAll('$OUT', join(cwd, 'out')));
      chmodSync(program, 0o755);
      const env = { PATH: join(cwd, 'bin'), TMPDIR: join(cwd, 'tmp') };
      const pid = join(cwd, 'out/pid');
      const watcher = watch(join(cwd, 'out'));
      const child = spawn(process.execPath, [built, 'review', 'k', '--render'], {
        cwd,
        env,
        stdio: 'ignore',
      });
      watcher.on('change', () => {
        if (existsSync(pid)) child.kill(signal);
      });
      const ended = await new Promise((resolve) => child.on('close', (_, by) => resolve(by)));
      watcher.close();
      expect(ended).toBe(signal);
      expect(readdirSync(join(cwd, 'tmp'))).toEqual(['none']);
      // What is killed is gone as soon as the system has taken note of it.
      const isThere = () => existsSync(`/proc/${readFileSync(pid, 'utf8').trim()}/exe`);
      await vi.waitFor(() => expect(isThere()).toBe(false), { timeout: 60_000 });
    },
  );

  it('reads what a shell hands over in place of a file', () => {
    const cwd = folderOf({ 'a.yaml': GOOD });
    const command = `'${process.execPath}' '${built}' review <(cat a.yaml) --format json`;
    const { stdout, status } = spawnSync('bash', ['-c', command], { cwd, encoding: 'utf8' });
    expect(status).toBe(0);
    expect(JSON.parse(stdout).files[0].documents).toHaveLength(1);
  });

  describe('keeps what is compiled', () => {
    const call = (program: string, cwd: string, ...args: string[]) => {
      const env = { ...process.env, XDG_CACHE_HOME: join(cwd, 'cache') };
      const { status, stdout, stderr } = spawnSync(process.execPath, [program, ...args], {
        cwd,
        env,
        encoding: 'utf8',
      });
      return { status, stdout, stderr };
    };
    /** A folder with a manifest that only this user can write to, and the output and the cache of a first call. */
    const begun = () => {
      const cwd = folderOf({ 'a.yaml': BAD });
      chmodSync(cwd, 0o700);
      const said = call(built, cwd, 'review', 'a.yaml');
      expect(said).toMatchObject({ status: 1, stderr: '' });
      const cache = join(cwd, 'cache/podsmith');
      const all = readdirSync(cache, { recursive: true, encoding: 'utf8' });
      const kept = all.map((name) => join(cache, name)).filter((path) => statSync(path).isFile());
      return { cwd, said, kept };
    };

    it.each<[string, (content: Buffer) => Buffer]>([
      ['as it was', (content) => content],
      ['empty', () => Buffer.alloc(0)],
      ['cut', (content) => content.subarray(0, content.length / 2)],
      [
        'zeros at the end',
        (content) => Buffer.concat([content.subarray(0, -64), Buffer.alloc(64)]),
      ],
      ['a letter added', (content) => Buffer.concat([content, Buffer.from('x')])],
      [
        'every thousandth byte another',
        (content) => Buffer.from(content.map((byte, i) => byte ^ Number(i % 1000 === 999))),
      ],
    ])('and says the same where a kept file is %s', (_, changed) => {
      const { cwd, said, kept } = begun();
      expect(kept.length).toBeGreaterThan(10);
      for (const path of kept) writeFileSync(path, changed(readFileSync(path)));
      expect(call(built, cwd, 'review', 'a.yaml')).toEqual(said);
      expect(call(built, cwd, 'review', 'a.yaml')).toEqual(said);
    });

    it('also where the program is called without the ending of its name', () => {
      const { cwd, said } = begun();
      expect(call(built.replace(/\.js$/, ''), cwd, 'review', 'a.yaml')).toEqual(said);
    });

    it('and runs the program as it is now, also where that has the same length', () => {
      const cwd = folderOf({});
      chmodSync(cwd, 0o700);
      const copy = join(cwd, 'program');
      cpSync(folder, copy, { recursive: true });
      const program = join(copy, 'podsmith.js');
      const { stdout: version } = call(program, cwd, '--version');
      const next = version.trim().replace(/\d$/, (digit) => String((Number(digit) + 1) % 10));
      // Another part has the version of a plugin that it writes.
      const named = (text: string) => `name:\`podsmith\`,version:\`${text}\``;
      const part = readdirSync(join(copy, 'parts'))
        .map((name) => join(copy, 'parts', name))
        .find((path) => readFileSync(path, 'utf8').includes(named(version.trim()))) as string;
      writeFileSync(part, readFileSync(part, 'utf8').replace(named(version.trim()), named(next)));
      expect(call(program, cwd, '--version').stdout).toBe(`${next}\n`);
    });
  });

  it('writes all of a long report into a pipe', () => {
    const cwd = folderOf({ 'many.yaml': `${BAD}---\n`.repeat(2000) });
    const args = [built, 'review', 'many.yaml', '--format', 'json'];
    const { stdout, status } = spawnSync(process.execPath, args, { cwd, maxBuffer: 1e9 });
    expect(status).toBe(1);
    expect(JSON.parse(stdout.toString('utf8')).files[0].documents).toHaveLength(2000);
  });
});

describe('the package', () => {
  const cwd = folderOf({ 'package.json': '{"private": true}', 'good.yaml': GOOD, 'bad.yaml': BAD });
  const podsmith = (args: readonly string[], input?: string) =>
    spawnSync(join(cwd, 'node_modules/.bin/podsmith'), [...args], { cwd, input, encoding: 'utf8' });

  beforeAll(() => {
    const packed = execFileSync(
      'npm',
      ['pack', '--json', '--ignore-scripts', '--pack-destination', cwd],
      { cwd: root, encoding: 'utf8' },
    );
    const [{ filename, files }] = JSON.parse(packed) as [
      { filename: string; files: { path: string }[] },
    ];
    expect(files.map(({ path }) => path).sort()).toEqual(
      [
        'LICENSE',
        'NOTICE',
        'README.md',
        'dist/cli/licences.txt',
        'dist/cli/package.json',
        ...scripts.map((path) => `dist/cli/${path}`),
        'dist/cli/sbom.json',
        'package.json',
      ].sort(),
    );
    execFileSync(
      'npm',
      ['install', '--offline', '--no-audit', '--no-fund', '--ignore-scripts', join(cwd, filename)],
      { cwd, stdio: 'pipe' },
    );
  }, 60_000);

  it('is never published by accident', () => {
    const publish = (env: NodeJS.ProcessEnv, ...args: readonly string[]) =>
      spawnSync(process.execPath, ['scripts/publish.mjs', ...args], {
        cwd: root,
        env: { ...process.env, ...env },
        encoding: 'utf8',
      });
    const { version, private: isPrivate } = JSON.parse(
      readFileSync(join(root, 'package.json'), 'utf8'),
    );
    // npm itself refuses a private package, also where it runs no scripts.
    expect(isPrivate).toBe(true);
    for (const value of [undefined, '', 'yes', '0.0.0']) {
      const refused = publish({ PODSMITH_PUBLISH: value });
      expect(refused).toMatchObject({ status: 1, stdout: '' });
      expect(refused.stderr).toContain(`set PODSMITH_PUBLISH to ${version}`);
    }
    const dry = publish({ PODSMITH_PUBLISH: version }, '--dry-run');
    expect(dry.status).toBe(0);
    const [{ name, files }] = JSON.parse(dry.stdout) as [
      { name: string; files: { path: string }[] },
    ];
    expect(name).toBe('podsmith');
    expect(files.map(({ path }) => path)).toContain('dist/cli/podsmith.js');
  });

  it('brings nothing else with it', () => {
    const installed = readdirSync(join(cwd, 'node_modules')).filter((name) => name[0] !== '.');
    expect(installed).toEqual(['podsmith']);
  });

  it('reviews and hardens', () => {
    expect(podsmith(['review', 'good.yaml'])).toMatchObject({ status: 0, stderr: '' });
    const bad = podsmith(['review', 'bad.yaml', 'good.yaml', '--lang', 'de']);
    expect(bad.status).toBe(1);
    expect(bad.stdout).toContain('2 Dateien mit 2 Objekten');
    const hardened = podsmith(['harden', '-', '--fixes', 'all', '--user', '1000'], BAD);
    expect(hardened.status).toBe(0);
    expect(podsmith(['review', '-'], hardened.stdout).status).toBe(0);
    expect(podsmith(['parse', '-'], 'a: yes\n').stdout).toBe(
      '{"documents":[{"index":0,"value":{"a":true}}]}\n',
    );
    expect(podsmith(['review', 'none.yaml']).status).toBe(2);
  });
});
