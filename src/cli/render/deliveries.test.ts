/** What HelmReleases and Applications of a hostile repository may make Podsmith read and run. */
import { existsSync, mkdirSync, readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { BAD, folderOf, podsmith } from '../test-io.ts';
import { programs } from '../test-programs.ts';

const application = (source: string, name = 'web') => `apiVersion: argoproj.io/v1alpha1
kind: Application
metadata: {name: "${name}"}
spec:
  destination: {namespace: web}
  source:
    repoURL: https://example.com/shop/web.git
${source.replace(/^/gm, '    ')}
`;

const CHART = {
  'repo/chart/Chart.yaml': 'apiVersion: v2\nname: shop\nversion: 0.1.0\n',
  'repo/chart/templates/bad.yaml': BAD,
  'repo/.git/HEAD': 'ref: refs/heads/main\n',
  'outside/Chart.yaml': 'apiVersion: v2\nname: out\nversion: 0.1.0\n',
  'outside/templates/bad.yaml': BAD,
  'outside/values.yaml': 'password: Tr0ub4dor-and-3\n',
};

/** Reviews the deliveries of a repository. @returns also the arguments of each program that ran */
async function reviewed(files: { readonly [path: string]: string }) {
  const folder = folderOf({ ...CHART, ...files });
  mkdirSync(join(folder, 'repo/apps'), { recursive: true });
  symlinkSync(join(folder, 'outside'), join(folder, 'repo/linked'));
  const noting = `echo "$*" >> '${folder}/ran'; /bin/cat <<'END'\n${BAD}END`;
  const PATH = programs({ helm: noting, kustomize: noting });
  const args = ['review', 'apps', '--render', '--format', 'json'];
  const { out } = await podsmith(args, { cwd: join(folder, 'repo'), env: { PATH } });
  const ran = existsSync(join(folder, 'ran')) ? readFileSync(join(folder, 'ran'), 'utf8') : '';
  const report = JSON.parse(out) as {
    readonly files: readonly { readonly path: string }[];
    readonly notes?: readonly { readonly note: string }[];
  };
  const notes = (report.notes ?? []).map(({ note }) => note).join('\n');
  return { ran, notes, paths: report.files.map(({ path }) => path) };
}

describe('what an Application delivers', () => {
  it('is rendered with its name, its namespace and its values', async () => {
    const source = 'path: chart\nhelm: {valuesObject: {a: 1}}';
    const { ran, paths } = await reviewed({ 'repo/apps/a.yaml': application(source) });
    expect(paths).toContain('chart (Application/web)');
    expect(ran).toMatch(/^template web \S+\/repo\/chart .*--namespace web --values="\S+"\n$/);
  });

  it('gives programs a name and a namespace that are no options', async () => {
    const { ran } = await reviewed({
      'repo/apps/a.yaml': application('path: chart', '--post-renderer=/bin/sh; x'),
    });
    expect(ran).toMatch(/^template post-renderer-bin-sh-x /);
  });

  it.each([
    ['a folder outside', 'path: ../outside', /isn’t in the files|outside of the repository/],
    ['a folder behind a link', 'path: linked', /leads out|outside of the repository/],
    [
      'values outside',
      'path: chart\nhelm: {valueFiles: [../../outside/values.yaml]}',
      /outside of the repository/,
    ],
    [
      'values behind a link',
      'path: chart\nhelm: {valueFiles: [../linked/values.yaml]}',
      /outside of the repository/,
    ],
    [
      'patches of a file',
      'path: chart\nkustomize: {patches: [{path: ../../outside/values.yaml}]}',
      /uses path, which only its own tool can render/,
    ],
    [
      'patches of an address, in a key of other letters',
      'path: chart\nkustomize: {patches: [{Path: "https://127.0.0.1:9/x", target: {kind: Pod}}]}',
      /uses Path/,
    ],
    ['a plugin', 'path: chart\nplugin: {name: sh}', /uses plugin, which only its own tool/],
    ['a chart of a server', 'chart: promtail', /delivers promtail, which isn’t in the files/],
    [
      'components of an address',
      'path: chart\nkustomize: {components: ["https://127.0.0.1:9/x"]}',
      /uses components/,
    ],
  ])('is not rendered from %s', async (_, source, said) => {
    const { ran, notes } = await reviewed({ 'repo/apps/a.yaml': application(source) });
    expect(notes).toMatch(said);
    expect(ran).toBe('');
  });

  it('is not rendered from another repository than the one that it names', async () => {
    const { ran, notes } = await reviewed({
      'repo/apps/a.yaml': application('path: chart'),
      'repo/.git/config': '[remote "origin"]\n\turl = git@example.com:shop/other.git\n',
    });
    expect(notes).toContain('Application/web delivers chart, which isn’t in the files');
    expect(ran).toBe('');
    const same = await reviewed({
      'repo/apps/a.yaml': application('path: chart'),
      'repo/.git/config': '[remote "origin"]\n\turl = git@example.com:shop/web.git\n',
    });
    expect(same.paths).toContain('chart (Application/web)');
  });
});
