import { expect, it } from 'vitest';
import { Reviewer, registry } from '../../index.ts';
import { formatPath } from '../../text/path.ts';
import { DEFAULT_VERSION } from '../version.ts';
import { Bundle } from './bundle.ts';
import { referencesTo } from './references.ts';

const FILE = `apiVersion: v1
kind: Secret
metadata: {name: keys, namespace: shop}
---
apiVersion: v1
kind: Pod
metadata: {name: web, namespace: shop}
spec:
  imagePullSecrets: [{name: keys}]
  initContainers: [{name: init, image: a, envFrom: [{secretRef: {name: keys}}]}]
  containers:
  - name: web
    image: a
    env:
    - {name: KEY, valueFrom: {secretKeyRef: {name: keys, key: a}}}
    - {name: OTHER, valueFrom: {secretKeyRef: {name: others, key: a}}}
  volumes:
  - {name: keys, secret: {secretName: keys}}
  - {name: settings, configMap: {name: keys}}
---
apiVersion: networking.k8s.io/v1
kind: Ingress
metadata: {name: web, namespace: shop}
spec: {tls: [{secretName: keys}]}
---
apiVersion: v1
kind: Pod
metadata: {name: elsewhere, namespace: other}
spec: {imagePullSecrets: [{name: keys}], containers: []}
---
apiVersion: v1
kind: ServiceAccount
metadata: {name: shop, namespace: shop}
---
apiVersion: rbac.authorization.k8s.io/v1
kind: RoleBinding
metadata: {name: shop, namespace: other}
roleRef: {apiGroup: rbac.authorization.k8s.io, kind: Role, name: shop}
subjects:
- {kind: ServiceAccount, name: shop, namespace: shop}
- {kind: ServiceAccount, name: shop, namespace: other}
- {kind: User, name: shop}
`;

const env = { kubernetesVersion: DEFAULT_VERSION, policyVersion: DEFAULT_VERSION };
const { documents } = new Reviewer(registry, env, new Map()).review(FILE);
const objects = documents.flatMap(({ index, review }) =>
  review.objects.map(({ object, workload }) => ({ object, workload, document: index })),
);
const named = (kind: string) => {
  const entry = objects.find(({ object }) => object.kind === kind);
  if (!entry) throw new Error(kind);
  return referencesTo(new Bundle(objects), entry.object).map(
    ({ entry: from, path }) => `${from.object.kind} ${formatPath(path)}`,
  );
};

it('finds what names a Secret, in its namespace', () => {
  expect(named('Secret')).toEqual([
    'Pod spec.imagePullSecrets[0].name',
    'Pod spec.volumes[0].secret.secretName',
    'Pod spec.initContainers[0].envFrom[0].secretRef.name',
    'Pod spec.containers[0].env[0].valueFrom.secretKeyRef.name',
    'Ingress spec.tls[0].secretName',
  ]);
});

it('finds the bindings of an account, in other namespaces too', () => {
  expect(named('ServiceAccount')).toEqual(['RoleBinding subjects[0].name']);
});
