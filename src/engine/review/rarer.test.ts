import { afterEach, expect, test, vi } from 'vitest';

afterEach(() => vi.resetModules());

test.each([
  [
    'a mark of another tool',
    'metadata:\n  annotations: {checkov.io/skip1: CKV_K8S_16=node agent}\n',
  ],
  [
    'a rarer kind beside the pod',
    '',
    '---\napiVersion: acme.cert-manager.io/v1\nkind: Challenge\n',
  ],
])('%s asks for what few manifests need, and is read with it', async (_, metadata, beside = '') => {
  vi.resetModules();
  const { DEFAULT_VERSION, loadRarer, needsRarer, Reviewer, registry } = await import(
    '../index.ts'
  );
  const text = `apiVersion: v1\nkind: Pod\n${metadata}spec:\n  containers: [{name: a, securityContext: {privileged: true}}]\n${beside}`;
  const env = { kubernetesVersion: DEFAULT_VERSION, policyVersion: DEFAULT_VERSION };
  const reviewed = () => new Reviewer(registry, env).review(text);
  const suppressed = () =>
    reviewed().documents[0]?.review.objects[0]?.suppressed.map(({ rule }) => rule);
  expect(needsRarer(reviewed())).toBe(true);
  expect(suppressed()).toEqual([]);
  expect(await loadRarer()).toBe(true);
  expect(needsRarer(reviewed())).toBe(false);
  expect(await loadRarer()).toBe(false);
  expect(suppressed()).toEqual(metadata === '' ? [] : ['privileged']);
});

test('an ordinary manifest needs none of it', async () => {
  vi.resetModules();
  const { DEFAULT_VERSION, needsRarer, Reviewer, registry } = await import('../index.ts');
  const env = { kubernetesVersion: DEFAULT_VERSION, policyVersion: DEFAULT_VERSION };
  const review = new Reviewer(registry, env).review('kind: Pod\napiVersion: v1\n');
  expect(needsRarer(review)).toBe(false);
});
