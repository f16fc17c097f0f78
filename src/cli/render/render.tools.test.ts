/** What the real programs make of folders, and where findings in it are led back to. */
import { realpathSync, symlinkSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { env } from 'node:process';
import { describe, expect, it } from 'vitest';
import { programOnPath, programsOf, withHome } from '../program.ts';
import { BAD, folderOf, podsmith } from '../test-io.ts';

type Tool = 'kustomize' | 'kubectl' | 'helm';

const pathOf = (tool: Tool): string | undefined => env[`PODSMITH_${tool.toUpperCase()}`];

/** A folder for the PATH with one program alone. */
function pathWith(tool: Tool): string {
  const folder = folderOf({});
  symlinkSync(pathOf(tool) ?? '', join(folder, tool));
  return folder;
}

interface Found {
  readonly rule: string;
  readonly source?: { readonly path: string; readonly line: number };
}
interface RenderedFile {
  readonly path: string;
  readonly documents: readonly {
    readonly name: string;
    readonly kind: string;
    readonly findings: readonly Found[];
  }[];
}

async function rendered(
  files: { readonly [path: string]: string },
  tool: Tool,
  ...more: readonly string[]
) {
  const cwd = folderOf(files);
  const args = ['review', '.', '--render', '--format', 'json', '--profile', 'everything', ...more];
  const { out, err } = await podsmith(args, { cwd, env: { PATH: pathWith(tool) } });
  expect(err).toBe('');
  const report = JSON.parse(out) as {
    readonly files: readonly (RenderedFile & { readonly error?: string })[];
    readonly notes?: readonly { readonly note: string }[];
  };
  const sources = (path: string, rule: string) =>
    report.files
      .filter((file) => file.path === path)
      .flatMap(({ documents }) => documents.flatMap(({ findings }) => findings))
      .filter((own) => own.rule === rule)
      .map(({ source }) => source && `${source.path}:${source.line}`);
  return { ...report, sources };
}

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
          securityContext:
            runAsUser: 0
`;
const PATCH = `apiVersion: apps/v1
kind: Deployment
metadata: {name: web}
spec:
  template:
    spec:
      containers:
        - name: proxy
          image: registry.example.com/proxy:2
        - name: app
          securityContext: {privileged: true}
`;
const OVERLAYS = {
  'base/kustomization.yaml': 'resources: [web.yaml]\n',
  'base/web.yaml': WEB,
  'dev/kustomization.yaml': 'namePrefix: dev-\nnamespace: dev\nresources: [../base]\n',
  'prod/kustomization.yaml':
    'resources: [../base]\npatches: [{path: patch.yaml}]\nconfigMapGenerator: [{name: c, literals: [a=b]}]\n',
  'prod/patch.yaml': PATCH,
};

describe.each(['kustomize', 'kubectl'] as const)('%s', (tool) => {
  const run = it.skipIf(!pathOf(tool));

  run('builds overlays, whose findings are led back to the base and to patches', async () => {
    const { files, sources, notes } = await rendered(OVERLAYS, tool);
    expect(files.map(({ path }) => path)).toEqual(['dev', 'prod']);
    expect(files[0]?.documents.map(({ name }) => name)).toEqual(['dev-web']);
    expect(sources('dev', 'run-as-user')).toEqual(['base/web.yaml:13']);
    expect(sources('prod', 'run-as-user')).toContain('base/web.yaml:13');
    expect(sources('prod', 'privileged')).toEqual(['prod/patch.yaml:11']);
    expect(notes).toBeUndefined();
    const all = files.flatMap(({ documents }) => documents.flatMap(({ findings }) => findings));
    expect(all.filter(({ source }) => !source)).toEqual([]);
  });

  run('reads files outside of a Kustomization where the call allows it', async () => {
    const files = { 'k/kustomization.yaml': 'resources: [../web.yaml]\n', 'web.yaml': WEB };
    const kept = await rendered(files, tool);
    expect(kept.files[0]?.error).toContain('security');
    const { files: made } = await rendered(files, tool, '--load-restrictor=LoadRestrictionsNone');
    expect(made.find(({ path }) => path === 'k')?.error).toBeUndefined();
  });

  run('leaves annotations of objects as they are', async () => {
    const annotated = WEB.replace('{name: web}', '{name: web, annotations: {a.b/c: d}}');
    const files = { 'kustomization.yaml': 'resources: [web.yaml]\n', 'web.yaml': annotated };
    const cwd = folderOf(files);
    const args = ['review', '.', '--render', '--verbose', '--profile', 'everything'];
    const { out } = await podsmith(args, { cwd, env: { PATH: pathWith(tool) } });
    expect(out).toContain('web.yaml:13');
    expect(out).not.toContain('config.kubernetes.io/origin');
  });

  run('says what is wrong with a Kustomization, which is an error', async () => {
    const files = { 'a/kustomization.yaml': 'resources: [gone.yaml]\n', 'web.yaml': WEB };
    const { files: made } = await rendered(files, tool);
    expect(made[0]?.path).toBe('a');
    expect(made[0]?.error).toMatch(/failed: .*gone\.yaml/);
    expect(made[0]?.error).not.toContain('podsmith-render-');
  });

  run('fetches nothing that stands where Podsmith does not look', async () => {
    // A patch in the Kustomization that has yet another Kustomization’s text: nothing but words.
    const files = {
      'kustomization.yaml': 'resources: [web.yaml]\ncrds: ["https://127.0.0.1:9/crd.json"]\n',
      'web.yaml': WEB,
    };
    const { notes } = await rendered(files, tool);
    expect(notes?.map(({ note }) => note).join()).toContain('fetch https://127.0.0.1:9/crd.json');
  });
});

describe('a chart with values for its tests', () => {
  const CHART = {
    'web/Chart.yaml': 'apiVersion: v2\nname: web\nversion: 1.0.0\n',
    'web/values.yaml': 'context: {}\n',
    'web/ci/loose-values.yaml': 'context: {privileged: true}\n',
    'web/ci/strict-values.yaml': 'context: {allowPrivilegeEscalation: false}\n',
    'web/templates/pod.yaml': `apiVersion: v1
kind: Pod
metadata: {name: web}
spec:
  containers:
    - name: app
      image: registry.example.com/web:1
      securityContext: {{ toYaml .Values.context | nindent 8 }}
`,
  };

  it.skipIf(!pathOf('helm'))('is rendered once for each, and says what is alike once', async () => {
    const cwd = folderOf(CHART);
    const args = ['review', 'web', '--render', '--ci-values', '--format', 'json'];
    const { out } = await podsmith(args, { cwd, env: { PATH: pathWith('helm') } });
    const { files } = JSON.parse(out) as {
      files: { path: string; documents: { findings: { rule: string }[] }[] }[];
    };
    const rulesOf = (path: string): readonly string[] =>
      (files.find((file) => file.path === path)?.documents ?? []).flatMap(({ findings }) =>
        findings.map(({ rule }) => rule),
      );
    expect(files.map(({ path }) => path).sort()).toEqual([
      'web (ci/loose-values.yaml)',
      'web (ci/strict-values.yaml)',
    ]);
    expect(rulesOf('web (ci/loose-values.yaml)')).toContain('privileged');
    const all = files.flatMap(({ path }) => rulesOf(path));
    expect(all.filter((rule) => rule === 'run-as-non-root')).toHaveLength(1);
  });
});

describe('helm and links', () => {
  const run = it.skipIf(!pathOf('helm'));

  run('shows nothing that a link of the chart leads to', async () => {
    const files = {
      '.git/config': 'extraheader = t0ken\n',
      'c/Chart.yaml': 'apiVersion: v2\nname: shop\nversion: 0.1.0\n',
      'c/templates/a.yaml': BAD.replace('name: bad', 'name: {{ .Files.Get "f" | trim | quote }}'),
    };
    const cwd = folderOf(files);
    symlinkSync('../.git/config', join(cwd, 'c/f'));
    for (const format of ['text', 'json', 'markdown', 'sarif']) {
      const args = ['review', '.', '--render', '--format', format];
      const { out } = await podsmith(args, { cwd, env: { PATH: pathWith('helm') } });
      expect(out).not.toContain('t0ken');
    }
  });

  run('shows nothing of git where the chart is the repository', async () => {
    const { files } = await rendered(
      {
        '.git/config': 'extraheader = t0ken\n',
        'Chart.yaml': 'apiVersion: v2\nname: shop\nversion: 0.1.0\n',
        'templates/a.yaml': BAD.replace(
          'name: bad',
          'name: a{{ .Files.Get ".git/config" | quote }}',
        ),
      },
      'helm',
    );
    expect(files[0]?.documents[0]?.kind).toBe('Pod');
    expect(JSON.stringify(files)).not.toContain('t0ken');
  });
});

describe('helm', () => {
  const run = it.skipIf(!pathOf('helm'));
  const CHART = {
    'shop/Chart.yaml': 'apiVersion: v2\nname: shop\nversion: 0.1.0\n',
    'shop/values.yaml': 'tag: "1.4"\nroot: true\nsidecar: {enabled: true}\n',
    'shop/crds/a.yaml':
      'apiVersion: apiextensions.k8s.io/v1\nkind: CustomResourceDefinition\nmetadata: {name: as.example.com}\nspec: {group: example.com, scope: Namespaced, names: {kind: A, plural: as}, versions: [{name: v1, served: true, storage: true, schema: {openAPIV3Schema: {type: object}}}]}\n',
    'shop/templates/_helpers.tpl': '{{ define "name" }}{{ .Release.Name }}-web{{ end }}\n',
    'shop/templates/web.yaml': WEB.replace('{name: web}', '{name: {{ include "name" . }}}').replace(
      '            runAsUser: 0\n',
      '            runAsUser: {{ if .Values.root }}0{{ else }}1000{{ end }}\n{{- if .Values.sidecar.enabled }}\n        - name: proxy\n          image: proxy:{{ .Values.tag }}\n          securityContext: {privileged: true}\n{{- end }}\n',
    ),
    'shop/charts/sub/Chart.yaml': 'apiVersion: v2\nname: sub\nversion: 0.1.0\n',
    'shop/charts/sub/templates/web.yaml': WEB,
  };

  run('renders a chart, whose findings are led back to its templates', async () => {
    const { files, sources } = await rendered(CHART, 'helm');
    expect(files.map(({ path }) => path)).toEqual(['shop']);
    const kinds = files[0]?.documents.map(({ kind, name }) => `${kind}/${name}`).sort();
    expect(kinds).toEqual([
      'CustomResourceDefinition/as.example.com',
      'Deployment/shop-web',
      'Deployment/web',
    ]);
    expect(sources('shop', 'run-as-user')).toContain('shop/charts/sub/templates/web.yaml:13');
    const [place = ''] = sources('shop', 'privileged');
    expect(place).toMatch(/^shop\/templates\/web\.yaml:\d+$/);
  });

  run('renders a chart that requires values with those of a file', async () => {
    const files = {
      ...CHART,
      'shop/templates/web.yaml': `{{ $_ := required "user is required" .Values.user }}${CHART[
        'shop/templates/web.yaml'
      ].replace('.Values.root', 'eq .Values.user "root"')}`,
      'shop/ci/a,b-values.yaml': 'user: root\npassword: Tr0ub4dor-and-3\n',
      'shop/ci/bad-values.yaml': 'user: [Tr0ub4dor-and-3\n',
    };
    const without = await rendered(files, 'helm');
    expect(without.files[0]?.error).toMatch(/failed: .*user is required/);
    const { files: made, sources } = await rendered(
      files,
      'helm',
      '--values',
      'shop/ci/a,b-values.yaml',
    );
    expect(made[0]?.error).toBeUndefined();
    expect(sources('shop', 'run-as-user')).toContainEqual(
      expect.stringMatching(/^shop\/templates\/web\.yaml:\d+$/),
    );
    const torn = await rendered(files, 'helm', '--values', 'shop/ci/bad-values.yaml');
    expect(torn.files[0]?.error).toContain('helm template failed');
    expect(torn.files[0]?.error).not.toContain('Tr0ub4dor');
  });

  run('renders with the values and versions that the call gives', async () => {
    const files = {
      'shop/Chart.yaml': CHART['shop/Chart.yaml'],
      'shop/values.yaml': 'root: true\nlabel: a\n',
      'shop/templates/web.yaml': `{{ if and (.Capabilities.APIVersions.Has "example.com/v1") (semverCompare ">=1.29.4" .Capabilities.KubeVersion.Version) }}${WEB.replace(
        'runAsUser: 0',
        'runAsUser: {{ if eq .Values.label "7" }}{{ .Values.root }}{{ end }}',
      )}{{ end }}`,
    };
    const given = ['--set', 'root=0', '--set-string', 'label=7', '--api-versions=example.com/v1'];
    const none = await rendered(files, 'helm', '--set', 'root=0');
    expect(none.sources('shop', 'run-as-user')).toEqual([]);
    const early = await rendered(files, 'helm', ...given, '--kube-version', '1.29.3');
    expect(early.sources('shop', 'run-as-user')).toEqual([]);
    const { sources } = await rendered(files, 'helm', ...given, '--kube-version', 'v1.29.4');
    expect(sources('shop', 'run-as-user')).toEqual([
      expect.stringMatching(/^shop\/templates\/web\.yaml:\d+$/),
    ]);
  });

  run('shows no credential of --set', async () => {
    const files = { ...CHART, 'shop/templates/a.yaml': '{{ fail .Values.db.password }}\n' };
    const { files: made } = await rendered(files, 'helm', '--set', 'db.password=Tr0ub4dor-and-3');
    expect(made[0]?.error).toMatch(/helm template failed: .*•/);
    expect(JSON.stringify(made)).not.toContain('Tr0ub4dor');
  });

  run('says why a chart can’t be rendered', async () => {
    const files = {
      ...CHART,
      'shop/values.yaml': `${CHART['shop/values.yaml']}password: Tr0ub4dor-and-3\n`,
      'shop/templates/a.yaml': '{{ fail (printf "no %s" .Values.password) }}\n',
    };
    const { files: made } = await rendered(files, 'helm');
    expect(made[0]?.error).toMatch(/helm template failed: .*no •+/);
    expect(JSON.stringify(made)).not.toContain('Tr0ub4dor');
  });
});

/** Whether this system can keep a program from the network. */
const canBeOffline = await withHome(async (home) => {
  const unshare = programOnPath('unshare', env.PATH);
  if (!unshare) return false;
  const own = process.getuid?.() === 0 ? ['-n'] : ['-r', '-n'];
  const args = [...own, '/bin/sh', '-c', ':'];
  return (await programsOf({})(unshare, { args, home, limit: 1000 })).status === 0;
});

describe('a program', () => {
  const run = it.skipIf(!pathOf('kustomize') || !canBeOffline);

  run('reaches no server of this machine, where Linux can prevent it', async () => {
    let asked = 0;
    const server = createServer((_, response) => {
      asked++;
      response.end(BAD);
    });
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
    const { port } = server.address() as AddressInfo;
    const resources = `resources: ["http://127.0.0.1:${port}/x.yaml"]\n`;
    const folder = folderOf({ 'kustomization.yaml': resources });
    const built = (surroundings: { readonly [name: string]: string | undefined }) =>
      withHome((home) => {
        const call = { args: ['build', realpathSync(folder)], home, limit: 100_000 };
        return programsOf(surroundings)(pathOf('kustomize') ?? '', call);
      });
    expect((await built(env)).status).toBe(1);
    expect(asked).toBe(0);
    // It would, if nothing kept it from it: no proxy stands between programs of one machine.
    expect((await built({})).status).toBe(0);
    expect(asked).toBe(1);
    server.close();
  });

  it.skipIf(!pathOf('helm'))('is ended when it wants more memory than it gets', async () => {
    const files = {
      'Chart.yaml': 'apiVersion: v2\nname: shop\nversion: 0.1.0\n',
      'templates/a.yaml': 'a: {{ repeat 2000000000 "aa" }}\n',
    };
    const { files: made } = await rendered(files, 'helm');
    expect(made[0]?.error).toContain('helm template needs more than 2 GB of memory');
  });

  it.skipIf(process.platform === 'win32')(
    'is ended with the programs that it has started',
    async () => {
      const cwd = folderOf({});
      const script = join(cwd, 'script');
      // The second one holds the output open: while it runs, the call has no end.
      writeFileSync(script, "/bin/sh -c 'while :; do :; done' & wait\n");
      const { ended } = await withHome((home) =>
        programsOf({}, { each: 200, total: 1000 })('/bin/sh', {
          args: [script],
          home,
          limit: 1000,
        }),
      );
      expect(ended).toBe('time');
    },
  );
});
