import { execFileSync } from 'node:child_process';
import { mkdirSync, symlinkSync, truncateSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { BAD, folderOf, GOOD, podsmith } from './test-io.ts';

async function review(cwd: string, ...args: readonly string[]) {
  const { out } = await podsmith(['review', ...args, '--format', 'json'], { cwd });
  return JSON.parse(out).files as { path: string; error?: string; documents?: unknown[] }[];
}
const paths = async (cwd: string, ...args: readonly string[]) =>
  (await review(cwd, ...args)).map(({ path }) => path);

describe('the files of a call', () => {
  const cwd = folderOf({
    'k8s/b.yml': GOOD,
    'k8s/a.yaml': GOOD,
    'k8s/deep/c.json': '{"apiVersion":"v1","kind":"Service","metadata":{"name":"s"}}',
    'k8s/deep/package.json': '{"name":"x"}',
    'k8s/readme.txt': 'no manifest',
    'loud/A.YAML': GOOD,
    'loud/B.Yml': GOOD,
    'k8s/.hidden/d.yaml': GOOD,
    'k8s/node_modules/x/e.yaml': GOOD,
    'odd [name] {x}.yaml': GOOD,
    'only-json/package.json': '{}',
    'values.json': '{"a": 1}',
  });

  it('are those of a folder, at any depth and in order', async () => {
    const found = ['k8s/a.yaml', 'k8s/b.yml', 'k8s/deep/c.json'];
    expect(await paths(cwd, 'k8s')).toEqual(found);
    expect(await paths(cwd, './k8s/')).toEqual(found);
    expect(await paths(join(cwd, 'k8s'), '.')).toEqual(['a.yaml', 'b.yml', 'deep/c.json']);
    expect(await paths(cwd, 'loud')).toEqual(['loud/A.YAML', 'loud/B.Yml']);
  });

  it('are those that a pattern matches', async () => {
    expect(await paths(cwd, '**/*.yaml')).toEqual(['k8s/a.yaml', 'odd [name] {x}.yaml']);
    expect(await paths(cwd, 'k8s/*.{yaml,yml}')).toEqual(['k8s/a.yaml', 'k8s/b.yml']);
    expect(await paths(join(cwd, 'k8s', 'deep'), '../*.yaml')).toEqual(['../a.yaml']);
    expect(await paths(cwd, join(cwd, 'k8s', '*.yml'))).toEqual(['k8s/b.yml']);
  });

  it('are named as they were given, and each is read once', async () => {
    expect(await paths(cwd, './k8s/a.yaml', 'k8s', 'k8s/../k8s/a.yaml')).toEqual([
      './k8s/a.yaml',
      'k8s/b.yml',
      'k8s/deep/c.json',
    ]);
    expect(await paths(cwd, 'odd [name] {x}.yaml')).toEqual(['odd [name] {x}.yaml']);
  });

  it('are told apart from other JSON in a folder, but not when they are named', async () => {
    expect(await review(cwd, 'only-json')).toEqual([
      { path: 'only-json', error: expect.stringContaining('no Kubernetes manifests') },
    ]);
    expect((await review(cwd, 'values.json'))[0]?.documents).toHaveLength(1);
  });

  it('of a chart are said to be of a chart once, and its values are none', async () => {
    const folder = folderOf({
      'web/Chart.yaml': 'apiVersion: v2\nname: web\nversion: 0.1.0\n',
      'web/values.yaml':
        '# objects with apiVersion and kind\nextra:\n- apiVersion: v1\n  kind: Secret\n',
      'web/templates/pod.yaml': GOOD.replace(/name: \w+/, 'name: {{ .Release.Name }}'),
    });
    const { out, status } = await podsmith(['review', '.', '--format', 'json'], { cwd: folder });
    const { files, notes } = JSON.parse(out);
    expect(files.map(({ path }: { path: string }) => path)).toEqual(['web/templates/pod.yaml']);
    expect(files[0].documents[0].problems).toMatchObject([
      { code: 'decode-error', severity: 'info' },
    ]);
    expect(notes).toEqual([{ path: 'web', note: expect.stringContaining('Helm chart') }]);
    expect(status).toBe(0);
    for (const place of ['.', 'web/templates/pod.yaml']) {
      const plain = await podsmith(['review', place], { cwd: folder });
      expect([plain.status, plain.out.match(/helm template/g)?.length], place).toEqual([0, 1]);
      expect(plain.out, place).toContain('1 object was reviewed only in part or not at all');
      const strict = await podsmith(['review', place, '--strict'], { cwd: folder });
      expect(strict.status, place).toBe(1);
    }
  });

  it('of Docker Compose are named as such, and keep nothing from being read', async () => {
    const folder = folderOf({
      'docker-compose.yml': 'services:\n  web: {image: nginx}\n',
      'pod.yaml': GOOD,
    });
    const { out, status } = await podsmith(['review', '.'], { cwd: folder });
    expect(out).toContain('docker-compose.yml\n  This looks like a Docker Compose file');
    const sarif = JSON.parse(
      (await podsmith(['review', '.', '--format', 'sarif'], { cwd: folder })).out,
    );
    const [first] = sarif.runs[0].invocations[0].toolExecutionNotifications;
    expect(first.message.text).toContain('Docker Compose');
    expect(status).toBe(0);
  });

  it('of a folder are told to be patches by the Kustomization beside them, of which nothing is said', async () => {
    const patch =
      'apiVersion: apps/v1\nkind: Deployment\nmetadata: {name: web}\nspec:\n  template:\n    spec:\n      containers: [{name: web, image: "web:2"}]\n';
    const folder = folderOf({
      'kustomization.yaml': 'resources: [../base]\npatches:\n- path: patch.yaml\n',
      'patch.yaml': patch,
    });
    expect(await paths(folder, '.')).toEqual(['patch.yaml']);
    const [file] = (await review(folder, '.')) as { documents: { judgement: object }[] }[];
    expect(file?.documents[0]?.judgement).toMatchObject({ judged: 'part', why: 'base' });
    const hardened = await podsmith(['harden', '.', '--diff', '--fixes', 'usual'], { cwd: folder });
    expect(hardened.out).toBe('');
  });

  it('are not passed over in a folder because apiVersion or kind was forgotten', async () => {
    const folder = folderOf({
      'a.yaml': GOOD.replace('apiVersion: v1\n', ''),
      'b.yaml': GOOD.replace('kind: Pod\n', ''),
      'Chart.yaml': 'apiVersion: v2\nname: x\nversion: 1.0.0\n',
      'values.yaml': 'controller:\n  kind: Deployment\n  metadata: {}\n',
    });
    expect(await paths(folder, '.')).toEqual(['a.yaml', 'b.yaml']);
    expect((await podsmith(['review', '.'], { cwd: folder })).status).toBe(2);
  });

  it.each([
    ['x*.yaml', 'no file matches this pattern'],
    ['missing.yaml', 'there is no such file or folder'],
    ['missing/', 'there is no such file or folder'],
    ['a'.repeat(300), 'it can’t be read (ENAMETOOLONG)'],
  ])('%s is an error of its own', async (path, error) => {
    expect(await review(cwd, path)).toEqual([{ path, error }]);
  });

  it('are read once although links lead to them, in a circle even', async () => {
    const folder = folderOf({ 'a/x.yaml': GOOD });
    symlinkSync('..', join(folder, 'a', 'loop'));
    symlinkSync('x.yaml', join(folder, 'a', 'link.yaml'));
    expect(await paths(folder, '.')).toEqual(['a/x.yaml']);
    expect(await paths(folder, 'a/link.yaml', '.')).toEqual(['a/link.yaml']);
    expect(await paths(folder, '**/x.yaml')).toHaveLength(1);
  });

  it('are told where they cannot be read, and hang nothing', async () => {
    const folder = folderOf({ 'd/good.yaml': GOOD, 'd/huge.yaml': '', 'outside/x.yaml': GOOD });
    const d = join(folder, 'd');
    symlinkSync('/dev/zero', join(d, 'device.yaml'));
    symlinkSync('/dev/zero', join(d, 'device-2.yaml'));
    symlinkSync('gone.txt', join(d, 'dead.yaml'));
    // All is there once more behind this one, and is told once.
    mkdirSync(join(d, 'below'));
    symlinkSync('..', join(d, 'below', 'above'));
    symlinkSync('circle.yaml', join(d, 'circle.yaml'));
    symlinkSync('../outside', join(d, 'away'));
    symlinkSync('/', join(d, '.hidden'));
    execFileSync('mkfifo', [join(d, 'pipe.yaml')]);
    truncateSync(join(d, 'huge.yaml'), 5_000_000_000);
    const server = createServer().listen(join(d, 'socket.yaml'));
    await new Promise((done) => server.once('listening', done));
    const told = async (...args: readonly string[]) => {
      const { status, out } = await podsmith(['review', ...args, '--format', 'json'], {
        cwd: folder,
      });
      const files = JSON.parse(out).files as { path: string; error?: string }[];
      expect(status).toBe(2);
      return Object.fromEntries(files.map(({ path, error }) => [path, error ?? 'read']));
    };
    const always = {
      'd/good.yaml': 'read',
      'd/huge.yaml': 'it is larger than 20 MB. Use --max-size to set another limit',
      'd/pipe.yaml': 'it is a pipe, not a file. “-” reads standard input',
      'd/socket.yaml': 'it is a socket, not a file',
      'd/dead.yaml': 'the target of the link doesn’t exist',
      'd/circle.yaml': 'the links form a loop',
    };
    const away = (place: string) =>
      `a link leads out of the folder, to ${place}. Use --follow-links to read it`;
    const closed = {
      ...always,
      'd/device.yaml': away('/dev/zero'),
      'd/device-2.yaml': away('/dev/zero'),
      'd/away': away(join(folder, 'outside')),
    };
    expect(await told('d')).toEqual(closed);
    expect(await told('d/**/*.yaml')).toEqual(closed);
    expect(await told('d', '--follow-links')).toEqual({
      ...always,
      'd/device.yaml': 'it is a device, not a file',
      'd/device-2.yaml': 'it is a device, not a file',
      'd/away/x.yaml': 'read',
    });
    // What is named is followed, and read no more than that.
    const device = 'it is a device, not a file';
    expect(await told('d/device.yaml')).toEqual({ 'd/device.yaml': device });
    server.close();
  });

  it('of a folder are no reports that were written there', async () => {
    const cwd = folderOf({ 'a.yaml': GOOD });
    const call = ['review', '.', '--format', 'json', '--output', 'report.json'];
    for (let i = 0; i < 2; i++) expect((await podsmith(call, { cwd })).status).toBe(0);
  });

  it('are read up to the size that is asked for', async () => {
    const folder = folderOf({ 'a.yaml': `${GOOD}#${' '.repeat(1024 * 1024)}\n` });
    const error = 'it is larger than 1 MB. Use --max-size to set another limit';
    for (const command of ['review', 'harden', 'operator', 'parse']) {
      const small = await podsmith([command, 'a.yaml', '--max-size', '1'], { cwd: folder });
      expect(small.status, command).toBe(2);
      expect(small.out + small.err, command).toContain(error);
      const large = await podsmith([command, 'a.yaml', '--max-size', '2'], { cwd: folder });
      expect(large.status, command).toBe(0);
    }
    const stdin = `${GOOD}#${' '.repeat(1024 * 1024)}\n`;
    const { status, out } = await podsmith(['review', '-', '--max-size', '1'], { stdin });
    expect({ status, out }).toEqual({ status: 2, out: expect.stringContaining(error) });
    for (const size of ['0', '-1', '1.5', '501', 'much']) {
      const { status, err } = await podsmith(['review', 'a.yaml', '--max-size', size]);
      expect({ status, err }).toEqual({ status: 2, err: expect.stringContaining('MB from 1 to') });
    }
  });

  it('are found in no more time although links make many ways to them', async () => {
    // Each level has two links to the next: 2^40 ways lead to the file.
    const folder = folderOf({ 'k8s/40/x.yaml': GOOD });
    for (let level = 39; level >= 0; level--) {
      mkdirSync(join(folder, 'k8s', String(level)));
      for (const name of ['a', 'b']) {
        symlinkSync(`../${level + 1}`, join(folder, 'k8s', String(level), name));
      }
    }
    expect(await paths(folder, 'k8s')).toEqual(['k8s/40/x.yaml']);
    expect(await paths(folder, 'k8s/**/x.yaml')).toHaveLength(1);
  });

  it('say when reading is not permitted', async () => {
    // To root nothing is closed, so the system's answer is put in its place.
    const readFile = () => {
      throw Object.assign(new Error('permission denied'), { code: 'EACCES' });
    };
    const { out } = await podsmith(['review', 'k8s/a.yaml', '--format', 'json'], { cwd, readFile });
    expect(JSON.parse(out).files).toEqual([
      { path: 'k8s/a.yaml', error: 'permission to read it is denied' },
    ]);
  });

  it('say when they are no text', async () => {
    const folder = folderOf({
      'binary.yaml': new Uint8Array([0, 1, 2]),
      'latin.yaml': new Uint8Array([0x61, 0x3a, 0x20, 0xe4]),
    });
    mkdirSync(join(folder, 'folder.yaml'));
    expect(await review(folder, 'binary.yaml', 'latin.yaml')).toEqual([
      { path: 'binary.yaml', error: 'it isn’t a text file' },
      { path: 'latin.yaml', error: 'it is neither UTF-8 nor UTF-16' },
    ]);
    expect((await review(folder, 'folder.yaml'))[0]?.error).toContain('no Kubernetes manifests');
  });

  it('may be UTF-16', async () => {
    const bytes = new Uint8Array(2 + BAD.length * 2);
    bytes.set([0xff, 0xfe]);
    for (const [i, char] of [...BAD].entries()) bytes[2 + i * 2] = char.charCodeAt(0);
    const { status, out } = await podsmith(['review', '-'], { stdin: bytes });
    expect(status).toBe(1);
    expect(out).toContain('Pod/bad');
  });

  it('may come from standard input, asked for or piped', async () => {
    for (const args of [['review', '-'], ['review']]) {
      const { out } = await podsmith([...args, '--format', 'json'], { stdin: BAD });
      expect(JSON.parse(out).files[0].path).toBe('<stdin>');
    }
  });

  it('are missed when nothing is piped', async () => {
    const { status, out, err } = await podsmith(['review'], { stdin: '' });
    expect({ status, out }).toEqual({ status: 2, out: '' });
    expect(err).toContain('review requires a file');
    // A command before the pipe may have failed.
    for (const stdin of ['', '\n', '---\n# Source: chart/templates/a.yaml\n']) {
      for (const command of ['review', 'harden', 'operator']) {
        const done = await podsmith([command, '-'], { stdin });
        expect(done.status, command).toBe(2);
        expect(done.out + done.err).toContain('it is empty');
      }
    }
  });

  it('belong together: what one refers to may stand in another', async () => {
    const label = 'pod-security.kubernetes.io/enforce-version';
    const folder = folderOf({
      'ns.yaml': `apiVersion: v1\nkind: Namespace\nmetadata: {name: old, labels: {${label}: v1.18}}\n`,
      'pod.yaml': GOOD.replace('name: good', 'name: good\n  namespace: old'),
    });
    const { out } = await podsmith(['review', 'pod.yaml', 'ns.yaml', '--format', 'json'], {
      cwd: folder,
    });
    expect(JSON.parse(out).files[0].documents[0].standards.version).toBe('v1.18');
  });
});
