import fc from 'fast-check';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import type * as engineDoor from '../index.ts';
import { KNOWN_IMAGES } from '../knowledge/images-data.ts';
import { CATALOGUE_KINDS } from '../model/kinds/catalogue.ts';
import { CUSTOM_KINDS } from '../model/kinds/custom.ts';
import { KUBERNETES_KINDS, KUBERNETES_OTHERS } from '../model/kinds/kubernetes.ts';
import type { KindRow } from '../model/kinds/pod-kind.ts';
import type { Knowledge } from '../model/knowledge.ts';
import { RARER_RULES } from '../model/refusals/rarer-rules.ts';
import {
  KINDS_OF_SCHEMA,
  type Shape,
  shapeNamed,
  shapeOf,
  type ValueType,
} from '../model/schema/shape.ts';

type Table = keyof Knowledge;
const TABLES: readonly Table[] = ['kinds', 'checks', 'peerKeys', 'images'];

/** An engine that has loaded these tables and no others. */
async function engineWith(tables: readonly Table[]): Promise<typeof engineDoor> {
  vi.resetModules();
  const engine = await import('../index.ts');
  await engine.loadKnowledge(tables);
  return engine;
}

/** What an engine says of files, as plain data. */
function said(engine: typeof engineDoor, texts: readonly string[]): unknown {
  const { DEFAULT_VERSION, Reviewer, registry, judgementOfDocument, customNotesOf } = engine;
  const env = { kubernetesVersion: DEFAULT_VERSION, policyVersion: DEFAULT_VERSION };
  const settings = engine.profileNamed('everything')?.settings;
  return new Reviewer(registry, env, settings).reviewAll(texts).map(({ documents }) =>
    documents.map(({ review }) => ({
      recognised: review.recognised,
      problems: review.problems,
      judgement: judgementOfDocument(review),
      objects: review.objects.map((one) => ({
        object: { ...one.object, part: undefined, carrier: undefined },
        findings: one.findings,
        suppressed: one.suppressed,
        told: one.refused,
        standards: one.standards,
        rules: one.rules.map(({ rule, targets }) => [rule, targets.map(({ status }) => status)]),
        pod: one.workload?.pod.path,
        notes: customNotesOf(one),
      })),
    })),
  );
}

const plain = (_: string, value: unknown): unknown =>
  typeof value === 'bigint' ? `${value}n` : value instanceof Map ? [...value] : value;

// ----------------------------------------------------------------
// Texts with what the tables speak of, in every way in which YAML can write it.

const namesIn = (rows: readonly KindRow[]): (readonly [string, string])[] =>
  rows.flatMap(({ group, served, retired = [], reshaped = [], current = 'v1', kinds }) =>
    kinds
      .split(' ')
      .flatMap((kind) =>
        [served ?? `${group}/${current}`, ...retired, ...reshaped].map((v) => [v, kind] as const),
      ),
  );
const OWN_ROWS = [...KUBERNETES_KINDS, ...KUBERNETES_OTHERS];
const OTHER_ROWS = [...CUSTOM_KINDS, ...CATALOGUE_KINDS];

/** Bodies that the checks of the rarer kinds refuse. */
const BODIES = [
  '{}',
  'null',
  '{minReplicas: 5, maxReplicas: 2, scaleTargetRef: {kind: A, name: b}, metrics: [{type: Resource}]}',
  '{completions: 3, completionMode: Indexed, suspend: true, parallelism: -1, template: {spec: {restartPolicy: Always, containers: [{name: c, image: a}]}}}',
  '{schedule: nonsense, jobTemplate: {spec: {template: {spec: {containers: [{name: c, image: a}]}}}}}',
  '{template: {spec: {containers: [{name: c, image: a}]}}}',
  '{rules: [{http: {paths: [{path: a, pathType: Prefix, backend: {}}]}}]}',
  '{limits: [{type: Container, min: {cpu: 2}, max: {cpu: 1}}], hard: {cpu: -1}}',
  '{capacity: {}, accessModes: [], hostPath: {path: /a}, nfs: {server: a, path: /b}}',
  '{containers: [{name: c, image: a, securityContext: {privileged: true}}]}',
  '{containers: [{name: c, image: a}], workloadRef: {kind: Deployment, name: a}}',
  '{source: {inlineVolumeSpec: {capacity: {}, hostPath: {path: ../b}}}, attacher: a, nodeName: b}',
] as const;

const RARER_NAMES = KINDS_OF_SCHEMA.map((name): readonly [string, string] => {
  const slash = name.lastIndexOf('/');
  return [name.slice(0, slash), name.slice(slash + 1)];
});

const identity = fc.oneof(
  fc.constantFrom(...namesIn(OWN_ROWS)),
  fc.constantFrom(['v1', 'Pod'] as const, ['v1', 'PodList'] as const),
  fc.constantFrom(...namesIn(OTHER_ROWS)),
  fc.constantFrom(...RARER_NAMES),
  fc.tuple(
    fc.constantFrom(
      'v1',
      'acme.example.com/v1',
      '{{ .Values.api }}',
      'apps/v1{{ x }}',
      '$(API)',
      'a/b/c',
      'v1 x/y',
      '/v1',
    ),
    fc.constantFrom('Rollout', 'Workflow', 'Job', 'Ingress', 'Deployment', 'Nothing', 'RoleList'),
  ),
);

const anyText = (...texts: readonly string[]) => fc.constantFrom(...texts);
/** Known images, copies of them and images that have a part of their names. */
const imageText = fc
  .tuple(
    fc.oneof(
      fc.constantFrom(...KNOWN_IMAGES.flatMap(({ repositories }) => repositories)),
      // What they need shows in a pod alone.
      anyText('nginx', 'postgres', 'redis', 'httpd', 'registry').map(
        (name) => `docker.io/library/${name}`,
      ),
    ),
    anyText('', '', 'reg.example.com:5000/', 'reg.example.com/mirror/'),
    anyText('', '', ':8', ':8.0-alpine', ':latest', `@sha256:${'0'.repeat(64)}`, ':{{ .tag }}'),
    anyText('', '', 'my-', 'x/'),
  )
  .map(([repository, host, tag, before]) => {
    const path = repository.replace('/*', '/static').replace(/^docker\.io\/(?:library\/)?/, '');
    const at = path.lastIndexOf('/') + 1;
    const named = `${path.slice(0, at)}${before}${path.slice(at)}`;
    return `${host ? host + named.replace(/^[^/]+\.[^/]+\//, '') : named}${tag}`;
  });

/** Ways to write a scalar. `{name}` is another one for its anchor. */
const escaped = (text: string, at: number, how: 'x' | 'u' | 'U' | 'join'): string => {
  const i = at % Math.max(text.length, 1);
  const code = (text.charCodeAt(i) || 97).toString(16);
  if (how === 'join') return `"${text.slice(0, i)}\\\n    ${text.slice(i)}"`;
  const width = { x: 2, u: 4, U: 8 }[how];
  return `"${text.slice(0, i)}\\${how}${code.padStart(width, '0')}${text.slice(i + 1)}"`;
};
const scalar = (text: string): fc.Arbitrary<string> =>
  fc.oneof(
    { weight: 6, arbitrary: fc.constant(text) },
    fc.constantFrom(
      `"${text}"`,
      `'${text}'`,
      `"${text.replaceAll('/', '\\/')}"`,
      `!!str ${text}`,
      `&a- ${text}`,
      `!a- ${text}`,
      `>-\n    ${text}`,
      `|-\n    ${text}\n`,
      `# a comment, [ -\n    ${text}`,
      `\n    ${text}`,
      `  ${text}   # ${text}`,
    ),
    fc
      .tuple(fc.nat(40), fc.constantFrom('x' as const, 'u' as const, 'U' as const, 'join' as const))
      .map(([at, how]) => escaped(text, at, how)),
  );
const key = (name: string): fc.Arbitrary<string> =>
  fc.oneof(
    { weight: 6, arbitrary: fc.constant(`${name}:`) },
    fc.constantFrom(`"${name}":`, `'${name}' :`, `? ${name}\n:`),
    fc.nat(12).map((at) => `${escaped(name, at, 'x')}:`),
  );

const MARKS = [
  ['annotations', 'checkov.io/skip1', 'CKV_K8S_16=node agent'],
  ['annotations', 'ignore-check.kube-linter.io/privileged-container', 'because'],
  ['annotations', 'kube-score/ignore', 'container-image-tag'],
  ['annotations', 'polaris.fairwinds.com/runAsPrivileged-exempt', '"true"'],
  ['labels', 'kubeaudit.io/allow-privileged', 'because'],
  ['annotations', 'monokle.io/suppress.pss.privileged-containers', 'because'],
] as const;
const mark = fc.oneof(
  fc.constant(''),
  fc
    .constantFrom(...MARKS)
    .chain(([map, name, value]) => key(name).map((k) => `  ${map}:\n    ${k} ${value}\n`)),
);

/** A pod whose image is written in one of these ways, or comes from a Kustomization. */
const podWithImage = imageText.chain((text) =>
  fc
    .record({
      imageKey: key('image'),
      image: scalar(text),
      context: fc.constantFrom(
        '{runAsNonRoot: true}',
        '{runAsUser: 10000, readOnlyRootFilesystem: true}',
        '{capabilities: {drop: [ALL]}}',
      ),
      how: fc.constantFrom('field', 'field', 'anchor', 'json', 'flow', 'kustomize'),
    })
    .map(({ imageKey, image, context, how }) => {
      const pod = (container: string) =>
        `apiVersion: v1\nkind: Pod\nmetadata: {name: a}\nspec:\n  containers:\n  - name: a\n    securityContext: ${context}\n    ${container}\n`;
      switch (how) {
        case 'anchor':
          return `x: &image ${image}\n${pod('image: *image')}`;
        case 'json':
          return JSON.stringify({
            ...{ apiVersion: 'v1', kind: 'Pod', metadata: { name: 'a' } },
            spec: { containers: [{ name: 'a', image: text }] },
          });
        case 'flow':
          return `apiVersion: v1\nkind: Pod\nspec: {containers: [{name: a, image: ${text}}]}\n`;
        case 'kustomize': {
          const [name = '', tag] = text.split(/[@:](?!.*\/)/);
          return `${pod('image: app')}---\napiVersion: kustomize.config.k8s.io/v1beta1\nkind: Kustomization\nimages:\n- name: app\n  newName: ${name}\n${tag ? `  newTag: "${tag}"\n` : ''}`;
        }
        default:
          return pod(`${imageKey} ${image}`);
      }
    }),
);

const documentOfTables = fc
  .record({ id: identity, body: fc.constantFrom(...BODIES), meta: mark, kics: fc.boolean() })
  .chain(({ id: [apiVersion, kind], body, meta, kics }) =>
    fc
      .record({
        versionKey: key('apiVersion'),
        version: fc.oneof({ weight: 8, arbitrary: scalar(apiVersion) }, fc.constant('')),
        kindKey: key('kind'),
        kind: scalar(kind),
        wrap: fc.constantFrom(
          'none',
          'none',
          'none',
          'list',
          'json',
          'alias',
          'merge',
          'scaled',
          'inside',
          'flow',
        ),
      })
      .map(({ versionKey, version, kindKey, kind: written, wrap }) => {
        const head = `${versionKey} ${version}\n${kindKey} ${written}\n`;
        const rest = `metadata:\n  name: a\n${meta}spec: ${body}\n`;
        const comment = kics ? '# kics-scan disable=dd29336b-fe57-445b-a26e-e6aa867ae609\n' : '';
        switch (wrap) {
          case 'list':
            return `apiVersion: v1\nkind: List\nitems:\n- ${(head + rest).trimEnd().replaceAll('\n', '\n  ')}\n`;
          case 'json':
            return JSON.stringify({ apiVersion, kind, metadata: { name: 'a' }, spec: {} });
          case 'flow':
            return `{kind: ${kind}, apiVersion: ${apiVersion}, metadata: {name: a}, spec: ${body}}\n`;
          case 'alias':
            return `x: [&v ${version || 'v1'}, &k ${kind}]\napiVersion: *v\nkind: *k\n${rest}`;
          case 'merge':
            return `x: &base {apiVersion: ${apiVersion}, kind: ${kind}}\n<<: *base\n${rest}`;
          case 'scaled':
            return `apiVersion: autoscaling/v2\nkind: HorizontalPodAutoscaler\nmetadata: {name: a}\nspec:\n  maxReplicas: 3\n  scaleTargetRef:\n    name: a\n    ${head.trimEnd().replaceAll('\n', '\n    ')}\n`;
          case 'inside':
            return `apiVersion: apps.example.com/v1\nkind: Rollout\nmetadata: {name: a}\nspec:\n  template:\n    ${(head + rest).trimEnd().replaceAll('\n', '\n    ')}\n`;
          default:
            return comment + head + rest;
        }
      }),
  );

const document = fc.oneof(
  { weight: 4, arbitrary: documentOfTables },
  { weight: 1, arbitrary: podWithImage },
);

const without = new Map<Table, typeof engineDoor>();
let whole: typeof engineDoor;
let knowledgeFor: typeof engineDoor.knowledgeFor;
beforeAll(async () => {
  ({ knowledgeFor } = await engineWith([]));
  whole = await engineWith(TABLES);
  for (const table of TABLES) {
    without.set(table, await engineWith(TABLES.filter((other) => other !== table)));
  }
}, 60_000);

describe('the tables that a text needs', () => {
  it('are all that change its review', () => {
    const changed = new Map(TABLES.map((table) => [table, 0]));
    fc.assert(
      fc.property(fc.array(document, { minLength: 1, maxLength: 2 }), (documents) => {
        const text = documents.join('---\n');
        const needed = knowledgeFor(text);
        const expected = JSON.stringify(said(whole, [text]), plain);
        for (const [table, engine] of without) {
          const isSame = JSON.stringify(said(engine, [text]), plain) === expected;
          if (!isSame) changed.set(table, (changed.get(table) ?? 0) + 1);
          expect(isSame || needed.includes(table), `${table} is asked for`).toBe(true);
        }
      }),
      { numRuns: 700 },
    );
    // Otherwise the texts would show nothing.
    for (const table of TABLES) expect(changed.get(table), table).toBeGreaterThan(2);
  }, 300_000);

  it.each(OTHER_ROWS.flatMap((row) => namesIn([row])))(
    'are asked for by %s %s',
    (version, kind) => {
      expect(knowledgeFor(`apiVersion: ${version}\nkind: ${kind}\n`)).toContain('kinds');
    },
  );

  it('are the checks for each kind that has an object which they check', () => {
    const checked = RARER_NAMES.filter(([version, kind]) =>
      leadsToCheck(shapeOf(version, kind) as Shape, new Set()),
    );
    expect(checked.length).toBeGreaterThan(15);
    for (const [version, kind] of checked) {
      expect(knowledgeFor(`apiVersion: ${version}\nkind: ${kind}\n`), kind).toContain('checks');
      expect(knowledgeFor(`{"items": [], "kind": "${kind}List"}`), kind).toContain('checks');
    }
    // The pods in custom resources are checked by themselves.
    expect(leadsToCheck(shapeNamed('core/v1.PodTemplateSpec'), new Set())).toBe(false);
  });

  it('have no kind of a group of Kubernetes', () => {
    const groups = new Set(OWN_ROWS.map(({ group }) => group));
    expect(OTHER_ROWS.filter(({ group, served }) => groups.has(group) || served)).toEqual([]);
  });

  it('are the images for each that the table has, and its copies', () => {
    for (const repository of KNOWN_IMAGES.flatMap(({ repositories }) => repositories)) {
      const name = repository.replace('/*', '/static');
      const path = name.slice(name.indexOf('/') + 1);
      for (const image of [name, `${name}:1`, `"${name}@sha256:0"`, `reg.example.com/${path}`]) {
        expect(knowledgeFor(`image: ${image}`), image).toContain('images');
        expect(knowledgeFor(`image:\n  ${image}\n`), image).toContain('images');
      }
    }
  });

  it.each([
    ['a Deployment', 'apiVersion: apps/v1\nkind: Deployment\n'],
    ['JSON', '{"apiVersion":"apps/v1","kind":"Deployment","metadata":{"name":"a"}}'],
    [
      'JSON in a text',
      'apiVersion: v1\nmetadata: {a: "{\\"apiVersion\\":\\"apps/v1\\",\\"kind\\":\\"Pod\\"}\\n"}',
    ],
    [
      'the word in a list',
      'apiVersion: networking.k8s.io/v1\nspec:\n  policyTypes:\n  - Ingress\n',
    ],
    ['the word in a list in brackets', 'apiVersion: v1\npolicyTypes: [Egress, "Ingress"]\n'],
    ['a claim', 'apiVersion: v1\nkind: PersistentVolumeClaim\n'],
    ['another image', 'image: reg.example.com/nginx/my-nginx.x:1-nginx-1\n'],
    ['Kustomize', 'apiVersion: kustomize.config.k8s.io/v1beta1\nkind: Component\n'],
  ])('are none for %s', (_, text) => {
    expect(knowledgeFor(text)).toEqual([]);
  });

  it.each([
    [
      'a mark of another tool',
      'metadata: {annotations: {checkov.io/skip1: CKV_K8S_16=agent}}',
      ['peerKeys'],
    ],
    ['a kind of another project', 'apiVersion: argoproj.io/v1alpha1\nkind: Workflow', ['kinds']],
    ['a group like Kubernetes’ own', 'apiVersion: sparkoperator.k8s.io/v1\nkind: X', ['kinds']],
    [
      'an autoscaler of another project’s kind',
      'apiVersion: autoscaling/v2\nkind: HorizontalPodAutoscaler\nspec: {scaleTargetRef: {apiVersion: argoproj.io/v1alpha1}}',
      ['kinds', 'checks'],
    ],
    ['a rarer kind of Kubernetes', 'apiVersion: v1\nkind: ResourceQuota', ['checks']],
    [
      'a rarer kind under a version that is gone',
      'apiVersion: extensions/v1beta1\nkind: Ingress',
      ['checks'],
    ],
    ['an escape', 'a: "\\x61"', ['kinds', 'checks', 'peerKeys', 'images']],
    ['a known image', '{"image":"nginx"}', ['images']],
    ['a copy of a known image', '- newName: reg.example.com/nginx', ['images']],
    ['a template of a known image', 'image: {{ .Values.image }}', ['kinds', 'images']],
  ])('are told for %s, until they are loaded', async (_, text, tables) => {
    vi.resetModules();
    const engine = await import('../index.ts');
    expect(engine.knowledgeFor(text)).toEqual(tables);
    await engine.loadKnowledge(engine.knowledgeFor(text));
    expect(engine.knowledgeFor(text)).toEqual([]);
  });
});

/** Whether an object of a shape has one inside that the checks of rarer kinds are about, or is one. */
function leadsToCheck(shape: Shape, passed: Set<Shape>): boolean {
  if (shape.name in RARER_RULES) return true;
  if (passed.has(shape)) return false;
  passed.add(shape);
  const leads = (type: ValueType): boolean =>
    'shape' in type ? leadsToCheck(type.shape, passed) : 'item' in type && leads(type.item);
  return [...shape.fields.values()].some(leads);
}
