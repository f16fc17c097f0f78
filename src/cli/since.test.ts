import { execFileSync } from 'node:child_process';
import { mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { env } from 'node:process';
import { describe, expect, it } from 'vitest';
import { BAD, folderOf, GOOD, podsmith } from './test-io.ts';

const SERVICE = `apiVersion: v1
kind: Service
metadata: {name: web}
spec:
  selector: {app: nowhere}
  ports: [{port: 80}]
`;

function repository(more: { readonly [path: string]: string } = {}): string {
  const own = { 'bad.yaml': BAD, 'good one.yaml': GOOD, '.gitignore': 'out/\n' };
  const cwd = folderOf({ ...own, ...more });
  const git = (...args: readonly string[]) => execFileSync('git', args, { cwd, stdio: 'ignore' });
  git('init', '--quiet');
  git('add', '.');
  const me = [
    '-c',
    'user.name=me',
    '-c',
    'user.email=me@example.com',
    '-c',
    'commit.gpgsign=false',
  ];
  git(...me, 'commit', '--quiet', '-m', 'first');
  return cwd;
}

const paths = (out: string): string[] =>
  (JSON.parse(out) as { readonly files: readonly { readonly path: string }[] }).files.map(
    ({ path }) => path,
  );

describe('--since', () => {
  it('reports files that changed and files that are new, and reads the others for what they refer to', async () => {
    const cwd = repository();
    writeFileSync(join(cwd, 'good one.yaml'), `${GOOD}# changed\n`);
    writeFileSync(join(cwd, 'service.yaml'), SERVICE);
    const args = ['review', '.', '--since', 'HEAD'];
    const { out } = await podsmith([...args, '--format', 'json'], { cwd, env });
    expect(paths(out)).toEqual(['good one.yaml', 'service.yaml']);
    const text = await podsmith(args, { cwd, env });
    expect(text.out).toContain(
      '--since HEAD\n  1 file hasn’t changed since HEAD. It was read only',
    );
    expect(text.out).not.toContain('bad.yaml');
  });

  it('reports what git can’t compare: ignored files, and files outside of the repository', async () => {
    const cwd = repository();
    mkdirSync(join(cwd, 'out'));
    writeFileSync(join(cwd, 'out/rendered.yaml'), BAD);
    const other = folderOf({ 'other.yaml': BAD });
    const args = ['review', '.', other, '--since', 'HEAD', '--format', 'json'];
    const { out, status } = await podsmith(args, { cwd, env });
    expect(paths(out)).toEqual(['out/rendered.yaml', join(other, 'other.yaml')]);
    expect(status).toBe(1);
  });

  it('reports a link that leads to another file than before', async () => {
    const cwd = repository();
    symlinkSync('good one.yaml', join(cwd, 'link.yaml'));
    const git = (...args: readonly string[]) => execFileSync('git', args, { cwd, stdio: 'ignore' });
    git('add', 'link.yaml');
    const me = [
      '-c',
      'user.name=me',
      '-c',
      'user.email=me@example.com',
      '-c',
      'commit.gpgsign=false',
    ];
    git(...me, 'commit', '--quiet', '-m', 'link');
    rmSync(join(cwd, 'link.yaml'));
    symlinkSync('bad.yaml', join(cwd, 'link.yaml'));
    const args = ['review', 'link.yaml', '--since', 'HEAD', '--format', 'json'];
    expect(paths((await podsmith(args, { cwd, env })).out)).toEqual(['link.yaml']);
  });

  it('says that nothing has changed, with status 0', async () => {
    const { out, status } = await podsmith(['review', '.', '--since', 'HEAD'], {
      cwd: repository(),
      env,
    });
    expect(out).toContain('no file has changed since HEAD');
    expect(status).toBe(0);
  });

  it('names files that have not changed and can’t be read, without failing for them', async () => {
    const cwd = repository({
      'broken.yaml': 'apiVersion: v1\nkind: Pod\na: [1\n',
      'binary.yaml': 'a\0b',
    });
    writeFileSync(join(cwd, 'good one.yaml'), `${GOOD}# changed\n`);
    const { out, status } = await podsmith(['review', '.', '--since', 'HEAD'], { cwd, env });
    expect(out).toMatch(/^binary\.yaml\n {2}The file hasn’t changed, and can’t be read: /m);
    expect(out).toMatch(
      /^broken\.yaml\n {2}The file hasn’t changed, and can’t be read: line 3, column 6: /m,
    );
    expect(status).toBe(0);
  });

  it.each([
    ['nowhere', 'git can’t compare the files with nowhere: there is no such revision'],
    ['HEAD; touch x', 'there is no such revision'],
  ])('tells what is no revision: %s', async (revision, message) => {
    const call = ['review', '.', '--since', revision];
    const { err, status } = await podsmith(call, { cwd: repository(), env });
    expect(err).toContain(message);
    expect(status).toBe(2);
  });

  it('tells that there is no repository', async () => {
    const cwd = folderOf({ 'bad.yaml': BAD });
    const { err, status } = await podsmith(['review', '.', '--since', 'HEAD'], { cwd, env });
    expect(err).toContain('git can’t compare the files with HEAD: not a git repository');
    expect(status).toBe(2);
  });
});
