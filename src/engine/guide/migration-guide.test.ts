import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { fileSteps, type GuideTarget, migrationGuide as guide } from '../guides.ts';
import { DEFAULT_VERSION, Reviewer, registry } from '../index.ts';
import { finish } from '../text/steps.ts';

const env = { kubernetesVersion: DEFAULT_VERSION, policyVersion: DEFAULT_VERSION };
const reviewed = (texts: readonly string[]) => new Reviewer(registry, env).reviewAll(texts);
const ID = '11111111-2222-3333-4444-555555555555';
const OTHER = '99999999-2222-3333-4444-555555555555';
const LEGACY = readFileSync(
  new URL('../yaml/testdata/aks-manifests/09-legacy-pod-identity.yaml', import.meta.url),
  'utf8',
);

const pod = (name: string, labels: string, more = '') => `apiVersion: v1
kind: Pod
metadata:
  name: ${name}
  namespace: shop
  labels: {app: ${name}${labels}}
spec:
${more}  containers:
    - name: app
      image: registry.example.com/app:1
`;
const BOUND = pod('orders', ', aadpodidbinding: orders');
const VAULT = `apiVersion: secrets-store.csi.x-k8s.io/v1
kind: SecretProviderClass
metadata:
  name: vault
  namespace: shop
spec:
  provider: azure
  parameters:
    usePodIdentity: "true" # for now
    keyvaultName: shop
    tenantId: ${ID}
`;
const MOUNT = `  volumes:
    - name: vault
      csi:
        driver: secrets-store.csi.k8s.io
        readOnly: true
        volumeAttributes: {secretProviderClass: vault}
`;
const OBJECTS = LEGACY.slice(0, LEGACY.indexOf('---\napiVersion: v1\nkind: Pod'));

/** Texts after the migration, with the answers that the files give and these. */
function migrated(texts: readonly string[], given: { readonly [field: string]: string } = {}) {
  const reviews = reviewed(texts);
  const [guideTarget] = guide.targets(reviews) as [GuideTarget];
  const answers = { ...guide.start(reviews, guideTarget), ...given };
  const faults = Object.fromEntries(guide.faults(reviews, guideTarget, answers));
  const { edits, notes } = guide.plan(reviews, guideTarget, answers);
  const { changes, refusals } = finish(fileSteps(reviews, edits));
  expect(refusals).toEqual([]);
  return {
    answers,
    faults,
    notes,
    codes: notes.map(({ code }) => code),
    texts: texts.map((text, i) => changes[i]?.apply(text) ?? ''),
  };
}

describe('the migration from pod-managed identity', () => {
  it('gives the pod an account with the identity it was bound to, and takes the old objects', () => {
    const { texts, faults, notes, answers } = migrated([LEGACY]);
    expect(faults).toEqual({});
    expect(answers).toEqual({ route: 'replace', 'client 0 2': ID, 'account 0 2': 'orders' });
    expect(texts).toEqual([
      `apiVersion: v1
kind: ServiceAccount
metadata:
  name: orders
  namespace: shop
  annotations:
    azure.workload.identity/client-id: ${ID}
---
apiVersion: v1
kind: Pod
metadata:
  name: orders
  namespace: shop
  labels:
    app: orders
    azure.workload.identity/use: "true"
spec:
  nodeSelector:
    kubernetes.io/os: linux
  serviceAccountName: orders
  containers:
    - name: orders
      image: myregistry.azurecr.io/shop/orders:3.3.0
`,
    ]);
    expect(notes).toEqual([
      { code: 'federated', data: { subjects: 'system:serviceaccount:shop:orders', n: 1 } },
      { code: 'restart' },
      { code: 'add-on' },
    ]);
    expect(guide.targets(reviewed(texts))).toEqual([]);
  });

  it('leaves the old way beside the new one until it comes again', () => {
    const first = migrated([LEGACY, VAULT], { route: 'side-by-side' });
    expect(first.texts[1]).toBe(VAULT);
    expect(first.texts[0]).toContain('aadpodidbinding: orders\n    azure.workload.identity/use');
    expect(first.texts[0]).toContain('kind: AzureIdentityBinding');
    expect(first.codes).toEqual(['federated', 'class-stays', 'restart', 'verify']);
    const again = migrated(first.texts, { route: 'side-by-side' });
    expect(again.texts).toEqual(first.texts);
    const answers = { 'client 1 0': ID };
    expect(migrated(first.texts, answers).texts).toEqual(migrated([LEGACY, VAULT], answers).texts);
  });

  it('puts a proxy beside an old SDK, on Linux and in the pod’s own network only', () => {
    const { texts, codes } = migrated([LEGACY], { route: 'bridge' });
    expect(texts[0]).toContain('azure.workload.identity/inject-proxy-sidecar: "true"');
    expect(codes).toContain('proxy');
    const faultOf = (more: string) =>
      migrated([pod('orders', ', aadpodidbinding: orders', more), OBJECTS], { route: 'bridge' })
        .faults;
    expect(faultOf('  hostNetwork: true\n')).toEqual({ route: 'host-network' });
    expect(faultOf('  os: {name: windows}\n')).toEqual({ route: 'windows' });
    expect(faultOf('  nodeSelector: {kubernetes.io/os: windows}\n')).toEqual({ route: 'windows' });
  });

  it('lets a class of the Key Vault provider sign in as the pods that mount it do', () => {
    const user = pod('orders', ', aadpodidbinding: orders', MOUNT);
    const reader = pod('reader', '', MOUNT);
    const { texts, notes } = migrated([VAULT, `${OBJECTS}---\n${user}---\n${reader}`]);
    expect(texts[0]).toBe(
      `${VAULT.replace('"true" # for now', '"false" # for now')}    clientID: ${ID}\n`,
    );
    expect(notes[0]?.data).toEqual({
      n: 2,
      subjects: 'system:serviceaccount:shop:orders`, `system:serviceaccount:shop:default',
    });
  });

  it('asks for an identity that the files do not tell', () => {
    expect(migrated([BOUND, VAULT]).faults).toEqual({
      'client 0 0': 'required',
      'client 1 0': 'required',
    });
    const given = { 'client 0 0': 'orders', 'client 1 0': 'orders', 'account 0 0': 'default' };
    expect(migrated([BOUND, VAULT], given).faults).toEqual({
      'client 0 0': 'guid',
      'client 1 0': 'guid',
      'account 0 0': 'default-account',
    });
  });

  it('brings an account that several workloads share once, and for one identity only', () => {
    const bills = pod('bills', ', aadpodidbinding: orders');
    const file = `${OBJECTS}---\n${BOUND}---\n${bills}`;
    const { texts, faults } = migrated([file], { 'account 0 3': 'orders' });
    expect(faults).toEqual({});
    expect(texts[0]?.match(/kind: ServiceAccount/g)).toHaveLength(1);
    const apart = migrated([file], { 'account 0 3': 'orders', 'client 0 3': OTHER });
    expect(apart.faults).toEqual({ 'account 0 3': 'two-identities' });
  });

  it('brings one for each namespace, so that none is in doubt when the guide comes again', () => {
    const within = (namespace: string) => BOUND.replace('  namespace: shop\n', namespace);
    const pods = ['  namespace: office\n', '  namespace: shop\n', ''].map(within);
    const given = {
      route: 'side-by-side',
      'client 0 0': ID,
      'client 0 1': OTHER,
      'client 0 2': ID,
    };
    const first = migrated([pods.join('---\n')], given);
    expect(first.faults).toEqual({});
    expect(first.texts[0]?.match(/kind: ServiceAccount/g)).toHaveLength(3);
    const again = migrated(first.texts, { route: 'side-by-side' });
    expect(again.faults).toEqual({});
    expect(again.texts).toEqual(first.texts);
  });

  it('writes to an account that is there, and says who else runs as it', () => {
    const account =
      'apiVersion: v1\nkind: ServiceAccount\nmetadata:\n  name: orders\n  namespace: shop\n';
    const other = pod('bills', '', '  serviceAccountName: orders\n');
    const { texts, codes } = migrated([LEGACY, `${account}---\n${other}`]);
    expect(texts[0]).not.toContain('ServiceAccount\n');
    expect(texts[1]).toBe(
      `${account}  annotations:\n    azure.workload.identity/client-id: ${ID}\n---\n${other}`,
    );
    expect(codes).toContain('shared-account');
  });

  it('keeps a label by which something finds the pod', () => {
    const service = `apiVersion: v1
kind: Service
metadata:
  name: orders
  namespace: shop
spec:
  selector: {aadpodidbinding: orders}
  ports: [{port: 80}]
`;
    const { texts, notes } = migrated([LEGACY, service]);
    expect(texts[0]).toContain('aadpodidbinding: orders');
    expect(texts[0]).not.toContain('AzureIdentity');
    expect(notes).toContainEqual({ code: 'label-stays', data: { names: 'orders', n: 1 } });
    expect(migrated(texts, { 'client 0 1': ID }).texts).toEqual(texts);
    const elsewhere = service.replaceAll('aadpodidbinding', 'app');
    expect(migrated([LEGACY, elsewhere]).codes).not.toContain('label-stays');
  });

  it('takes the label from where it does nothing, and leaves what the selector asks for', () => {
    const deployment = (own: string, selected: string) => `apiVersion: apps/v1
kind: Deployment
metadata:
  name: orders
  namespace: shop
  labels:
    app: orders
${own}spec:
  selector:
    matchLabels: {app: orders${selected}}
  template:
    metadata:
      labels: {app: orders${selected}}
    spec:
      containers:
        - name: app
          image: registry.example.com/app:1
`;
    const stray = '    aadpodidbinding: orders\n';
    expect(migrated([deployment(stray, '')]).texts).toEqual([deployment('', '')]);
    const selecting = migrated([deployment(stray, ', aadpodidbinding: orders'), OBJECTS]);
    expect(selecting.codes).toContain('label-stays');
    expect(selecting.texts[0]).toContain('matchLabels: {app: orders, aadpodidbinding: orders}');
    expect(selecting.texts[0]).not.toContain(stray);
    const jobs = `apiVersion: batch/v1
kind: CronJob
metadata: {name: nightly, labels: {aadpodidbinding: orders}}
spec:
  schedule: "0 3 * * *"
  jobTemplate:
    metadata: {labels: {aadpodidbinding: orders}}
    spec:
      template:
        spec:
          restartPolicy: Never
          containers: [{name: app, image: registry.example.com/app:1}]
`;
    expect(migrated([jobs]).texts[0]).not.toContain('aadpodidbinding');
    expect(migrated([jobs], { route: 'side-by-side' }).texts).toEqual([jobs]);
  });

  it('takes objects out of Lists, and what the controller wrote', () => {
    const item = (kind: string) => `  - apiVersion: aadpodidentity.k8s.io/v1
    kind: ${kind}
    metadata: {name: a}
`;
    const kept = '  - apiVersion: v1\n    kind: ConfigMap\n    metadata: {name: b}\n';
    const text = `apiVersion: v1\nkind: List\nitems:\n${item('AzureAssignedIdentity')}${kept}${item('AzurePodIdentityException')}`;
    expect(migrated([text]).texts).toEqual([`apiVersion: v1\nkind: List\nitems:\n${kept}`]);
  });

  it('has nothing to do where nothing of it is there', () => {
    expect(guide.targets(reviewed([pod('orders', '')]))).toEqual([]);
  });
});
