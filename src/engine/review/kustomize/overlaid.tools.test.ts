/** What rules see of the objects of Kustomizations is what `kustomize build` makes of them. */
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { env } from 'node:process';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DEFAULT_VERSION, parseDocument, Reviewer, registry, splitDocuments } from '../../index.ts';

const versions = { kubernetesVersion: DEFAULT_VERSION, policyVersion: DEFAULT_VERSION };

interface Files {
  readonly [path: string]: object | undefined;
}

interface Kind {
  readonly kind: string;
}

const textOf = (value: object = {}): string =>
  Object.entries(value)
    .map(([key, own]) => `${key}: ${JSON.stringify(own)}\n`)
    .join('');

/** What Kustomize makes of a folder; null where it refuses it. */
function built(files: Files, root: string): string | null {
  const folder = mkdtempSync(join(tmpdir(), 'podsmith-overlaid-'));
  try {
    for (const [path, value] of Object.entries(files)) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), textOf(value));
    }
    return execFileSync(env.PODSMITH_KUSTOMIZE ?? 'kustomize', ['build', join(folder, root)], {
      encoding: 'utf8',
      stdio: 'pipe',
    });
  } catch (error) {
    if (error instanceof Error && 'status' in error) return null;
    throw error;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** As plain data, without what a list or a map may hold in another order. */
const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

const inOrder = (values: readonly unknown[]): unknown[] =>
  values.map(plain).sort((a, b) => (idOf(a) < idOf(b) ? -1 : 1));

const idOf = (value: unknown): string => {
  const { kind, metadata } = value as { kind: string; metadata: { name: string } };
  return `${kind} ${metadata.name}`;
};

/** The objects as rules see them beside others. */
function seen(files: Files): unknown[] {
  const sources = Object.entries(files).map(([name, value]) => ({
    name,
    text: textOf(value),
  }));
  const reviewer = new Reviewer(registry, versions);
  const values: unknown[] = [];
  const { bundles } = reviewer as unknown as {
    bundles: { gather: (all: readonly { object: { value: unknown } }[]) => void };
  };
  const { gather } = bundles;
  bundles.gather = (all) => {
    values.push(...all.map(({ object }) => object.value));
    gather.call(bundles, all);
  };
  reviewer.reviewAll(sources);
  return values.filter((value) => !/^(?:Kustomization|Component)$/.test((value as Kind).kind));
}

const valuesIn = (text: string): unknown[] =>
  splitDocuments(text).flatMap(({ from, to }) => parseDocument(text.slice(from, to)).value ?? []);

const expectSame = (files: Files, root: string): void => {
  const text = built(files, root);
  fc.pre(text !== null);
  expect(inOrder(seen(files))).toEqual(inOrder(valuesIn(text as string)));
};

const image = fc.constantFrom(
  'app',
  'app:1',
  'ghcr.io/acme/app:latest',
  'localhost:5000/app',
  `app@sha256:${'a'.repeat(64)}`,
  `ghcr.io/acme/app:1@sha256:${'b'.repeat(64)}`,
  'apps:1',
);

const labelsOf = (...keys: string[]) =>
  fc.dictionary(fc.constantFrom(...keys), fc.constantFrom('a', 'b'), {
    maxKeys: 2,
    noNullPrototype: true,
  });

const workload = fc
  .record({
    kind: fc.constantFrom('Deployment', 'StatefulSet', 'DaemonSet'),
    images: fc.array(image, { minLength: 1, maxLength: 2 }),
    init: fc.option(image, { nil: undefined }),
    replicas: fc.option(fc.integer({ min: 0, max: 3 }), { nil: undefined }),
    labels: labelsOf('app', 'env', 'team'),
    spread: fc.boolean(),
    namespace: fc.option(fc.constantFrom('default', 'other'), { nil: undefined }),
  })
  .map(({ kind, images, init, replicas, labels: own, spread, namespace }) => ({
    apiVersion: 'apps/v1',
    kind,
    metadata: { name: 'web', ...(namespace && { namespace }) },
    spec: {
      ...(replicas !== undefined && kind !== 'DaemonSet' && { replicas }),
      selector: { matchLabels: { app: 'web' } },
      ...(kind === 'StatefulSet' && {
        serviceName: 'web',
        volumeClaimTemplates: [{ metadata: { name: 'data' }, spec: {} }],
      }),
      template: {
        metadata: { labels: { ...own, app: 'web' } },
        spec: {
          serviceAccountName: 'web',
          ...(init && { initContainers: [{ name: 'init', image: init }] }),
          containers: images.map((one, i) => ({
            name: `c${i}`,
            image: one,
            envFrom: [{ configMapRef: { name: 'settings' } }, { secretRef: { name: 'absent' } }],
          })),
          ...(spread && {
            topologySpreadConstraints: [
              { maxSkew: 1, topologyKey: 'zone', labelSelector: { matchLabels: { app: 'web' } } },
            ],
          }),
        },
      },
    },
  }));

const SCALER = 'base/scaler.yaml';

const OTHERS: Files = {
  'base/service.yaml': {
    apiVersion: 'v1',
    kind: 'Service',
    metadata: { name: 'web' },
    spec: { selector: { app: 'web' }, ports: [{ port: 80 }] },
  },
  'base/account.yaml': { apiVersion: 'v1', kind: 'ServiceAccount', metadata: { name: 'web' } },
  'base/settings.yaml': { apiVersion: 'v1', kind: 'ConfigMap', metadata: { name: 'settings' } },
  'base/space.yaml': { apiVersion: 'v1', kind: 'Namespace', metadata: { name: 'web' } },
  'base/budget.yaml': {
    apiVersion: 'policy/v1',
    kind: 'PodDisruptionBudget',
    metadata: { name: 'web' },
    spec: { selector: { matchLabels: { app: 'web' } } },
  },
  'base/policy.yaml': {
    apiVersion: 'networking.k8s.io/v1',
    kind: 'NetworkPolicy',
    metadata: { name: 'web' },
    spec: {
      podSelector: { matchLabels: { app: 'web' } },
      ingress: [{ from: [{ podSelector: { matchLabels: { app: 'other' } } }] }],
    },
  },
  'base/role.yaml': {
    apiVersion: 'rbac.authorization.k8s.io/v1',
    kind: 'Role',
    metadata: { name: 'reader' },
    rules: [],
  },
  'base/binding.yaml': {
    apiVersion: 'rbac.authorization.k8s.io/v1',
    kind: 'RoleBinding',
    metadata: { name: 'reader' },
    roleRef: { apiGroup: 'rbac.authorization.k8s.io', kind: 'Role', name: 'reader' },
    subjects: [{ kind: 'ServiceAccount', name: 'default' }],
  },
  'base/job.yaml': {
    apiVersion: 'batch/v1',
    kind: 'CronJob',
    metadata: { name: 'tidy' },
    spec: {
      schedule: '@daily',
      jobTemplate: {
        spec: {
          template: {
            spec: {
              restartPolicy: 'Never',
              containers: [{ name: 'tidy', image: 'ghcr.io/acme/app' }],
            },
          },
        },
      },
    },
  },
  [SCALER]: {
    apiVersion: 'autoscaling/v2',
    kind: 'HorizontalPodAutoscaler',
    metadata: { name: 'web' },
    spec: {
      maxReplicas: 3,
      scaleTargetRef: { apiVersion: 'apps/v1', kind: 'StatefulSet', name: 'web' },
    },
  },
  'base/ingress.yaml': {
    apiVersion: 'networking.k8s.io/v1',
    kind: 'Ingress',
    metadata: { name: 'web', annotations: { a: '1' } },
    spec: { defaultBackend: { service: { name: 'web', port: { number: 80 } } } },
  },
};

const change = fc.record(
  {
    name: fc.constantFrom('app', 'ghcr.io/acme/app', 'localhost:5000/app', 'ghcr.io/acme/ap.'),
    newName: fc.constantFrom('mirror.example.com/app', 'app'),
    newTag: fc.constantFrom('v1', 'latest'),
    digest: fc.constant(`sha256:${'c'.repeat(64)}`),
    tagSuffix: fc.constant('-slim'),
  },
  { requiredKeys: ['name'] },
);

/**
 * @param keys of its labels. Where two set the same one, Kustomize writes the last value wherever the first one is, also
 * where the last one doesn't reach.
 */
const transformers = (...keys: string[]) =>
  fc.record(
    {
      namespace: fc.constantFrom('prod', 'dev'),
      namePrefix: fc.constantFrom('a-', 'b-'),
      nameSuffix: fc.constant('-x'),
      images: fc.array(change, { maxLength: 2 }),
      replicas: fc.array(
        fc.record({ name: fc.constantFrom('web', 'a-web'), count: fc.integer({ min: 1, max: 5 }) }),
        { minLength: 1, maxLength: 1 },
      ),
      labels: fc.array(
        fc.record(
          {
            pairs: labelsOf(...keys),
            includeSelectors: fc.boolean(),
            includeTemplates: fc.boolean(),
          },
          { requiredKeys: ['pairs'] },
        ),
        { maxLength: 1 },
      ),
      commonAnnotations: labelsOf(...keys),
    },
    { requiredKeys: [] },
  );

const HEAD = { apiVersion: 'kustomize.config.k8s.io/v1beta1', kind: 'Kustomization' };
const COMPONENT = { apiVersion: 'kustomize.config.k8s.io/v1alpha1', kind: 'Component' };

describe('objects as Kustomizations render them', () => {
  it('have the suffix of a tag as often as Kustomize adds it', () => {
    const containers = [{ name: 'web', image: 'app' }];
    const volumes = [{ name: 'data', image: { reference: 'app:1' } }];
    expectSame(
      {
        'base/pod.yaml': {
          apiVersion: 'v1',
          kind: 'Pod',
          metadata: { name: 'web' },
          spec: { initContainers: [{ name: 'init', image: 'app:1' }], containers, volumes },
        },
        'base/job.yaml': {
          apiVersion: 'batch/v1',
          kind: 'CronJob',
          metadata: { name: 'job' },
          spec: { jobTemplate: { spec: { template: { spec: { containers } } } } },
        },
        'base/kustomization.yaml': {
          ...HEAD,
          resources: ['pod.yaml', 'job.yaml'],
          images: [{ name: 'app', tagSuffix: '-slim' }],
        },
      },
      'base',
    );
  });

  it('are those that kustomize build makes', () => {
    fc.assert(
      fc.property(
        workload,
        fc.subarray(Object.keys(OTHERS)),
        transformers('app', 'env'),
        fc.option(transformers('team', 'tier'), { nil: undefined }),
        fc.option(transformers('part'), { nil: undefined }),
        (own, all, inner, outer, component) => {
          // By its name alone, Kustomize takes a workload of another kind for the target as well.
          const others = all.filter((path) => path !== SCALER || own.kind === 'StatefulSet');
          const files: Files = {
            'base/web.yaml': own,
            ...Object.fromEntries(others.map((path) => [path, OTHERS[path]])),
            'base/kustomization.yaml': {
              ...HEAD,
              resources: ['web.yaml', ...others.map((path) => path.replace('base/', ''))],
              ...inner,
            },
            ...(outer && {
              'overlays/prod/kustomization.yaml': {
                ...HEAD,
                resources: ['../../base'],
                ...(component && { components: ['../../part'] }),
                ...outer,
              },
            }),
            ...(outer &&
              component && { 'part/kustomization.yaml': { ...COMPONENT, ...component } }),
          };
          expectSame(files, outer ? 'overlays/prod' : 'base');
        },
      ),
      { numRuns: 40 },
    );
  });
});
