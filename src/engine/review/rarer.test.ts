import { afterEach, expect, test, vi } from 'vitest';
import type { Review } from './review.ts';

afterEach(() => vi.resetModules());

test.each([
  [
    'a mark of another tool',
    'metadata:\n  annotations: {checkov.io/skip1: CKV_K8S_16=node agent}\n',
  ],
  [
    'a kind of another project beside the pod',
    '',
    '---\napiVersion: acme.cert-manager.io/v1\nkind: Challenge\n',
  ],
])('%s asks for what few manifests need, and is read with it', async (_, metadata, beside = '') => {
  vi.resetModules();
  const { DEFAULT_VERSION, isGuess, loadRarer, needsRarer, Reviewer, registry } = await import(
    '../index.ts'
  );
  const isLess = (review: Review) => needsRarer(review) || isGuess(review);
  const text = `apiVersion: v1\nkind: Pod\n${metadata}spec:\n  containers: [{name: a, securityContext: {privileged: true}}]\n${beside}`;
  const env = { kubernetesVersion: DEFAULT_VERSION, policyVersion: DEFAULT_VERSION };
  const reviewed = () => new Reviewer(registry, env).review(text);
  const suppressed = () =>
    reviewed().documents[0]?.review.objects[0]?.suppressed.map(({ rule }) => rule);
  expect(isLess(reviewed())).toBe(true);
  expect(suppressed()).toEqual([]);
  expect(await loadRarer()).toBe(true);
  expect(isLess(reviewed())).toBe(false);
  expect(await loadRarer()).toBe(false);
  expect(suppressed()).toEqual(metadata === '' ? [] : ['privileged']);
});

test.each([
  ['of Kubernetes', 'apiVersion: v1\nkind: Pod\n', false],
  ['of Kubernetes, in a group', 'apiVersion: rbac.authorization.k8s.io/v1\nkind: Role\n', false],
  ['of Kustomize', 'apiVersion: kustomize.config.k8s.io/v1beta1\nkind: Component\n', false],
  ['of another project', 'apiVersion: argoproj.io/v1alpha1\nkind: Workflow\n', true],
  ['with a name like Kubernetes’ own', 'apiVersion: sparkoperator.k8s.io/v1\nkind: X\n', true],
  [
    'that scales another project’s',
    'apiVersion: autoscaling/v2\nkind: HorizontalPodAutoscaler\nspec: {scaleTargetRef: {apiVersion: argoproj.io/v1alpha1}}\n',
    true,
  ],
])(
  'a kind %s may be judged by a guess, until the rows are loaded: %s',
  async (_, text, guessed) => {
    vi.resetModules();
    const { DEFAULT_VERSION, isGuess, loadRarer, Reviewer, registry } = await import('../index.ts');
    const env = { kubernetesVersion: DEFAULT_VERSION, policyVersion: DEFAULT_VERSION };
    const review = new Reviewer(registry, env).review(text);
    expect(isGuess(review)).toBe(guessed);
    await loadRarer();
    expect(isGuess(review)).toBe(false);
  },
);

test('an ordinary manifest needs none of it', async () => {
  vi.resetModules();
  const { DEFAULT_VERSION, needsRarer, Reviewer, registry } = await import('../index.ts');
  const env = { kubernetesVersion: DEFAULT_VERSION, policyVersion: DEFAULT_VERSION };
  const review = new Reviewer(registry, env).review('kind: Pod\napiVersion: v1\n');
  expect(needsRarer(review)).toBe(false);
});
