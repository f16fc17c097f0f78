import { describe, expect, it } from 'vitest';
import { DEFAULT_VERSION, Reviewer, registry } from '../index.ts';

const env = { kubernetesVersion: DEFAULT_VERSION, policyVersion: DEFAULT_VERSION };
const documentsOf = (...texts: string[]) =>
  new Reviewer(registry, env)
    .reviewAll(texts)
    .flatMap(({ documents }) => documents.map(({ review }) => review));

const head = (kind: string, apiVersion = 'apps/v1') =>
  `apiVersion: ${apiVersion}\nkind: ${kind}\nmetadata: {name: web}\n`;
const template = (container: string, more = '') =>
  `spec:\n${more}  template:\n    spec:\n      containers:\n      - ${container}\n`;
const KUSTOMIZATION =
  'kind: Kustomization\napiVersion: kustomize.config.k8s.io/v1beta1\nresources: [a.yaml]\npatches:\n- path: web.yaml\n';

const FRAGMENTS: readonly (readonly [string, string])[] = [
  ['replicas alone', `${head('Deployment')}spec: {replicas: 3}\n`],
  ['a container by its name', head('Deployment') + template('name: a')],
  ['with a field of it', head('DaemonSet') + template('{name: a, resources: {limits: {cpu: 1}}}')],
  ['a Job', head('Job', 'batch/v1') + template('name: a')],
  [
    'a CronJob',
    `${head('CronJob', 'batch/v1')}spec:\n  jobTemplate:\n    spec: {template: {spec: {containers: [{name: a}]}}}\n`,
  ],
];

const saysNothingIsUnset = (document: ReturnType<typeof documentsOf>[number] | undefined) => {
  expect(document?.workloads[0]?.standards).toBeNull();
  const states = document?.objects[0]?.rules.flatMap(({ targets }) =>
    targets.map(({ status }) => status.state),
  );
  expect(states).not.toContain('unset');
};

describe('a fragment', () => {
  it.each(FRAGMENTS)('is refused for what it lacks: %s', (_, text) => {
    const [document] = documentsOf(text);
    expect(document?.recognised).toBe('fragment');
    expect(document?.problems).not.toEqual([]);
    expect(document?.problems.every(({ refused }) => refused)).toBe(true);
    saysNothingIsUnset(document);
  });

  it.each(FRAGMENTS)('is a patch beside a Kustomization that has patches: %s', (_, text) => {
    const [document] = documentsOf(text, KUSTOMIZATION);
    expect(document?.recognised).toBe('patch');
    expect(document?.problems).toEqual([]);
    saysNothingIsUnset(document);
  });
});

describe('a patch', () => {
  it.each([
    [
      'a directive',
      head('Deployment') + template('{name: a, image: a:1, ports: [{$patch: delete}]}'),
    ],
    [
      'a directive in a Pod',
      `${head('Pod', 'v1')}spec:\n  containers:\n  - {name: a, $patch: delete}\n`,
    ],
  ])('%s', (_, text) => {
    const [document] = documentsOf(text);
    expect(document?.recognised).toBe('patch');
    expect(document?.problems).toEqual([]);
    saysNothingIsUnset(document);
  });

  it('of an object without a pod is one beside a Kustomization that has patches', () => {
    const text = 'apiVersion: v1\nkind: Service\nmetadata: {name: web}\nspec: {type: NodePort}\n';
    expect(documentsOf(text)[0]?.problems).toMatchObject([
      { code: 'value-required', path: ['spec', 'ports'], refused: true },
    ]);
    expect(documentsOf(text, KUSTOMIZATION)[0]?.problems).toEqual([]);
  });

  it.each([
    ['an image', head('Deployment') + template('{name: a, image: a:1}')],
    [
      'a selector and no image',
      head('Deployment') + template('name: a', '  selector: {matchLabels: {a: b}}\n'),
    ],
    ['nothing in its spec', `${head('Deployment')}spec: {}\n`],
    ['no spec', head('Deployment')],
    ['a misspelt field', `${head('Deployment')}spec: {templat: {}}\n`],
    [
      'an empty list of containers',
      `${head('Deployment')}spec: {template: {spec: {containers: []}}}\n`,
    ],
    ['no name', 'apiVersion: apps/v1\nkind: Deployment\nspec: {replicas: 3}\n'],
    ['a Pod without an image', `${head('Pod', 'v1')}spec:\n  containers:\n  - name: a\n`],
    [
      'a Job that says when it ends',
      head('Job', 'batch/v1') +
        template('name: a').replace(
          '      containers',
          '      restartPolicy: Never\n      containers',
        ),
    ],
  ])('is not what is merely broken: %s', (_, text) => {
    const [document] = documentsOf(text);
    expect(document?.recognised).toBe('workload');
    expect(document?.problems.length).toBeGreaterThan(0);
    expect(document?.workloads[0]?.standards).not.toBeNull();
  });

  it.each([
    ['with an image', head('Deployment') + template('{name: a, image: a:1}')],
    ['of a Pod', `${head('Pod', 'v1')}spec:\n  containers:\n  - name: a\n`],
  ])('is what lacks something beside a Kustomization that has patches: %s', (_, text) => {
    expect(documentsOf(text)[0]?.recognised).toBe('workload');
    expect(documentsOf(text, KUSTOMIZATION)[0]?.recognised).toBe('patch');
    expect(documentsOf(KUSTOMIZATION, text)[1]?.recognised).toBe('patch');
    const other = KUSTOMIZATION.replace('patches', 'components');
    expect(documentsOf(text, other)[0]?.recognised).toBe('workload');
  });

  it('is reviewed anew when a Kustomization comes beside it', () => {
    const text = head('Deployment') + template('{name: a, image: a:1}');
    const reviewer = new Reviewer(registry, env);
    const recognised = (...texts: string[]) =>
      reviewer.reviewAll(texts)[0]?.documents[0]?.review.recognised;
    expect([recognised(text), recognised(text, KUSTOMIZATION), recognised(text)]).toEqual([
      'workload',
      'patch',
      'workload',
    ]);
  });

  it('is told of bad values, and of fields and values that Kubernetes does not have', () => {
    const text =
      head('Deployment') +
      template(
        '{name: a, $patch: merge, privilegd: true, imagePullPolicy: Often, securityContext: {privileged: true}}',
      );
    const [document] = documentsOf(text);
    expect(document?.problems.map(({ code }) => code)).toEqual(['unknown-field', 'invalid-value']);
    expect(document?.objects[0]?.findings.map(({ rule }) => rule)).toContain('privileged');
    const said = (id: string) =>
      document?.objects[0]?.rules.find(({ rule }) => rule.id === id)?.targets[0]?.status;
    expect(said('run-as-non-root')).toMatchObject({ state: 'unknown', reason: 'base' });
    expect(said('memory-limits')).toMatchObject({ state: 'unknown', reason: 'base' });
  });

  it('is good where it says so itself', () => {
    const sc =
      '{allowPrivilegeEscalation: false, readOnlyRootFilesystem: true, capabilities: {drop: [ALL]}}';
    const [document] = documentsOf(
      head('Deployment') + template(`{name: a, securityContext: ${sc}}`),
    );
    const said = (id: string) =>
      document?.objects[0]?.rules.find(({ rule }) => rule.id === id)?.targets[0]?.status.state;
    expect(['dropped-capabilities', 'read-only-root-filesystem'].map(said)).toEqual(['on', 'on']);
  });
});

describe('beside a Kustomization', () => {
  const deployment = head('Deployment') + template('{name: a, image: a:1}');

  it.each([
    ['commonLabels', 'resources: [a.yaml]\ncommonLabels: {app: web}\n'],
    [
      'labels with selectors',
      'resources: [a.yaml]\nlabels:\n- includeSelectors: true\n  pairs: {app: web}\n',
    ],
  ])('a workload needs no selector that Kustomize writes: %s', (_, kustomization) => {
    const [document] = documentsOf(deployment, kustomization);
    expect(document?.recognised).toBe('workload');
    expect(document?.problems).toEqual([]);
    expect(document?.workloads[0]?.standards).not.toBeNull();
    expect(document?.objects[0]?.findings.map(({ rule }) => rule)).not.toContain('pod-selectors');
  });

  it('that does both, the shorter of two documents of a workload is a patch, with an image as well', () => {
    const both =
      'resources: [a.yaml]\ncommonLabels: {app: web}\npatchesStrategicMerge: [web.yaml]\n';
    const base = deployment.replace('a:1}', 'a:1, ports: [{containerPort: 8080}]}');
    const patch = head('Deployment') + template('{name: a, image: a:2}');
    for (const order of [
      [base, patch],
      [patch, base],
    ]) {
      const documents = documentsOf(...(order as [string, string]), both);
      const told = documents.map((one) => one.recognised);
      expect(told.slice(0, 2)).toEqual(order.map((own) => (own === base ? 'workload' : 'patch')));
      expect(documents.slice(0, 2).flatMap(({ problems }) => problems)).toEqual([]);
    }
    const other = patch.replace('name: web', 'name: other');
    expect(
      documentsOf(base, other, both)
        .map((one) => one.recognised)
        .slice(0, 2),
    ).toEqual(['workload', 'workload']);
  });

  it('with labels that select nothing, a workload needs its selector', () => {
    const [document] = documentsOf(
      deployment,
      'resources: [a.yaml]\nlabels:\n- pairs: {app: web}\n',
    );
    expect(document?.problems.map(({ code }) => code)).toEqual(['missing-field']);
  });

  it.each(['ClusterRoleBinding', 'RoleBinding'])(
    'a %s without its role is a patch where patches are named',
    (kind) => {
      const text = `apiVersion: rbac.authorization.k8s.io/v1\nkind: ${kind}\nmetadata: {name: x}\n`;
      expect(documentsOf(text)[0]?.problems.map(({ code }) => code)).toEqual(['missing-field']);
      const [document] = documentsOf(text, KUSTOMIZATION);
      expect(document?.recognised).toBe('patch');
      expect(document?.problems).toEqual([]);
    },
  );

  it('null takes a field away, and is no quantity of 0', () => {
    const text =
      head('Deployment') +
      template('{name: a, resources: {limits: {cpu: null}, requests: {cpu: null}}}');
    const [document] = documentsOf(text, KUSTOMIZATION);
    expect(document?.recognised).toBe('patch');
    expect(document?.problems).toEqual([]);
    expect(document?.objects[0]?.findings).toEqual([]);
  });
});
