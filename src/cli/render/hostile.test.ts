/** What a repository may write into a Kustomization or a chart to have something fetched, run or read: no tool starts. */
import { existsSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { BAD, folderOf, podsmith } from '../test-io.ts';
import { programs } from '../test-programs.ts';

const URL = 'http://127.0.0.1:18080/x.yaml';
const BUILTIN = 'apiVersion: builtin\nmetadata: {name: a}\n';

interface Files {
  readonly [path: string]: string;
}

/** Each a Kustomization, with files beside it. */
const ADDRESSES: readonly (readonly [string, string, Files?])[] = [
  ['capital letters', `Resources: [${URL}]`],
  ['mixed letters', `rEsOuRcEs: [${URL}]`],
  ['a Kelvin sign and a long s', `patcheſ: [{path: ${URL}}]`],
  ['a second spelling', `resources: [bad.yaml]\nRESOURCES: [${URL}]`],
  ['the path of a patch', `patches: [{Path: ${URL}}]`],
  ['files of a generator', `configMapGenerator: [{name: a, Files: [${URL}]}]`],
  ['files with a key', `configMapGenerator: [{name: a, files: [k=${URL}]}]`],
  ['variables of a generator', `secretGenerator: [{name: a, ENV: ${URL}}]`],
  ['types', `crds: [${URL}]`],
  ['configurations', `configurations: [${URL}]`],
  ['a schema', `openapi: {PATH: ${URL}}`],
  ['replacements', `replacements: [{path: ${URL}}]`],
  ['a merge key', `x: &x {resources: [${URL}]}\n<<: *x`],
  ['an alias', `namePrefix: &a ${URL}\nresources: [*a]`],
  ['a scheme in capitals', `resources: ["HTTP://127.0.0.1:18080/x.yaml"]`],
  ['an address without a host', `resources: ["http:/127.0.0.1:18080/x.yaml"]`],
  [
    'a file that is named like an address',
    `resources: ["http:/127.0.0.1:18080/x.yaml"]`,
    { 'http:/127.0.0.1:18080/x.yaml': BAD },
  ],
  [
    'a folder that is named like an address',
    `resources: ["http:/127.0.0.1:18080"]`,
    { 'http:/127.0.0.1:18080/kustomization.yaml': 'kind: Component\n' },
  ],
  [
    'a patch that is built in',
    'transformers: [t.yaml]',
    { 't.yaml': `${BUILTIN}kind: PatchTransformer\npath: ${URL}\n` },
  ],
  [
    'a generator that is built in',
    'generators: [t.yaml]',
    { 't.yaml': `${BUILTIN}kind: ConfigMapGenerator\nFILES: [${URL}]\n` },
  ],
  [
    'one in a second document',
    'transformers: [t.yaml]',
    {
      't.yaml': `${BUILTIN}kind: LabelTransformer\n---\n${BUILTIN}kind: PatchTransformer\npath: ${URL}\n`,
    },
  ],
  [
    'one of a folder',
    'transformers: [t]',
    {
      't/kustomization.yaml': 'resources: [p.yaml]\n',
      't/p.yaml': `${BUILTIN}kind: PatchStrategicMergeTransformer\npaths: [${URL}]\n`,
    },
  ],
  [
    'one in the list itself',
    `transformers: ["{apiVersion: builtin, kind: PatchTransformer, metadata: {name: a}, path: ${URL}}"]`,
  ],
  [
    'replacements that are built in',
    'transformers: [t.yaml]',
    {
      't.yaml': `${BUILTIN}kind: ReplacementTransformer\nreplacements: [{path: ${URL}}]\n`,
    },
  ],
  ['a base', 'resources: [b]', { 'b/kustomization.yaml': `Components: [${URL}]\n` }],
];

const review = async (cwd: string, ...args: readonly string[]) => {
  const mark = join(cwd, 'ran');
  const script = `echo ran >> '${mark}'; /bin/cat '${join(cwd, 'bad.yaml')}'`;
  const path = programs({ kustomize: script, helm: script });
  const done = await podsmith(['review', '.', '--render', ...args], { cwd, env: { PATH: path } });
  return { ...done, ran: existsSync(mark) };
};

describe('an address in a Kustomization', () => {
  it.each(ADDRESSES)('is found before a program starts: %s', async (_, text, files) => {
    const cwd = folderOf({
      'kustomization.yaml': `${text}\n`,
      'bad.yaml': BAD,
      ...(files as Files | undefined),
    });
    const { out, ran } = await review(cwd);
    expect(out).toContain('Not rendered: Kustomize would have to fetch ');
    expect(ran).toBe(false);
  });

  it.each([
    'commonAnnotations: {path: "https://example.com"}',
    'commonLabels: {env: prod, files: a}',
    'labels: [{pairs: {path: "https://example.com"}}]',
    'configMapGenerator: [{name: a, literals: ["U=https://example.com"]}]',
    'images: [{name: a, newName: registry.example.com/a}]',
    'patches: [{patch: "metadata: {annotations: {path: https://example.com}}", target: {kind: Pod}}]',
  ])('is not what stands in its place: %s', async (text) => {
    const cwd = folderOf({
      'kustomization.yaml': `resources: [bad.yaml]\n${text}\n`,
      'bad.yaml': BAD,
    });
    const { out, ran } = await review(cwd);
    expect(out).not.toContain('Not rendered');
    expect(ran).toBe(true);
  });

  it.each([
    ['is too large', `resources: [${URL}]\n#${'x'.repeat(21 * 1024 * 1024)}`],
    ['is no YAML', `resources: [${URL}]\na: [1\n`],
    ['is no text', `resources: [${URL}]\n\0`],
  ])('is not asked for where the file %s', async (_, text) => {
    const cwd = folderOf({ 'kustomization.yaml': text, 'bad.yaml': BAD });
    const { out, status, ran } = await review(cwd);
    expect(out).toContain('kustomization.yaml can’t be read, so nothing was rendered');
    expect(status).toBe(2);
    expect(ran).toBe(false);
  });
});

const CHART = 'apiVersion: v2\nname: shop\nversion: 0.1.0\n';

/** A folder with files and links, below one that has a secret. */
function nested(files: Files, links: Files) {
  const above = folderOf({ secret: 'token', 'other/kustomization.yaml': 'resources: []\n' });
  const cwd = join(above, 'repository');
  for (const [path, text] of Object.entries({
    'bad.yaml': BAD,
    '.git/config': 'token',
    ...files,
  })) {
    mkdirSync(dirname(join(cwd, path)), { recursive: true });
    writeFileSync(join(cwd, path), text);
  }
  for (const [path, to] of Object.entries(links)) symlinkSync(to, join(cwd, path));
  return cwd;
}

/** What leads out, files and links. */
const WAYS_OUT: readonly (readonly [string, Files, Files])[] = [
  ['c/secret', { 'c/Chart.yaml': CHART }, { 'c/secret': '../../secret' }],
  ['c/config', { 'c/Chart.yaml': CHART }, { 'c/config': '../.git/config' }],
  ['c/a', { 'c/Chart.yaml': CHART }, { 'c/a': '../..' }],
  ['c/d/a', { 'c/Chart.yaml': CHART, 'c/d/x': '' }, { 'c/d/a': '/etc' }],
  [
    'c/a/secret',
    { 'c/Chart.yaml': CHART, 'd/x': '' },
    { 'c/a': '../d', 'd/secret': '../../secret' },
  ],
  ['c/values.yaml', { 'c/Chart.yaml': CHART }, { 'c/values.yaml': '/proc/self/environ' }],
  ['c/charts/a', { 'c/Chart.yaml': CHART, 'c/charts/x': '' }, { 'c/charts/a': '../../../other' }],
  ['c/sub/.git', { 'c/Chart.yaml': CHART, 'c/sub/.git/config': 'token' }, {}],
  ['linked', { 'kustomization.yaml': 'resources: [linked]\n' }, { linked: '../other' }],
  [
    'linked.yaml',
    { 'kustomization.yaml': 'resources: [linked.yaml]\n' },
    { 'linked.yaml': '../secret' },
  ],
  [
    '.git/config',
    { 'kustomization.yaml': 'configMapGenerator: [{name: a, files: [.git/config]}]\n' },
    {},
  ],
  ['b/l', { 'kustomization.yaml': 'resources: [b/l]\n', 'b/x': '' }, { 'b/l': '../../other' }],
];

describe('what is rendered', () => {
  it.each(WAYS_OUT)('does not lead out through %s', async (way, files, links) => {
    const cwd = nested(files, links);
    const { out, ran } = await review(cwd);
    const what = way.replace(/^c\//, '');
    expect(out).toContain(`Not rendered: ${what} leads out of the reviewed folders`);
    expect(ran).toBe(false);
    expect((await review(cwd, '--follow-links')).ran).toBe(true);
  });

  it('is not outside of the repository, also without a link', async () => {
    const cwd = nested({ 'kustomization.yaml': 'resources: [../other]\n' }, {});
    const { out, ran } = await review(cwd);
    expect(out).toContain('Not rendered: ../other is outside of the repository');
    expect(ran).toBe(false);
  });

  it('may be linked within the folders of the call', async () => {
    const files = { 'c/Chart.yaml': CHART, 'shared/_a.tpl': '', 'c/templates/x.yaml': BAD };
    const cwd = nested(files, { 'c/templates/_a.tpl': '../../shared/_a.tpl' });
    expect((await review(cwd)).ran).toBe(true);
  });

  it('has no files of git where the chart is the repository', async () => {
    const cwd = nested({ 'Chart.yaml': CHART, 'templates/x.yaml': BAD }, {});
    const script = `/usr/bin/find -L "$3" > '${join(cwd, 'seen')}'; /bin/cat '${join(cwd, 'bad.yaml')}'`;
    const path = programs({ helm: script });
    await podsmith(['review', '.', '--render'], { cwd, env: { PATH: path } });
    const seen = readFileSync(join(cwd, 'seen'), 'utf8');
    expect(seen).toContain('/templates/x.yaml\n');
    expect(seen).not.toContain('.git');
  });
});
