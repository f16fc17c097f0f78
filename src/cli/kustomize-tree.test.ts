import { describe, expect, it } from 'vitest';
import { folderOf, podsmith } from './test-io.ts';

const APP =
  'apiVersion: apps/v1\nkind: Deployment\nmetadata: {name: web, namespace: a}\nspec:\n  selector: {matchLabels: {app: web}}\n  template:\n    metadata: {labels: {app: web}}\n    spec:\n      serviceAccountName: web\n      containers: [{name: a, image: "b:1"}]\n';
const FILES = {
  'config/manager/kustomization.yaml': 'resources: [manager.yaml]\n',
  'config/manager/manager.yaml': APP,
  'config/rbac/kustomization.yaml': 'resources: [account.yaml]\n',
  'config/rbac/account.yaml':
    'apiVersion: v1\nkind: ServiceAccount\nmetadata: {name: web, namespace: a}\n',
  'config/default/kustomization.yaml':
    'resources: [../manager, ../rbac]\nreplicas: [{name: web, count: 4}]\n',
};

async function rulesIn(cwd: string, path: string) {
  const { out } = await podsmith(['review', path, '--profile', 'everything', '--format', 'json'], {
    cwd,
  });
  const { files } = JSON.parse(out) as {
    files: { path: string; documents: { findings: { rule: string }[] }[] }[];
  };
  return {
    paths: files.map((file) => file.path),
    rules: files.flatMap(({ documents }) =>
      documents.flatMap(({ findings }) => findings.map(({ rule }) => rule)),
    ),
  };
}

describe('what belongs to a Kustomization beside the folder of a call', () => {
  it('is read, and nothing is said of it', async () => {
    const cwd = folderOf(FILES);
    for (const [from, path, shown] of [
      [cwd, 'config/manager', 'config/manager/manager.yaml'],
      [`${cwd}/config/manager`, '.', 'manager.yaml'],
    ] as const) {
      const { paths, rules } = await rulesIn(from, path);
      expect(paths).toEqual([shown]);
      expect(rules).not.toContain('missing-service-account');
      expect(rules).not.toContain('replicas');
      expect(rules).toContain('run-as-non-root');
    }
  });

  it('is not added again', async () => {
    const cwd = folderOf(FILES);
    const args = ['--profile', 'everything', '--fixes', 'all', '--diff'];
    const { out } = await podsmith(['harden', 'config/manager', ...args], { cwd });
    expect(out).not.toContain('kind: ServiceAccount');
    const alone = folderOf({ 'manager/manager.yaml': APP });
    const added = await podsmith(['harden', 'manager', ...args], { cwd: alone });
    expect(added.out).toContain('kind: ServiceAccount');
  });

  it('leaves out what no Kustomization of the call belongs to', async () => {
    const { 'config/default/kustomization.yaml': _, ...files } = FILES;
    expect((await rulesIn(folderOf(files), 'config/manager')).rules).toContain(
      'missing-service-account',
    );
  });
});

describe('what a test expects', () => {
  it('is no manifest, and is said once', async () => {
    const cwd = folderOf({
      'tests/00-install.yaml': APP,
      'tests/00-assert.yaml': `${APP}status: {replicas: 1}\n`,
      'tests/01-errors.yaml': APP,
      'tests/a/chainsaw-test.yaml': 'apiVersion: chainsaw.kyverno.io/v1alpha1\nkind: Test\n',
      'tests/a/chainsaw-pod-assert.yaml': APP,
    });
    expect((await rulesIn(cwd, 'tests')).paths).toEqual(['tests/00-install.yaml']);
    const { out } = await podsmith(['review', 'tests'], { cwd });
    expect(out).toContain(
      '3 files say what tests expect and aren’t reviewed: tests/00-assert.yaml, tests/01-errors.yaml',
    );
    const named = await rulesIn(cwd, 'tests/00-assert.yaml');
    expect(named.paths).toEqual(['tests/00-assert.yaml']);
  });

  it('is told by its folder too', async () => {
    const cwd = folderOf({ 'a/00-assert.yaml': APP, 'b/chainsaw-pod.yaml': APP });
    expect((await rulesIn(cwd, '.')).paths).toEqual(['a/00-assert.yaml', 'b/chainsaw-pod.yaml']);
  });
});
