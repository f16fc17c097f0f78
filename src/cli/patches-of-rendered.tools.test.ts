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

/** Objects that Helm 3 hands to no post-renderer. */
const withoutHooks = (objects: Objects): Objects =>
  Object.fromEntries(
    Object.entries(objects).filter(
      ([, value]) => below(value, 'metadata', 'annotations', 'helm.sh/hook') === null,
    ),
  );

describe.each(CHARTS)('%s', (chart) => {
  run.each(['component', 'flux'] as const)('comes out as it is hardened: %s', async (form) => {
    const cwd = folderWith(chart);
    const { out: wanted } = await harden(cwd, chart);
    await harden(cwd, chart, '--patch', form, '--output', 'out');
    const resources = resourcesIn(cwd, rendered(cwd, chart));
    const made = objectsIn(kustomize(cwd, { resources, ...FORMS[form](cwd) }));
    const kept = form === 'flux' ? withoutHooks : (objects: Objects) => objects;
    expect(kept(made)).toEqual(kept(objectsIn(wanted)));
  });

  run('comes out as it is hardened: Helm with a post-renderer', async () => {
    const cwd = folderWith(chart);
    const { out: wanted } = await harden(cwd, chart);
    await harden(cwd, chart, '--patch', 'helm', '--output', 'out');
    const made = rendered(cwd, chart, '--post-renderer', './out/post-render.sh');
    const all = objectsIn(kustomize(cwd, { resources: resourcesIn(cwd, made) }));
    expect(withoutHooks(all)).toEqual(withoutHooks(objectsIn(wanted)));
  });

  run('comes out as it is hardened: Argo CD with helmCharts', async () => {
    const cwd = folderWith(chart);
    const { out: wanted } = await harden(cwd, chart);
    await harden(cwd, chart, '--patch', 'argocd', '--output', 'out');
    const args = ['build', '--enable-helm', '--helm-kube-version', '1.36.0', 'out'];
    const made = call('kustomize', args, cwd);
    const all = objectsIn(kustomize(cwd, { resources: resourcesIn(cwd, made) }));
    expect(all).toEqual(objectsIn(wanted));
  });
});
