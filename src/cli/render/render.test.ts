/** `--render` with programs that stand for Kustomize and Helm: what runs, with what, and what becomes of it. */
import { existsSync, readFileSync, realpathSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { BAD, folderOf, GOOD, podsmith } from '../test-io.ts';
import { programs } from '../test-programs.ts';

/** A program that notes that it ran, with its arguments and its surroundings. */
const noting = (folder: string, out: string) =>
  `echo "$0 $*" >> '${folder}/ran'; /usr/bin/env >> '${folder}/env'\n/bin/cat <<'END'\n${out}END`;

const review = (cwd: string, path: string, ...args: readonly string[]) =>
  podsmith(['review', '.', '--render', ...args], { cwd, env: { PATH: path } });

const BASE = { 'k/kustomization.yaml': 'resources: [bad.yaml]\n', 'k/bad.yaml': BAD };
const CHART = {
  'c/Chart.yaml': 'apiVersion: v2\nname: shop\nversion: 0.1.0\n',
  'c/templates/bad.yaml': BAD.replace('name: bad', 'name: {{ .Release.Name }}'),
};

describe('--render', () => {
  it('reviews what comes out in place of what it is made of, and names its source', async () => {
    const cwd = folderOf({ ...BASE, ...CHART, 'other.yaml': GOOD });
    const path = programs({
      kustomize: noting(cwd, BAD),
      helm: noting(cwd, `---\n# Source: shop/templates/bad.yaml\n${BAD}`),
    });
    const { out, status } = await review(cwd, path, '--format', 'json');
    const { files } = JSON.parse(out);
    expect(files.map((file: { path: string }) => file.path)).toEqual(['k', 'c', 'other.yaml']);
    expect(files[0].rendered).toEqual({ by: 'kustomize', file: 'k/kustomization.yaml' });
    const sourceIn = (file: number) =>
      files[file].documents[0].findings.find((own: { rule: string }) => own.rule === 'privileged')
        .source;
    expect(sourceIn(0)).toMatchObject({ path: 'k/bad.yaml', line: 10 });
    expect(sourceIn(1)).toMatchObject({ path: 'c/templates/bad.yaml', line: 10 });
    expect(status).toBe(1);
    const text = await review(cwd, path);
    expect(text.out).toContain('k  (kustomize build)\n  Pod/bad  Score: ');
    expect(text.out).toContain('  c/templates/bad.yaml:10  ');
    expect(text.out).not.toContain('This is a Helm chart');
  });

  it('tells a finding of one object once, whatever renders it', async () => {
    const overlay = 'resources: [../k]\n';
    const cwd = folderOf({
      ...BASE,
      'a/kustomization.yaml': overlay,
      'b/kustomization.yaml': overlay,
    });
    const found = async (kustomize: string) => {
      const { out } = await review(cwd, programs({ kustomize }), '--format', 'json');
      const { files } = JSON.parse(out) as {
        files: { documents: { findings: { rule: string }[] }[] }[];
      };
      return files.map(({ documents }) => documents[0]?.findings.map(({ rule }) => rule));
    };
    expect(await found(noting(cwd, BAD))).toEqual([expect.arrayContaining(['privileged']), []]);
    // In namespaces of their own they are two.
    const own = noting(cwd, BAD.replace('name: bad', 'name: bad\n  namespace: NAMESPACE'));
    const two = await found(
      `${own.replace('/bin/cat', '/bin/sed "s/NAMESPACE/n$(/bin/date +%N)/"')}`,
    );
    expect(two.map((rules) => rules?.includes('privileged'))).toEqual([true, true]);
  });

  it.each(['sarif', 'github', 'gitlab', 'junit', 'markdown'])(
    'names the source in %s',
    async (format) => {
      const cwd = folderOf(BASE);
      const path = programs({ kubectl: noting(cwd, BAD) });
      const { out } = await review(cwd, path, '--format', format);
      expect(out).toContain('k/bad.yaml');
      if (format === 'sarif') expect(out).not.toContain('"fixes"');
    },
  );

  it('gives programs no shell, no network, no other program and nothing of the user', async () => {
    const cwd = folderOf({ ...BASE, ...CHART, 'c/$(touch hacked)/Chart.yaml': 'name: a\n' });
    const path = programs({ kustomize: noting(cwd, BAD), helm: noting(cwd, BAD) });
    const env = { PATH: path, HOME: cwd, KUBECONFIG: '/secret', HELM_PLUGINS: cwd, TOKEN: 'abc' };
    await podsmith(['review', '.', '--render'], { cwd, env });
    const seen = readFileSync(join(cwd, 'env'), 'utf8');
    expect(seen).not.toMatch(/TOKEN|\/secret/);
    expect(seen).not.toContain(`=${cwd}\n`);
    expect(seen).toMatch(/^PATH=\/.+\/nothing$/m);
    expect(seen).toMatch(/^HTTPS_PROXY=http:\/\/127\.0\.0\.1:9$/m);
    expect(readFileSync(join(cwd, 'ran'), 'utf8')).not.toMatch(/enable|--validate|--dependency/);
    expect(existsSync(join(cwd, 'hacked'))).toBe(false);
    const [home = ''] = /(?<=^HOME=).+$/m.exec(seen) ?? [];
    expect(home).not.toBe('');
    expect(existsSync(home)).toBe(false);
  });

  it('says which program is missing, and reviews the files as they are', async () => {
    const cwd = folderOf({ ...BASE, ...CHART });
    const { out, status } = await review(cwd, '');
    expect(out).toContain('Not rendered: neither kustomize nor kubectl is installed.');
    expect(out).toContain('Not rendered: helm isn’t installed.');
    expect(out).toContain('k/bad.yaml\n  Pod/bad');
    expect(status).toBe(1);
    const quiet = folderOf({ 'k/kustomization.yaml': 'resources: [a.yaml]\n', 'k/a.yaml': GOOD });
    expect((await review(quiet, '')).status).toBe(0);
    expect((await review(quiet, '', '--strict')).status).toBe(1);
  });

  it('never runs one from a folder that is named from the current one', async () => {
    const cwd = folderOf(BASE);
    writeFileSync(join(cwd, 'kustomize'), `#!/bin/sh\n${noting(cwd, BAD)}\n`, { mode: 0o755 });
    await review(cwd, `.:bin:`);
    expect(existsSync(join(cwd, 'ran'))).toBe(false);
  });

  it.each([
    ['https://github.com/org/repo//base?ref=v1', 'resources: ["$1"]'],
    ['github.com/org/repo/base', 'resources: ["$1"]'],
    ['git@example.com:org/repo.git', 'bases: ["$1"]'],
    ['ssh://git@example.com/org/repo', 'components: ["$1"]'],
    ['https://example.com/web.yaml', 'resources: ["$1"]'],
    ['https://example.com/patch.yaml', 'patches: [{path: "$1"}]'],
    ['https://example.com/crds.json', 'openapi: {path: "$1"}'],
    ['https://example.com/a.env', 'secretGenerator: [{name: a, envs: ["$1"]}]'],
  ])('tells what would have to be fetched, and runs nothing: %s', async (what, text) => {
    const overlay = { 'o/kustomization.yaml': 'resources: [../k]\n' };
    const base = { 'k/kustomization.yaml': `${text.replace('$1', what)}\n`, 'k/bad.yaml': BAD };
    const cwd = folderOf({ ...overlay, ...base });
    const { out, status } = await review(cwd, programs({ kustomize: noting(cwd, BAD) }));
    expect(out).toContain(`o\n  Not rendered: Kustomize would have to fetch ${what}, `);
    expect(out).toContain('k/bad.yaml\n  Pod/bad');
    expect(existsSync(join(cwd, 'ran'))).toBe(false);
    expect(status).toBe(1);
  });

  it.each([
    ['generators: [g.yaml]', 'g.yaml is a plugin or a function'],
    ['transformers: ["apiVersion: example.com/v1\\nkind: A\\n"]', 'transformers is a plugin'],
    ['helmCharts: [{name: web, repo: "https://example.com"}]', 'run Helm for the chart web'],
  ])('runs no plugin: %s', async (text, said) => {
    const g = 'apiVersion: example.com/v1\nkind: Gen\nmetadata: {name: a}\n';
    const cwd = folderOf({ 'kustomization.yaml': `${text}\n`, 'g.yaml': g, 'bad.yaml': BAD });
    const { out } = await review(cwd, programs({ kustomize: noting(cwd, BAD) }));
    expect(out).toContain(said);
    expect(existsSync(join(cwd, 'ran'))).toBe(false);
  });

  it('names a dependency of a chart that is not there', async () => {
    const chart = `${CHART['c/Chart.yaml']}dependencies: [{name: redis, version: 1.x, repository: "https://a"}]\n`;
    const files = { ...CHART, 'c/Chart.yaml': chart };
    const cwd = folderOf(files);
    const path = programs({ helm: noting(cwd, BAD) });
    expect((await review(cwd, path)).out).toContain('the chart’s dependency redis isn’t in');
    const whole = folderOf({ ...files, 'c/charts/redis-1.0.0.tgz': 'x' });
    expect((await review(whole, path)).out).toContain('c  (helm template)');
  });

  it('says why a program failed, without the credentials of the files that it read', async () => {
    const password = 'Tr0ub4dor-and-3';
    const cwd = folderOf({
      'kustomization.yaml':
        'resources: [secret.yaml]\nsecretGenerator: [{name: a, envs: [a.env]}]\n',
      'secret.yaml': `apiVersion: v1\nkind: Secret\nmetadata: {name: a}\nstringData: {b: ${password}}\n`,
      'a.env': 'A=an0ther-one\n',
    });
    const failing = programs({
      kustomize: `echo "Error: bad value ${password} near an0ther-one in secret.yaml" >&2; exit 1`,
    });
    const { out, status } = await review(cwd, failing);
    expect(out).toMatch(
      /\.\n {2}Not read {2}kustomize build failed: bad value •+ near •+ in secret\.yaml\n/,
    );
    expect(out).not.toMatch(/Tr0ub|an0ther/);
    expect(status).toBe(2);
    writeFileSync(join(cwd, 'secret.yaml'), `kind: Secret\nstringData: {b: [${password}\n`);
    const torn = await review(cwd, failing);
    expect(torn.out).toContain('kustomize build failed with status 1. Its message may contain');
    expect(torn.out).not.toMatch(/Tr0ub|an0ther/);
  });

  it('ends a program that doesn’t end', async () => {
    const cwd = folderOf(BASE);
    const env = { PATH: programs({ kustomize: 'while :; do :; done' }) };
    const call = (time: { each: number; total: number }) =>
      podsmith(['review', '.', '--render'], { cwd, env, time });
    const { out, status } = await call({ each: 50, total: 1000 });
    expect(out).toContain('kustomize build didn’t end within 120 seconds');
    expect(status).toBe(2);
    const all = await call({ each: 1000, total: 50 });
    expect(all.out).toContain('the programs of a call may take 600 seconds together');
  });

  it('hands files with values to Helm, however they are named', async () => {
    const cwd = folderOf({ ...CHART, 'c/ci/a,"b".yaml': 'a: 1\n', 'more.yaml': 'b: 2\n' });
    const path = programs({ helm: noting(cwd, BAD) });
    const args = ['review', 'c', '--render', '--values', 'c/ci/a,"b".yaml', '--values=more.yaml'];
    const { status } = await podsmith(args, { cwd, env: { PATH: path } });
    expect(status).toBe(1);
    const real = realpathSync(cwd);
    expect(readFileSync(join(cwd, 'ran'), 'utf8')).toContain(
      ` --values="${real}/c/ci/a,""b"".yaml" --values="${real}/more.yaml"\n`,
    );
    const missing = await review(cwd, path, '--values', 'none.yaml');
    expect(missing.err).toContain('podsmith: none.yaml: there is no such file or folder\n');
    expect(missing.status).toBe(2);
    const alone = await podsmith(['review', 'c', '--values', 'more.yaml'], { cwd });
    expect(alone.err).toContain('--values requires --render');
    expect(alone.status).toBe(2);
  });

  it('ends a program that writes without end', async () => {
    const cwd = folderOf(BASE);
    const path = programs({
      kustomize: 'while :; do echo aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa; done',
    });
    const { out, status } = await review(cwd, path, '--max-size', '1');
    expect(out).toContain('the output of kustomize build is larger than 1 MB');
    expect(status).toBe(2);
  });

  it('builds neither bases of others nor components, and renders no chart of a chart', async () => {
    const cwd = folderOf({
      ...BASE,
      ...CHART,
      'o/kustomization.yaml': 'resources: [../k]\ncomponents: [../p]\n',
      'p/kustomization.yaml': 'kind: Component\n',
      'c/charts/sub/Chart.yaml': 'name: sub\n',
      'lib/Chart.yaml': 'name: lib\ntype: library\n',
    });
    const path = programs({ kustomize: noting(cwd, BAD), helm: noting(cwd, BAD) });
    const { out } = await review(cwd, path, '--format', 'json');
    const paths = JSON.parse(out).files.map((file: { path: string }) => file.path);
    expect(paths).toEqual(['o', 'c']);
  });

  it.each(['k/bad.yaml', 'k/kustomization.yaml', 'base.yaml'])(
    'writes no report over %s, which it renders',
    async (output) => {
      const files = {
        'k/kustomization.yaml': 'resources: [bad.yaml, ../base.yaml]\n',
        'k/bad.yaml': BAD,
        'base.yaml': BAD,
      };
      const cwd = folderOf(files);
      const path = programs({ kustomize: noting(cwd, BAD) });
      const call = ['review', 'k', '--render', '--output', output];
      const { err, status } = await podsmith(call, { cwd, env: { PATH: path } });
      expect(status).toBe(2);
      expect(err).toContain(`--output ${output} would overwrite a file that this call reads`);
      for (const [name, text] of Object.entries(files)) {
        expect(readFileSync(join(cwd, name), 'utf8')).toBe(text);
      }
    },
  );

  it('keeps a baseline by the folder, also from another one', async () => {
    const cwd = folderOf(BASE);
    const path = programs({ kustomize: noting(cwd, BAD) });
    await review(cwd, path, '--write-baseline', 'known.json');
    expect(readFileSync(join(cwd, 'known.json'), 'utf8')).toContain('"file":"k"');
    expect((await review(cwd, path, '--baseline', 'known.json')).status).toBe(0);
    const args = ['review', '--render', '.', '--baseline', '../known.json'];
    const inside = await podsmith(args, { cwd: join(cwd, 'k'), env: { PATH: path } });
    expect(inside.status).toBe(0);
  });

  it('says that there is nothing to render', async () => {
    const { out, status } = await review(folderOf({ 'good.yaml': GOOD }), '');
    expect(out).toContain('There is no Kustomization and no Helm chart to render');
    expect(status).toBe(0);
  });
});
