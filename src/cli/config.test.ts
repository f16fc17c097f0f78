import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { BAD, folderOf, GOOD, podsmith } from './test-io.ts';

const read = async (cwd: string, ...args: readonly string[]) => {
  const done = await podsmith(['review', ...args, '--format', 'json'], { cwd });
  return { ...done, report: JSON.parse(done.out || 'null') };
};

describe('podsmith.json', () => {
  const cwd = folderOf({
    'podsmith.json': `{
      "profile": "pss-baseline", "kubernetesVersion": "1.30", "policyVersion": "1.29",
      "failOn": "critical", "rules": { "privileged": "low", "run-as-non-root": "on" }
    }`,
    'a/b/bad.yaml': BAD,
    'a/own/podsmith.json': '{"profile": "everything"}',
    'a/own/good.yaml': GOOD,
  });

  it('is the nearest one from the current folder upwards', async () => {
    const { report } = await read(join(cwd, 'a', 'b'), 'bad.yaml');
    expect(report).toMatchObject({
      profile: 'pss-baseline',
      kubernetesVersion: '1.30',
      policyVersion: 'v1.29',
    });
    expect((await read(join(cwd, 'a', 'own'), 'good.yaml')).report.profile).toBe('everything');
  });

  it('is not looked for above the repository', async () => {
    const folder = folderOf({
      'podsmith.json': '{"profile": "everything"}',
      'repository/.git/HEAD': '',
      'repository/podsmith.json': '{"profile": "pss-baseline"}',
      'other/.git': 'gitdir: elsewhere',
      'other/a/good.yaml': GOOD,
      'repository/a/good.yaml': GOOD,
    });
    const own = await read(join(folder, 'repository/a'), 'good.yaml');
    expect(own.report.profile).toBe('pss-baseline');
    const none = await read(join(folder, 'other/a'), 'good.yaml');
    expect(none.report.profile).toBe('pss-restricted');
  });

  it.each([
    ['../secret.json', true],
    ['.git/secret.json', true],
    ['a/own.json', false],
  ])('is not read where it is a link out of the repository: %s', async (to, isOut) => {
    const secret = '{"t0ken": 1}';
    const above = folderOf({
      'secret.json': secret,
      'repository/.git/secret.json': secret,
      'repository/a/own.json': secret,
      'repository/good.yaml': GOOD,
    });
    const folder = join(above, 'repository');
    symlinkSync(to, join(folder, 'podsmith.json'));
    const { err, status } = await podsmith(['review', 'good.yaml'], { cwd: folder });
    expect(err).toContain(isOut ? 'podsmith.json: the file is a link' : 't0ken');
    expect(err.includes('t0ken')).toBe(!isOut);
    expect(status).toBe(2);
  });

  it('sets rules and the threshold', async () => {
    const { report, status } = await read(cwd, 'a/b/bad.yaml');
    const [{ findings }] = report.files[0].documents;
    expect(findings).toContainEqual(
      expect.objectContaining({ rule: 'privileged', severity: 'low' }),
    );
    expect(findings).toContainEqual(expect.objectContaining({ rule: 'run-as-non-root' }));
    expect(status).toBe(0);
  });

  it('gives way to options', async () => {
    const options = [
      '--profile',
      'pss-restricted',
      '--fail-on',
      'low',
      '--policy-version',
      'v1.24',
    ];
    const { report, status } = await read(cwd, 'a/b/bad.yaml', ...options);
    expect(report).toMatchObject({ profile: 'pss-restricted', policyVersion: 'v1.24' });
    expect(status).toBe(1);
  });

  it('is another file with --config', async () => {
    const { report } = await read(cwd, 'a/b/bad.yaml', '--config', 'a/own/podsmith.json');
    expect(report.profile).toBe('everything');
  });

  it('follows latest and the version of Kubernetes', async () => {
    const folder = folderOf({ 'a.yaml': GOOD });
    const { report } = await read(folder, 'a.yaml', '--kubernetes-version', 'latest');
    expect(report).toMatchObject({ kubernetesVersion: '1.37', policyVersion: 'v1.37' });
    expect((await read(folder, 'a.yaml')).report).toMatchObject({
      kubernetesVersion: '1.36',
      policyVersion: 'v1.36',
      profile: 'pss-restricted',
    });
  });

  it.each([
    [
      '{"profile": "strict"}',
      'podsmith.json:1:2: profile: unknown profile. Profiles: pss-baseline',
    ],
    ['{"colour": 1}', 'podsmith.json:1:2: colour: unknown key\n'],
    ['{"rules": {"nonsense": "off"}}', 'podsmith.json:1:12: rules.nonsense: unknown rule\n'],
    [
      '{"rules": {"privileged": "loud"}}',
      'podsmith.json:1:12: rules.privileged: the value isn’t valid. Expected: off',
    ],
    [
      '{"rules": {"replicas": {"options": {"most": 1}}}}',
      'podsmith.json:1:37: rules.replicas.options.most: the rule has no such option\n',
    ],
    ['[]', 'podsmith.json:1:1: a configuration must be a map'],
    ['{\n"profile": [', 'podsmith.json:2:13: this isn’t valid JSON'],
    [
      '{"failOn": "never"}',
      'podsmith.json:1:2: failOn: the value isn’t valid. Expected: critical, high',
    ],
  ])('%j is refused by name and place', async (text, sentence) => {
    const folder = folderOf({ 'podsmith.json': text, 'a.yaml': GOOD });
    const { status, out, err } = await podsmith(['review', 'a.yaml'], { cwd: folder });
    expect({ status, out }).toEqual({ status: 2, out: '' });
    expect(err).toContain(`podsmith: ${sentence}`);
    expect(err).not.toContain('Usage');
  });

  it('names every error', async () => {
    const folder = folderOf({ 'podsmith.json': '{"a": 1, "b": 2}', 'a.yaml': GOOD });
    const { err } = await podsmith(['review', 'a.yaml'], { cwd: folder });
    expect(err.match(/^podsmith: /gm)).toHaveLength(2);
  });

  it('is missed when it was asked for', async () => {
    const { status, err } = await podsmith(['review', '-', '--config', 'none.json'], {
      stdin: GOOD,
    });
    expect(status).toBe(2);
    expect(err).toContain('none.json: there is no such file or folder');
  });
});
