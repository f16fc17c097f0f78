/** Forms of patches for what is rendered, applied by the programs that they are for: the objects are the hardened ones. */
import { execFileSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { env } from 'node:process';
import { describe, expect, it } from 'vitest';
import { type Json, parseDocument, splitDocuments } from '../engine/index.ts';
import { folderOf, podsmith } from './test-io.ts';

type Tool = 'kustomize' | 'helm';
const pathOf = (tool: Tool): string => env[`PODSMITH_${tool.toUpperCase()}`] ?? '';
const run = it.skipIf(pathOf('kustomize') === '' || pathOf('helm') === '');

/** A folder for the PATH with both programs. */
const PATH = folderOf({});
for (const tool of ['kustomize', 'helm'] as const) {
  if (pathOf(tool) !== '') symlinkSync(pathOf(tool), join(PATH, tool));
}

const call = (tool: Tool, args: readonly string[], cwd: string): string =>
  execFileSync(pathOf(tool), args, {
    cwd,
    encoding: 'utf8',
    stdio: 'pipe',
    env: { PATH: `${PATH}:${env.PATH}`, HOME: cwd },
  });

const CHARTS_FOLDER = new URL('./render/testdata/charts/', import.meta.url);
const CHARTS = readdirSync(CHARTS_FOLDER);

/** A folder with one of the charts. */
function folderWith(chart: string): string {
  const cwd = folderOf({});
  cpSync(new URL(`${chart}/`, CHARTS_FOLDER), join(cwd, chart), { recursive: true });
  return cwd;
}

const harden = (cwd: string, ...args: readonly string[]) =>
  podsmith(
    ['harden', '--render', '--fixes', 'all', '--profile', 'everything', '--suggest', ...args],
    { cwd, env: { PATH } },
  );

/** As Podsmith renders it. */
const rendered = (cwd: string, chart: string, ...more: readonly string[]): string =>
  call('helm', ['template', chart, chart, '--include-crds', ...KUBE_VERSION, ...more], cwd);
const KUBE_VERSION = ['--kube-version', '1.36.0'];

type Objects = { readonly [object: string]: Json };

/** The objects of a text by kind, namespace and name, without what is null and without the order of keys. */
function objectsIn(text: string): Objects {
  const values = splitDocuments(text).map(
    ({ from, to }) => parseDocument(text.slice(from, to)).value,
  );
  const all = values.flatMap((value) => itemsOf(plain(value ?? null)));
  return Object.fromEntries(all.map((value) => [nameOf(value), value] as const).sort(byName));
}
const byName = ([a]: readonly [string, Json], [b]: readonly [string, Json]) => (a < b ? -1 : 1);
const itemsOf = (value: Json): readonly Json[] => {
  const items = below(value, 'items');
  return Array.isArray(items) ? items : value === null ? [] : [value];
};
const nameOf = (value: Json): string =>
  [['kind'], ['metadata', 'namespace'], ['metadata', 'name']]
    .map((path) => below(value, ...path) ?? '')
    .join(' ');

function plain(value: Json): Json {
  if (Array.isArray(value)) return value.map(plain);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).filter(([key, inner]) => {
    // The namespace of the release, which what is rendered doesn't know; and what Kustomize leaves out.
    const isSpare =
      key === 'namespace' ? inner === 'default' : key === 'annotations' && isEmpty(inner);
    return inner !== null && !isSpare;
  });
  return Object.fromEntries(entries.map(([key, inner]) => [key, plain(inner)]));
}

const isEmpty = (value: Json): boolean => JSON.stringify(value) === '{}';

const below = (value: Json, ...path: readonly string[]): Json =>
  path.reduce<Json>(
    (at, key) =>
      typeof at === 'object' && at !== null && !Array.isArray(at) ? (at[key] ?? null) : null,
    value,
  );

const kustomize = (cwd: string, fields: { readonly [field: string]: unknown }): string => {
  const folder = join(cwd, 'built');
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'kustomization.yaml'), JSON.stringify(fields));
  return call('kustomize', ['build', '--load-restrictor', 'LoadRestrictionsNone', folder], cwd);
};

/** What was rendered, and what a form added beside it. */
function resourcesIn(cwd: string, text: string): readonly string[] {
  writeFileSync(join(cwd, 'all.yaml'), text);
  const added = existsSync(join(cwd, 'out/added.yaml')) ? ['../out/added.yaml'] : [];
  return ['../all.yaml', ...added];
}

const valueIn = (cwd: string, file: string): Json =>
  parseDocument(readFileSync(join(cwd, 'out', file), 'utf8')).value ?? null;

/** What the patches of a form are put around, which Flux and Argo CD do in the same way. */
const FORMS = {
  component: () => ({ components: ['../out'] }),
  flux: (cwd: string) => {
    const [renderer] = below(
      valueIn(cwd, 'post-renderers.yaml'),
      'spec',
      'postRenderers',
    ) as Json[];
    return { patches: below(renderer ?? null, 'kustomize', 'patches') };
  },
} as const;

/** The program that scripts/flux.mjs builds. */
const { PODSMITH_FLUX: FLUX } = env;

/** Objects without what Flux says of where they are from. */
const withoutFluxLabels = (objects: Objects): Objects =>
  Object.fromEntries(
    Object.entries(objects).map(([name, value]) => [
      name,
      JSON.parse(
        JSON.stringify(value, (key, inner: Json) => {
          if (key !== 'labels' || typeof inner !== 'object' || inner === null) return inner;
          const labels = Object.entries(inner).filter(
            ([label]) => !label.startsWith('helm.toolkit.fluxcd.io/'),
          );
          return labels.length > 0 ? Object.fromEntries(labels) : undefined;
        }),
      ) as Json,
    ]),
  );

/** Objects that Helm 3 hands to no post-renderer. */
const withoutHooks = (objects: Objects): Objects =>
  Object.fromEntries(
    Object.entries(objects).filter(
      ([, value]) => below(value, 'metadata', 'annotations', 'helm.sh/hook') === null,
    ),
  );

const hardenedCharts = new Map<string, Promise<string>>();

/** The hardened text of a chart, which is the same for every form. */
function hardened(cwd: string, chart: string): Promise<string> {
  const made = hardenedCharts.get(chart) ?? harden(cwd, chart).then(({ out }) => out);
  hardenedCharts.set(chart, made);
  return made;
}

describe.each(CHARTS)('%s', (chart) => {
  run.each(['component', 'flux'] as const)('comes out as it is hardened: %s', async (form) => {
    const cwd = folderWith(chart);
    const wanted = await hardened(cwd, chart);
    await harden(cwd, chart, '--patch', form, '--output', 'out');
    const resources = resourcesIn(cwd, rendered(cwd, chart));
    const made = objectsIn(kustomize(cwd, { resources, ...FORMS[form](cwd) }));
    const kept = form === 'flux' ? withoutHooks : (objects: Objects) => objects;
    expect(kept(made)).toEqual(kept(objectsIn(wanted)));
  });

  // Flux's own code, built by scripts/flux.mjs: it labels what it renders with the HelmRelease.
  it.skipIf(!FLUX || !pathOf('helm'))('comes out as it is hardened: by Flux itself', async () => {
    const cwd = folderWith(chart);
    const wanted = await hardened(cwd, chart);
    await harden(cwd, chart, '--patch', 'flux', '--output', 'out');
    const place = join(cwd, 'out/post-renderers.yaml');
    const release = existsSync(place) ? place : join(cwd, 'release.yaml');
    if (release !== place) writeFileSync(release, 'spec: {}\n');
    const input = rendered(cwd, chart);
    const made = execFileSync(FLUX ?? '', [release], { input, encoding: 'utf8' });
    const added = existsSync(join(cwd, 'out/added.yaml'))
      ? `---\n${readFileSync(join(cwd, 'out/added.yaml'), 'utf8')}`
      : '';
    const all = objectsIn(`${made}${added}`);
    expect(withoutHooks(withoutFluxLabels(all))).toEqual(withoutHooks(objectsIn(wanted)));
  });

  run('comes out as it is hardened: a component for all containers', async () => {
    const cwd = folderWith(chart);
    const wanted = await hardened(cwd, chart);
    await harden(cwd, chart, '--patch', 'component', '--all-containers', '--output', 'out');
    const resources = resourcesIn(cwd, rendered(cwd, chart));
    const made = kustomize(cwd, { resources, ...FORMS.component() });
    expect(objectsIn(made)).toEqual(objectsIn(wanted));
  });

  run('comes out as it is hardened: Helm with a post-renderer', async () => {
    const cwd = folderWith(chart);
    const wanted = await hardened(cwd, chart);
    await harden(cwd, chart, '--patch', 'helm', '--output', 'out');
    const made = rendered(cwd, chart, '--post-renderer', './out/post-render.sh');
    const all = objectsIn(kustomize(cwd, { resources: resourcesIn(cwd, made) }));
    expect(withoutHooks(all)).toEqual(withoutHooks(objectsIn(wanted)));
  });

  run('comes out as it is hardened: Argo CD with helmCharts', async () => {
    const cwd = folderWith(chart);
    const wanted = await hardened(cwd, chart);
    await harden(cwd, chart, '--patch', 'argocd', '--output', 'out');
    const args = ['build', '--enable-helm', '--helm-kube-version', '1.36.0', 'out'];
    const made = call('kustomize', args, cwd);
    const all = objectsIn(kustomize(cwd, { resources: resourcesIn(cwd, made) }));
    expect(all).toEqual(objectsIn(wanted));
  });
});

describe('a component that is committed', () => {
  const review = (cwd: string, ...args: readonly string[]) =>
    podsmith(['review', 'release-namespace', '--render', '--component', 'out', ...args], {
      cwd,
      env: { PATH },
    });

  run('is part of what is reviewed, as long as it fits the chart', async () => {
    const cwd = folderWith('release-namespace');
    await harden(cwd, 'release-namespace', '--patch', 'component', '--output', 'out');
    const fits = await review(cwd);
    expect(fits.status).toBe(0);
    expect(fits.out).toContain('restricted allowed');
    const place = join(cwd, 'release-namespace/templates');
    for (const name of readdirSync(place)) {
      const file = join(place, name);
      const text = readFileSync(file, 'utf8');
      writeFileSync(file, text.replace(/- name: gateway$/m, '- name: main'));
    }
    const { out, status } = await review(cwd);
    expect(out).toContain('containers.[name=gateway].image` is missing');
    expect(status).toBe(2);
  });

  run.each([
    ['nothing', {}, /out: there is no Kustomization in this folder/],
    [
      'a program to run',
      { 'out/kustomization.yaml': 'generators: ["{apiVersion: x/v1, kind: Y}"]\n' },
      /out: the component needs generators/,
    ],
    [
      'something to fetch',
      { 'out/kustomization.yaml': 'resources: [https://example.com/a.yaml]\n' },
      /out: the component needs https:\/\/example\.com/,
    ],
  ])('is refused where it is %s', async (_, files, reason) => {
    const cwd = folderWith('release-namespace');
    for (const [path, text] of Object.entries(files)) {
      mkdirSync(join(cwd, 'out'), { recursive: true });
      writeFileSync(join(cwd, path), text);
    }
    const { err, status } = await review(cwd);
    expect(err).toMatch(reason);
    expect(status).toBe(2);
  });

  run('changes an overlay as well', async () => {
    const cwd = folderOf({
      'base/kustomization.yaml': 'resources: [pod.yaml]\n',
      'base/pod.yaml': POD,
    });
    await harden(cwd, 'base', '--patch', 'component', '--output', 'out');
    const args = ['review', 'base', '--render', '--component', 'out'];
    const { status } = await podsmith(args, { cwd, env: { PATH } });
    expect(status).toBe(0);
  });
});

/** Charts of which values make changes, with how many: a chart that loses some is worse than before. */
const MADE_BY_VALUES: { readonly [chart: string]: string } = {
  'collection-database': '5 of 29',
  'collection-web': '13 of 23',
  'controllers-map': '9 of 24',
  'controllers-stateful': '9 of 33',
  'generated-controller': '3 of 15',
  'json-templates': '14 of 17',
  'node-agent': '3 of 27',
  scaffold: '11 of 31',
  'sidecar-list': '12 of 29',
  umbrella: '20 of 57',
  'with-library': '4 of 17',
  'worker-list': '5 of 33',
};

describe.each(CHARTS)('values of %s', (chart) => {
  run('come out as it is hardened, with a component for the rest', async () => {
    const cwd = folderWith(chart);
    const wanted = await hardened(cwd, chart);
    const { err, status } = await harden(cwd, chart, '--patch', 'values', '--output', 'values');
    const [, made] = /values make (\d+ of \d+) change/.exec(err) ?? [];
    expect(made).toEqual(MADE_BY_VALUES[chart] ?? expect.stringMatching(/^0 of/));
    expect(status).toBe(1);
    const file = 'values/values-hardening.yaml';
    const values = existsSync(join(cwd, file)) ? ['--values', file] : [];
    expect(values.length > 0).toBe(chart in MADE_BY_VALUES);
    await harden(cwd, chart, '--patch', 'component', '--output', 'out', ...values);
    const resources = resourcesIn(cwd, rendered(cwd, chart, ...values));
    const whole = objectsIn(kustomize(cwd, { resources, ...FORMS.component() }));
    expect(whole).toEqual(objectsIn(wanted));
  });
});

describe('values', () => {
  run('of a call that come later keep theirs', async () => {
    const cwd = folderWith('scaffold');
    const set = ['--set', 'securityContext.readOnlyRootFilesystem=false'];
    const { err } = await harden(cwd, 'scaffold', '--patch', 'values', '--output', 'out', ...set);
    const text = readFileSync(join(cwd, 'out/values-hardening.yaml'), 'utf8');
    expect(text).not.toContain('readOnlyRootFilesystem');
    expect(err).toMatch(
      /no value of scaffold that was tried changes this:.*readOnlyRootFilesystem/,
    );
  });

  run('of a HelmRelease are those that are gone over', async () => {
    const cwd = folderWith('sidecar-list');
    mkdirSync(join(cwd, 'apps'));
    const release = `apiVersion: helm.toolkit.fluxcd.io/v2
kind: HelmRelease
metadata: {name: web, namespace: shop}
spec:
  chart: {spec: {chart: ./sidecar-list, sourceRef: {kind: GitRepository, name: shop}}}
  values:
    extraContainers: [{name: proxy, image: "registry.example.com/proxy:1"}]
`;
    writeFileSync(join(cwd, 'apps/release.yaml'), release);
    await harden(cwd, 'apps', '--patch', 'values', '--output', 'out');
    const text = readFileSync(join(cwd, 'out/values-hardening.yaml'), 'utf8');
    expect(text).toContain('- name: proxy');
    expect(text).not.toContain('log-shipper');
  });

  it.each([
    [['harden', 'web', '--patch', 'values'], '--patch values requires --render'],
    [['harden', 'web', '--render', '--patch', 'values', '--all-containers'], '--all-containers'],
  ])('are found by rendering alone: %s', async (args, reason) => {
    const { err, status } = await podsmith(args, { cwd: folderOf({}), env: { PATH } });
    expect(err).toContain(reason);
    expect(status).toBe(2);
  });

  run('are for charts', async () => {
    const files = { 'kustomization.yaml': 'resources: [pod.yaml]\n', 'pod.yaml': POD };
    const { err, status } = await harden(folderOf(files), '.', '--patch', 'values');
    expect(err).toContain('nothing here is rendered from one');
    expect(status).toBe(2);
  });
});
const POD = `apiVersion: v1
kind: Pod
metadata: {name: web}
spec: {containers: [{name: app, image: "registry.example.com/web:1"}]}
`;

/** Builds what is expected to fail. @returns what Kustomize says */
function complaint(build: () => string): string {
  try {
    return `built:\n${build()}`;
  } catch (error) {
    return String((error as { stderr?: unknown }).stderr);
  }
}

describe('the next version of a chart', () => {
  /** The patches of a chart on what its next version renders. */
  async function nextVersion(
    form: 'component' | 'flux' | 'helm',
    chart: string,
    change: (text: string) => string,
    ...more: readonly string[]
  ): Promise<string> {
    const cwd = folderWith(chart);
    await harden(cwd, chart, '--patch', form, '--output', 'out', ...more);
    const template = readdirSync(join(cwd, chart, 'templates')).find((name) => /yaml$/.test(name));
    const place = join(cwd, chart, 'templates', template ?? '');
    writeFileSync(place, change(readFileSync(place, 'utf8')));
    if (form === 'helm') {
      return complaint(() => rendered(cwd, chart, '--post-renderer', './out/post-render.sh'));
    }
    const resources = resourcesIn(cwd, rendered(cwd, chart));
    return complaint(() => kustomize(cwd, { resources, ...FORMS[form](cwd) }));
  }
  const anotherContainer = (text: string) => text.replace(/- name: gateway$/m, '- name: main');
  const anotherObject = (text: string) => text.replaceAll('-gateway\n', '-edge\n');
  const anotherInit = (text: string) => text.replace('- name: sidecar', '- name: helper');

  run.each([
    [
      'component',
      'release-namespace',
      anotherContainer,
      /containers\.\[name=gateway\]\.image` is missing/,
    ],
    [
      'component',
      'release-namespace',
      anotherObject,
      /nothing selected by Deployment\.v1\.apps\/release-namespace-gateway/,
    ],
    ['component', 'init-chain', anotherInit, /testing value \S+\/initContainers\/3\/name failed/],
    ['flux', 'release-namespace', anotherContainer, /Unable to remove nonexistent key: image/],
    [
      'flux',
      'scaffold',
      (text: string) =>
        text
          .replaceAll('scaffold.fullname', 'scaffold.labels')
          .replaceAll('{{ include "scaffold.labels" . }}', 'other'),
      /no resource matches strategic merge patch "Deployment\.v1\.apps\/scaffold-scaffold/,
    ],
    [
      'helm',
      'release-namespace',
      anotherContainer,
      /The hardening patches of release-namespace don't fit what the chart renders/,
    ],
  ] as const)('in %s, %s fails with another name', async (form, chart, change, said) => {
    expect(await nextVersion(form, chart, change)).toMatch(said);
  });

  const another = '        - name: added\n          image: registry.example.com/added:1\n';
  const withMore = (text: string) => text.replace('containers:\n', `containers:\n${another}`);

  run.each(['component', 'flux'] as const)('is hardened as far as names stay: %s', async (form) => {
    const made = objectsIn(await nextVersion(form, 'release-namespace', withMore));
    const [containers] = Object.values(made).flatMap((value) => {
      const list = below(value, 'spec', 'template', 'spec', 'containers');
      return Array.isArray(list) ? [list] : [];
    });
    const escalation = containers?.map((container) => [
      below(container, 'name'),
      below(container, 'securityContext', 'allowPrivilegeEscalation'),
    ]);
    expect(Object.fromEntries(escalation as [string, Json][])).toEqual({
      added: null,
      gateway: false,
      'config-reloader': false,
    });
  });

  run('is hardened whatever the names of containers, if that is asked for', async () => {
    const change = (text: string) => withMore(anotherContainer(text));
    const made = await nextVersion(
      'component',
      'release-namespace',
      change,
      '--all-containers',
      '--fixes',
      'usual',
    );
    const drops = Object.values(objectsIn(made)).flatMap((value) => {
      const list = below(value, 'spec', 'template', 'spec', 'containers');
      return Array.isArray(list) ? list : [];
    });
    expect(drops.map((container) => below(container, 'name'))).toEqual([
      'added',
      'main',
      'config-reloader',
    ]);
    for (const container of drops) {
      expect(below(container, 'securityContext', 'allowPrivilegeEscalation')).toBe(false);
    }
  });
});

describe('overlays', () => {
  const WEB = `apiVersion: apps/v1
kind: Deployment
metadata: {name: web}
spec:
  selector: {matchLabels: {app: web}}
  template:
    metadata: {labels: {app: web}}
    spec:
      containers:
        - name: app
          image: registry.example.com/web:1.4
          securityContext: {privileged: true}
`;
  const FILES = {
    'base/kustomization.yaml': 'resources: [web.yaml]\n',
    'base/web.yaml': WEB,
    'dev/kustomization.yaml': 'namePrefix: dev-\nnamespace: dev\nresources: [../base]\n',
    'prod/kustomization.yaml': 'nameSuffix: -x\nnamespace: prod\nresources: [../base]\n',
  };

  run('are hardened by components above them, each with its prefix and its namespace', async () => {
    const cwd = folderOf(FILES);
    await harden(cwd, '.', '--patch', 'component', '--output', 'out');
    expect(readdirSync(join(cwd, 'out')).sort()).toEqual(['dev', 'prod']);
    for (const overlay of ['dev', 'prod']) {
      const { out: wanted } = await harden(cwd, overlay);
      const added = existsSync(join(cwd, 'out', overlay, 'added.yaml'));
      const resources = [`../${overlay}`, ...(added ? [`../out/${overlay}/added.yaml`] : [])];
      const made = kustomize(cwd, { resources, components: [`../out/${overlay}`] });
      expect(objectsIn(made)).toEqual(objectsIn(wanted));
    }
  });

  run('take the component of their base, before they put a prefix to its names', async () => {
    const cwd = folderOf(FILES);
    await harden(cwd, 'base', '--patch', 'component', '--output', 'out');
    writeFileSync(
      join(cwd, 'dev/kustomization.yaml'),
      `${FILES['dev/kustomization.yaml']}components: [../out]\n`,
    );
    const made = kustomize(cwd, { resources: ['../dev'] });
    expect(made).toContain('name: dev-web');
    expect(made).toContain('allowPrivilegeEscalation: false');
  });

  run(
    'are hardened in the Application of Argo CD, whose patches come before the prefix',
    async () => {
      const cwd = folderOf(FILES);
      const { out: wanted } = await harden(cwd, 'dev');
      await harden(cwd, 'dev', '--patch', 'argocd', '--output', 'out');
      const patches = below(
        valueIn(cwd, 'application.yaml'),
        'spec',
        'source',
        'kustomize',
        'patches',
      );
      const dev = parseDocument(FILES['dev/kustomization.yaml']).value as { [key: string]: Json };
      const resources = [
        '../base',
        ...(existsSync(join(cwd, 'out/added.yaml')) ? ['../out/added.yaml'] : []),
      ];
      const made = kustomize(cwd, { ...dev, resources, patches });
      const web = (objects: Objects) => objects['Deployment dev dev-web'];
      expect(web(objectsIn(made))).toEqual(web(objectsIn(wanted)));
      expect(web(objectsIn(made))).toBeDefined();
    },
  );
});

describe('what Flux and Argo CD deliver', () => {
  const RELEASE = `# The gateway of the shop.
apiVersion: helm.toolkit.fluxcd.io/v2
kind: HelmRelease
metadata:
  name: gateway # as in the shop
  namespace: shop
spec:
  chart:
    spec:
      chart: ./release-namespace
      sourceRef: {kind: GitRepository, name: shop}
  valuesFrom:
    - kind: ConfigMap
      name: gateway-values
  values:
    image: registry.example.com/gateway:10
  postRenderers:
    - kustomize:
        patches:
          - target: {kind: Deployment}
            patch: |
              - {op: add, path: /spec/replicas, value: 3}
`;
  const VALUES = `apiVersion: v1
kind: ConfigMap
metadata: {name: gateway-values, namespace: shop}
data:
  values.yaml: |
    image: registry.example.com/gateway:9
`;

  /** A repository with a chart and these files. */
  function repository(chart: string, files: { readonly [path: string]: string }): string {
    const cwd = folderWith(chart);
    for (const [path, content] of Object.entries(files)) {
      mkdirSync(join(cwd, 'apps'), { recursive: true });
      writeFileSync(join(cwd, path), content);
    }
    return cwd;
  }

  run('is hardened with the values and the patches of a HelmRelease, which gets more', async () => {
    const cwd = repository('release-namespace', {
      'apps/release.yaml': RELEASE,
      'apps/values.yaml': VALUES,
    });
    const { out: report } = await harden(cwd, 'apps', '--format', 'json');
    const { files } = JSON.parse(report) as { files: { path: string }[] };
    expect(files[0]?.path).toBe('release-namespace (HelmRelease/gateway)');
    await harden(cwd, 'apps', '--patch', 'flux', '--output', 'before');
    const { err } = await harden(cwd, 'apps', '--patch', 'flux', '--write');
    expect(err).toContain(
      'the patches for gateway are in apps/release.yaml, in HelmRelease/gateway',
    );
    const after = readFileSync(join(cwd, 'apps/release.yaml'), 'utf8');
    expect(after.startsWith(RELEASE)).toBe(true);
    const all = below(parseDocument(after).value ?? null, 'spec', 'postRenderers') as Json[];
    const values = ['--namespace', 'shop', '--set', 'image=registry.example.com/gateway:10'];
    const text = call(
      'helm',
      ['template', 'gateway', 'release-namespace', ...KUBE_VERSION, ...values],
      cwd,
    );
    const patches = all.flatMap((renderer) => below(renderer, 'kustomize', 'patches') as Json[]);
    const made = objectsIn(kustomize(cwd, { resources: resourcesIn(cwd, text), patches }));
    const gateway = made['Deployment shop gateway-gateway'] ?? null;
    expect(below(gateway, 'spec', 'replicas')).toBe(3);
    // What has its patches has nothing left to be patched, but for objects that are new.
    const again = await harden(cwd, 'apps', '--patch', 'flux', '--write');
    expect(readFileSync(join(cwd, 'apps/release.yaml'), 'utf8')).toBe(after);
    expect(again.err).not.toContain('the patches for gateway are in');
  });

  run('is hardened with the values of an Application, in a Kustomization', async () => {
    const cwd = repository('scaffold', {
      'apps/app.yaml': `apiVersion: argoproj.io/v1alpha1
kind: Application
metadata: {name: web, namespace: argocd}
spec:
  destination: {namespace: web}
  source:
    repoURL: https://example.com/shop/web
    path: scaffold
    helm:
      valuesObject: {replicaCount: 4}
      parameters:
        - {name: image.tag, value: "2.5", forceString: true}
`,
    });
    await harden(cwd, 'apps', '--patch', 'argocd', '--output', 'out');
    const made = objectsIn(call('kustomize', ['build', '--enable-helm', 'out'], cwd));
    const web = Object.values(made).find((value) => below(value, 'kind') === 'Deployment') ?? null;
    expect(below(web, 'metadata', 'name')).toBe('web-scaffold');
    expect(below(web, 'spec', 'replicas')).toBe(4);
    expect(JSON.stringify(web)).toContain('registry.example.com/scaffold:2.5');
    expect(JSON.stringify(web)).toContain('"allowPrivilegeEscalation":false');
  });

  run.each([
    [
      'a remote chart',
      'kind: GitRepository',
      'kind: HelmRepository',
      /HelmRelease\/gateway delivers \.\/release-namespace, which isn’t in the files/,
    ],
    [
      'values of a Secret',
      'kind: ConfigMap',
      'kind: Secret',
      /rendered without the values of Secret\/gateway-values/,
    ],
    [
      'patches of another kind',
      'patches:',
      'patchesJson6902:',
      /uses patchesJson6902, which only its own tool can render/,
    ],
  ])('says what is not in the files: %s', async (_, from, to, said) => {
    const cwd = repository('release-namespace', {
      'apps/release.yaml': RELEASE.replace(from, to),
      'apps/values.yaml': VALUES,
    });
    const { err, status } = await harden(cwd, 'apps', '--strict', '--format', 'markdown');
    expect(err).toMatch(said);
    expect(status).toBeGreaterThan(0);
  });
});
