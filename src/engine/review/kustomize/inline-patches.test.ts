/** Patches inside a Kustomization: found, judged as patches, and written where they stand. */
import { describe, expect, it } from 'vitest';
import { plan } from '../../edits.ts';
import { parseDocument, Reviewer, registry } from '../../index.ts';
import { countJsonPatches } from './inline-patches.ts';

const KUSTOMIZATION = `apiVersion: kustomize.config.k8s.io/v1beta1
kind: Kustomization
resources:
  - base.yaml
patches:
  - target: {kind: Deployment}
    patch: |-
      # Two containers of the base.
      apiVersion: apps/v1
      kind: Deployment
      metadata:
        name: web

      spec:
        template:
          spec:
            containers:
            - name: web # as in the base
              securityContext:
                privileged: true
  - patch: |
      - op: replace
        path: /spec/replicas
        value: 3
patchesStrategicMerge:
- |
  apiVersion: apps/v1
  kind: Deployment
  metadata: {name: log}
  spec:
    template:
      spec:
        hostNetwork: true
- other.yaml
patchesJson6902:
- target: {kind: Deployment, name: web}
  path: ops.yaml
namePrefix: x-
`;

const version = { major: 1, minor: 36 };
const reviewer = new Reviewer(registry, { kubernetesVersion: version, policyVersion: version });

describe.each(['\n', '\r\n'])('with line ends %j', (eol) => {
  const text = KUSTOMIZATION.replaceAll('\n', eol);
  const review = reviewer.review(text);

  it('are documents at their own place', () => {
    expect(
      review.documents.map(({ review: { recognised }, inside }) => [recognised, inside]),
    ).toEqual([
      ['kustomization', undefined],
      ['patch', true],
      ['patch', true],
    ]);
    const found = review.documents.flatMap(({ slice, review: { objects } }) =>
      objects.flatMap(({ findings }) =>
        findings.map(({ rule, from, to }) => [
          rule,
          text.slice(slice.from + from, slice.from + to),
        ]),
      ),
    );
    expect(found).toContainEqual(['privileged', 'privileged: true']);
    expect(found).toContainEqual(['host-namespaces', 'hostNetwork: true']);
  });

  it.each([
    ['privileged', 'privileged: true', 'privileged: false'],
    ['host-namespaces', `${eol}      spec:${eol}        hostNetwork: true`, `${eol}      spec: {}`],
  ])('are written where they stand: %s', (rule, before, after) => {
    const { changes, refusals } = plan(review, registry, { rule, action: 'secure', scope: {} });
    expect(refusals).toEqual([]);
    const written = changes.apply(text);
    expect(written).toBe(text.replace(before, after));
    expect(changes.invert(text).apply(written)).toBe(text);
  });

  it('keep the block around them whole, whatever is added', () => {
    const before = parseDocument(text).value as {
      patches: { patch: string }[];
      namePrefix: string;
    };
    for (const rule of ['run-as-non-root', 'read-only-root-filesystem', 'dropped-capabilities']) {
      const request = { rule, action: 'secure', scope: {}, unsaid: true } as const;
      const { changes } = plan(review, registry, request);
      expect(changes.empty, rule).toBe(false);
      const after = parseDocument(changes.apply(text)).value as typeof before;
      expect(Object.keys(after)).toEqual(Object.keys(before));
      expect(after.namePrefix).toBe(before.namePrefix);
      expect(after.patches[1]).toEqual(before.patches[1]);
      expect(parseDocument(after.patches[0]?.patch ?? '').error).toBeNull();
    }
  });

  it('lists of JSON operations are counted', () => {
    expect(countJsonPatches(parseDocument(text))).toBe(2);
  });
});

it.each([
  ['another style', 'patches:\n  - patch: "kind: Pod"\n'],
  ['no list', 'patches: {patch: 1}\n'],
  ['another kind', 'patches: []\n'],
  ['an alias to itself', 'patches: &a\n  - *a\n'],
])('opens nothing for %s', (_, own) => {
  const head = 'apiVersion: kustomize.config.k8s.io/v1beta1\nkind: Kustomization\n';
  expect(reviewer.review(head + own).documents.length).toBe(1);
});

it('tells where a patch cannot be read', () => {
  const text = 'kind: Kustomization\nresources: [a]\npatches:\n  - patch: |\n      kind: [\n';
  const [, patch] = reviewer.review(text).documents;
  expect(patch?.review.problems).toMatchObject([{ code: 'broken-yaml' }]);
});
