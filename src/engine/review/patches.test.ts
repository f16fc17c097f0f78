import { describe, expect, it } from 'vitest';
import { hardenAll } from '../edits.ts';
import { DEFAULT_VERSION, judgementOf, Reviewer, registry, type SourceFile } from '../index.ts';

const env = { kubernetesVersion: DEFAULT_VERSION, policyVersion: DEFAULT_VERSION };
const documentsOf = (...sources: (string | SourceFile)[]) =>
  new Reviewer(registry, env)
    .reviewAll(sources)
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

  it('or its base is an object without a pod that lacks something beside a Kustomization that has patches', () => {
    const text = 'apiVersion: v1\nkind: Service\nmetadata: {name: web}\nspec: {type: NodePort}\n';
    expect(documentsOf(text)[0]?.problems).toMatchObject([
      { code: 'value-required', path: ['spec', 'ports'], refused: true },
    ]);
    const [document] = documentsOf(text, KUSTOMIZATION);
    expect(document?.problems).toEqual([]);
    expect(document?.recognised).toBe('base-or-patch');
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

  it('is a Pod without an image beside a Kustomization that has patches', () => {
    const text = `${head('Pod', 'v1')}spec:\n  containers:\n  - name: a\n`;
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
      'base-or-patch',
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

  it('with labels that select nothing, a workload needs its selector', () => {
    const [document] = documentsOf(
      deployment,
      'resources: [a.yaml]\nlabels:\n- pairs: {app: web}\n',
    );
    expect(document?.problems.map(({ code }) => code)).toEqual(['missing-field']);
  });

  it.each(['ClusterRoleBinding', 'RoleBinding'])(
    'a %s without its role is a patch where one is named by its file',
    (kind) => {
      const text = `apiVersion: rbac.authorization.k8s.io/v1\nkind: ${kind}\nmetadata: {name: x}\n`;
      expect(documentsOf(text)[0]?.problems.map(({ code }) => code)).toEqual(['missing-field']);
      const [document] = documentsOf(
        { name: 'web.yaml', text },
        { name: 'kustomization.yaml', text: KUSTOMIZATION },
      );
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

describe('paths tell a patch from its base', () => {
  const patch =
    head('Deployment') + template('{name: a, image: a:2, ports: [{containerPort: 8080}]}');
  const base = head('Deployment') + template('{name: a, image: a:1}');
  const reviewed = (files: { readonly [name: string]: string }) => {
    const sources = Object.entries(files).map(([name, text]) => ({ name, text }));
    const reviews = new Reviewer(registry, env).reviewAll(sources);
    return Object.fromEntries(
      reviews.map(({ name = '', documents }) => [name, documents[0]?.review]),
    );
  };
  const LABELS = 'commonLabels: {app: web}\n';

  it.each([
    [
      'a patch that is longer than its base',
      {
        'k/kustomization.yaml': `resources: [base.yaml]\n${LABELS}patchesStrategicMerge: [./patch.yaml]\n`,
        'k/base.yaml': base,
        'k/patch.yaml': patch,
      },
    ],
    [
      'a base in another folder',
      {
        '../k/base/kustomization.yml': 'resources:\n- ../base/base.yaml\n',
        '../k/base/base.yaml': base,
        '../k/prod/kustomization.yaml': `bases: [../base]\n${LABELS}patches:\n- path: patches/patch.yaml\n`,
        '../k/prod/patches/patch.yaml': patch,
      },
    ],
    [
      'folders as Windows writes them',
      {
        'C:\\k\\kustomization.yaml': `resources: [base.yaml]\n${LABELS}patches: [{path: p/patch.yaml}]\n`,
        'C:\\k\\base.yaml': base,
        'C:\\k\\p\\patch.yaml': patch,
      },
    ],
  ])('%s', (_, files) => {
    const told = reviewed(files);
    for (const [name, document] of Object.entries(told)) {
      expect(document?.problems).toEqual([]);
      if (/base\.yaml$/.test(name)) {
        expect(document?.recognised).toBe('workload');
        expect(document?.workloads[0]?.standards).not.toBeNull();
      }
      if (/patch\.yaml$/.test(name)) {
        expect(document?.recognised).toBe('patch');
        saysNothingIsUnset(document);
      }
    }
  });

  it('the only document of a workload is a patch where its base is in no file', () => {
    const told = reviewed({
      'kustomization.yaml': `resources: [../base]\n${LABELS}patches: [{path: patch.yaml}]\n`,
      'patch.yaml': patch,
    });
    expect(told['patch.yaml']?.recognised).toBe('patch');
  });

  it.each([
    ['no file has a path', [base, patch].map((text) => ({ text }))],
    [
      'the Kustomization names neither',
      [
        { name: 'a.yaml', text: base },
        { name: 'b.yaml', text: patch },
      ],
    ],
    [
      'it names each as both',
      [
        { name: 'base.yaml', text: base },
        { name: 'base.yaml', text: patch },
      ],
    ],
  ])('nothing does, and there is no verdict, when %s', (_, files) => {
    const both = `resources: [base.yaml]\n${LABELS}patches: [{path: base.yaml}]\n`;
    const documents = documentsOf(...files, { name: 'kustomization.yaml', text: both });
    for (const document of documents.slice(0, 2)) {
      expect(document.recognised).toBe('base-or-patch');
      expect(document.problems).toEqual([]);
      saysNothingIsUnset(document);
      const [own] = document.objects;
      expect(own && judgementOf(own, document)).toEqual({ judged: 'part', why: 'base-or-patch' });
    }
  });

  it('a resource that lacks something may be completed by a patch', () => {
    const text = 'apiVersion: v1\nkind: Service\nmetadata: {name: web}\nspec: {type: NodePort}\n';
    const told = reviewed({
      'kustomization.yaml': 'resources: [web.yaml]\npatches: [{path: patch.yaml}]\n',
      'web.yaml': text,
    });
    expect(told['web.yaml']?.recognised).toBe('base-or-patch');
  });

  it('a whole object that is named as a patch has no verdict', () => {
    const whole = base.replace('spec:\n', 'spec:\n  selector: {matchLabels: {a: b}}\n');
    const kustomization = 'resources: [../base]\npatches: [{path: web.yaml}]\n';
    const told = reviewed({ 'kustomization.yaml': kustomization, 'web.yaml': whole });
    expect(told['web.yaml']?.recognised).toBe('patch');
    expect(told['web.yaml']?.workloads[0]?.standards).toBeNull();
  });

  it('hardening reads a patch as one in every round', () => {
    const sources = [
      { name: 'kustomization.yaml', text: 'resources: [../base]\npatches: [{path: web.yaml}]\n' },
      { name: 'web.yaml', text: patch },
    ];
    const reviews = new Reviewer(registry, env).reviewAll(sources);
    const [, hardened] = hardenAll(reviews, registry, 'all');
    expect(hardened?.after.documents[0]?.review.recognised).toBe('patch');
    expect(hardened?.text).not.toContain('selector');
  });

  it('a Kustomization that cannot be read still says by its lines that there are patches', () => {
    const broken = `resources: [a.yaml\n${LABELS}patches:\n- path: web.yaml\n`;
    const [document] = documentsOf(
      { name: 'web.yaml', text: base },
      { name: 'kustomization.yaml', text: broken },
    );
    expect(document?.recognised).toBe('base-or-patch');
  });

  it('a Kustomization of Flux has no patches for files', () => {
    const flux =
      'apiVersion: kustomize.toolkit.fluxcd.io/v1\nkind: Kustomization\nmetadata: {name: a}\npatches: [{path: web.yaml}]\n';
    expect(documentsOf(base, flux)[0]?.recognised).toBe('workload');
  });
});
