import { describe, expect, it } from 'vitest';
import { hardenAll } from '../../edits.ts';
import { DEFAULT_VERSION, profileNamed, Reviewer, registry, type SourceFile } from '../../index.ts';

const env = { kubernetesVersion: DEFAULT_VERSION, policyVersion: DEFAULT_VERSION };
const DIGEST = `sha256:${'a'.repeat(64)}`;

const deployment = (image = 'ghcr.io/acme/app:latest', more = '') =>
  `apiVersion: apps/v1
kind: Deployment
metadata: {name: app${more}}
spec:
  replicas: 1
  selector: {matchLabels: {app: app}}
  template:
    metadata: {labels: {app: app}}
    spec:
      serviceAccountName: app
      containers:
      - name: app
        image: ${image}
`;

const reviewOf = (files: { readonly [name: string]: string }) => {
  const sources = Object.entries(files).map(([name, text]): SourceFile => ({ name, text }));
  return new Reviewer(registry, env, profileNamed('everything')?.settings).reviewAll(sources);
};

/** What a rule says of a file: its state, its codes, and what holds its fix. */
function says(files: { readonly [name: string]: string }, rule: string, name = 'base/app.yaml') {
  const review = reviewOf(files).find((own) => own.name === name);
  const objects = review?.documents.flatMap(({ review: { objects } }) => objects) ?? [];
  const findings = objects.flatMap((own) => own.findings).filter((own) => own.rule === rule);
  if (findings.length > 0) return findings.map(({ code }) => code);
  const [status] = objects
    .flatMap(({ rules }) => rules)
    .filter((own) => own.rule.id === rule)
    .flatMap(({ targets }) => targets.map((own) => own.status));
  return status && 'reason' in status ? `${status.state}: ${status.reason}` : status?.state;
}

const BASE = {
  'base/app.yaml': deployment(),
  'base/kustomization.yaml': 'resources: [app.yaml]\n',
};

const overlay = (name: string, more: string) => ({
  [`overlays/${name}/kustomization.yaml`]: `resources: [../../base]\n${more}`,
});

const IMAGES = (tag: string) => `images: [{name: ghcr.io/acme/app, newTag: ${tag}}]\n`;
const REPLICAS = (count: number) => `replicas: [{name: app, count: ${count}}]\n`;

describe('what a Kustomization sets', () => {
  it('is judged in place of what is written', () => {
    const files = {
      ...BASE,
      ...overlay(
        'prod',
        `images: [{name: ghcr.io/acme/app, newTag: v1, digest: ${DIGEST}}]\n${REPLICAS(3)}`,
      ),
    };
    for (const rule of ['image-tag', 'image-digest', 'replicas']) {
      expect(says(BASE, rule)).toHaveLength(1);
      expect(says(files, rule)).toBe('on');
    }
  });

  it('is no longer judged when the Kustomization goes', () => {
    const reviewer = new Reviewer(registry, env, profileNamed('everything')?.settings);
    const sources = Object.entries({ ...BASE, ...overlay('prod', REPLICAS(3)) }).map(
      ([name, text]): SourceFile => ({ name, text }),
    );
    const found = (given: readonly SourceFile[]) =>
      reviewer
        .reviewAll(given)[0]
        ?.documents[0]?.review.objects[0]?.findings.some(({ rule }) => rule === 'replicas');
    expect(found(sources)).toBe(false);
    expect(found(sources.slice(0, 2))).toBe(true);
    expect(found(sources)).toBe(false);
  });

  it('stays where it is bad, and no fix writes it in the base', () => {
    const files = { ...BASE, ...overlay('prod', `${IMAGES('latest')}${REPLICAS(1)}`) };
    const reviews = reviewOf(files);
    const found = reviews[0]?.documents[0]?.review.objects[0]?.findings.filter(({ rule }) =>
      ['replicas', 'image-digest'].includes(rule),
    );
    expect(found?.map(({ fix, heldReason, setBy }) => ({ fix, held: heldReason, setBy }))).toEqual(
      Array(2).fill({
        fix: null,
        held: 'kustomization',
        setBy: 'overlays/prod/kustomization.yaml',
      }),
    );
    const [hardened] = hardenAll(reviews, registry, 'all');
    expect(hardened?.text).toContain('replicas: 1');
  });

  it('changes what other objects find', () => {
    const service =
      'apiVersion: v1\nkind: Service\nmetadata: {name: app}\nspec: {selector: {app: app, env: prod}, ports: [{port: 80}]}\n';
    const files = {
      ...BASE,
      'overlays/prod/service.yaml': service,
      'overlays/prod/kustomization.yaml': 'resources: [../../base, service.yaml]\n',
    };
    const rule = 'dangling-services';
    const at = 'overlays/prod/service.yaml';
    expect(says(files, rule, at)).toHaveLength(1);
    const labels = 'labels: [{pairs: {env: prod}, includeSelectors: true}]\n';
    const inBase = { 'base/kustomization.yaml': `resources: [app.yaml]\n${labels}` };
    expect(says({ ...files, ...inBase }, rule, at)).toBe('default');
  });

  it('is the namespace of all that it names', () => {
    const written = { 'base/app.yaml': deployment('a:1', ', namespace: default') };
    expect(says({ ...BASE, ...written }, 'default-namespace')).toHaveLength(1);
    const files = { ...BASE, ...written, ...overlay('prod', 'namespace: shop\n') };
    expect(says(files, 'default-namespace')).toBe('default');
    const account =
      'apiVersion: v1\nkind: ServiceAccount\nmetadata: {name: app, namespace: other}\n';
    const added = {
      'base/account.yaml': account,
      'base/kustomization.yaml': 'resources: [app.yaml, account.yaml]\n',
    };
    const rule = 'missing-service-account';
    expect(says({ ...BASE, ...written, ...added }, rule)).toEqual(['other-namespace']);
    expect(says({ ...files, ...added }, rule)).toBe('default');
  });

  it('names what another object refers to', () => {
    const account = 'apiVersion: v1\nkind: ServiceAccount\nmetadata: {name: app}\n';
    const files = {
      ...BASE,
      'base/account.yaml': account,
      'base/kustomization.yaml': 'resources: [app.yaml, account.yaml]\nnamePrefix: a-\n',
    };
    expect(says(files, 'missing-service-account')).toBe('default');
    const outside = {
      ...files,
      'base/kustomization.yaml': 'resources: [app.yaml]\nnamePrefix: a-\n',
    };
    expect(says(outside, 'missing-service-account')).toBe('default');
    expect(says({ ...outside, 'base/account.yaml': '' }, 'missing-service-account')).toEqual([
      'not-found',
    ]);
  });

  it('is unknown where overlays differ in it, and known where they agree', () => {
    const two = (one: string, other: string) => ({
      ...BASE,
      ...overlay('dev', one),
      ...overlay('prod', other),
    });
    expect(says(two(REPLICAS(1), REPLICAS(3)), 'replicas')).toBe('unknown: kustomization');
    expect(says(two(REPLICAS(2), REPLICAS(3)), 'replicas')).toBe('on');
    expect(says(two(IMAGES('v1'), IMAGES('v2')), 'image-tag')).toBe('on');
    expect(says(two(IMAGES('v1'), IMAGES('v2')), 'image-digest')).toEqual(['no-digest']);
    expect(says(two(IMAGES('v1'), ''), 'image-tag')).toBe('unknown: kustomization');
    expect(says(two('namespace: a\n', 'namespace: default\n'), 'default-namespace')).toBe(
      'unknown: kustomization',
    );
  });

  it('is unknown where it is more than the builtin transformers', () => {
    const open = { ...BASE, ...overlay('prod', 'transformers: [x.yaml]\n') };
    expect(says(open, 'replicas')).toBe('unknown: kustomization');
    expect(says(open, 'run-as-non-root')).toHaveLength(1);
    const missing = { ...BASE, ...overlay('prod', 'components: [../../part]\n') };
    expect(says(missing, 'image-tag')).toBe('unknown: kustomization');
  });

  it('comes from components too', () => {
    const files = {
      ...BASE,
      ...overlay('prod', 'components: [../../part]\n'),
      'part/kustomization.yaml': `kind: Component\napiVersion: kustomize.config.k8s.io/v1alpha1\n${REPLICAS(3)}`,
    };
    expect(says(files, 'replicas')).toBe('on');
  });

  it('ends where Kustomizations lead in a circle', () => {
    const files = {
      'base/app.yaml': deployment(),
      'base/kustomization.yaml': 'resources: [app.yaml, ../other]\n',
      'other/kustomization.yaml': 'resources: [../base]\n',
    };
    expect(says(files, 'replicas')).toHaveLength(1);
  });
});

describe('an object that the files may hold elsewhere', () => {
  it('is not added where not all that a Kustomization names is there', () => {
    const remote = {
      'base/kustomization.yaml': 'resources: [app.yaml, "https://example.com/x"]\n',
    };
    const of = (files: { readonly [name: string]: string }) =>
      reviewOf(files)[0]
        ?.documents[0]?.review.objects[0]?.findings.filter(
          ({ rule }) => rule === 'missing-service-account',
        )
        .map(({ fix, heldReason }) => [fix, heldReason]);
    expect(of(BASE)).toEqual([['may-break', undefined]]);
    expect(of({ ...BASE, ...remote })).toEqual([[null, 'kustomization-rest']]);
  });

  it('may be a ConfigMap that is generated', () => {
    const app = deployment().replace(
      'image:',
      'envFrom: [{configMapRef: {name: settings}}]\n        image:',
    );
    const other = 'apiVersion: v1\nkind: ConfigMap\nmetadata: {name: other}\ndata: {a: b}\n';
    const files = (more: string) => ({
      'base/app.yaml': app,
      'base/other.yaml': other,
      'base/kustomization.yaml': `resources: [app.yaml, other.yaml]\n${more}`,
    });
    expect(says(files(''), 'env-references')).toHaveLength(1);
    expect(says(files('configMapGenerator: [{name: settings}]\n'), 'env-references')).toBe(
      'unknown: kustomization',
    );
  });
});

describe('a patch that no Kustomization uses', () => {
  it('is no manifest by itself', () => {
    const patch = deployment('a:1').replace('  selector: {matchLabels: {app: app}}\n', '');
    const files = {
      ...BASE,
      'overlays/dev/kustomization.yaml':
        'resources: []\nlabels: [{pairs: {a: b}, includeSelectors: true}]\n',
      'overlays/dev/patch.yaml': patch,
    };
    const own = reviewOf(files).at(-1)?.documents[0]?.review;
    expect(own?.recognised).toBe('base-or-patch');
    expect(own?.workloads[0]?.standards).toBeNull();
    expect(own?.problems).toEqual([]);
  });
});
