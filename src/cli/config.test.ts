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
