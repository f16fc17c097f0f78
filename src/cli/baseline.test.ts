import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { env } from 'node:process';
import { describe, expect, it } from 'vitest';
import { folderOf, GOOD, podsmith } from './test-io.ts';

const DEPLOYMENT = `apiVersion: apps/v1
kind: Deployment
metadata:
  name: web
  namespace: shop
spec:
  replicas: 2
  selector:
    matchLabels: {app: web}
  template:
    metadata:
      labels: {app: web}
    spec:
      automountServiceAccountToken: false
      containers:
        - name: app
          image: registry.example.com/shop/web:1.4
          securityContext:
            runAsUser: 10001
            capabilities:
              drop: [ALL]
              add: [NET_BIND_SERVICE]
          volumeMounts:
            - {name: logs, mountPath: /var/log/web}
        - name: proxy
          image: registry.example.com/shop/proxy:2.0
      volumes:
        - name: logs
          hostPath: {path: /var/log/web}
`;

const SETTINGS = ['--profile', 'everything', '--fail-on', 'info'];

/** A folder with a manifest and its baseline. */
async function started(text = DEPLOYMENT): Promise<string> {
  const cwd = folderOf({ 'web.yaml': text });
  const { out, err, status } = await podsmith(
    ['review', 'web.yaml', ...SETTINGS, '--write-baseline', 'known.json'],
    { cwd },
  );
  expect({ out, status }).toEqual({ out: '', status: 0 });
  expect(err).toMatch(/^podsmith: [\d,]+ findings were written to known\.json\. /);
  return cwd;
}

interface Document {
  readonly findings: readonly { readonly rule: string }[];
  readonly problems: readonly { readonly code: string }[];
  readonly known: { readonly findings: readonly unknown[] };
}

/** What is new in a text beside the baseline of another one. */
async function newIn(files: { readonly [path: string]: string }, before = DEPLOYMENT) {
  const known = readFileSync(join(await started(before), 'known.json'), 'utf8');
  const cwd = folderOf({ ...files, 'known.json': known });
  const args = ['review', ...Object.keys(files), ...SETTINGS, '--baseline', 'known.json'];
  const { out, status } = await podsmith([...args, '--format', 'json'], { cwd });
  const report = JSON.parse(out) as {
    readonly files: readonly { readonly documents: readonly Document[] }[];
    readonly baseline: { readonly known: number; readonly gone: readonly { rule: string }[] };
  };
  const documents = report.files.flatMap((file) => file.documents);
  const rules = documents.flatMap(({ findings, problems }) => [
    ...findings.map(({ rule }) => rule),
    ...problems.map(({ code }) => code),
  ]);
  return { rules, status, ...report.baseline };
}

it('tells by itself what repeats a finding that is known', async () => {
  const before = DEPLOYMENT.replace(
    'image: registry.example.com/shop/proxy:2.0',
    '$&\n          resources: {requests: {memory: 64Mi}}',
  );
  const { rules, status } = await newIn({ 'web.yaml': DEPLOYMENT }, before);
  expect(rules).toContain('memory-requests');
  expect(rules).not.toContain('memory-limits');
  expect(status).toBe(1);
});

const swapped = DEPLOYMENT.replace(
  /( {8}- name: app\n[\s\S]*?)( {8}- name: proxy\n.*\n)/,
  (_, app: string, proxy: string) => `${proxy}${app}`,
);

const OTHER = DEPLOYMENT.replaceAll('web', 'other');

describe('a baseline', () => {
  it.each<[string, { readonly [path: string]: string }]>([
    ['nothing', { 'web.yaml': DEPLOYMENT }],
    ['lines that moved', { 'web.yaml': `# About web\n\n${DEPLOYMENT}` }],
    ['a file with another name', { 'deploy/shop.yaml': DEPLOYMENT }],
    ['containers in another order', { 'web.yaml': swapped }],
    ['JSON in place of YAML', { 'web.yaml': DEPLOYMENT.replace('{app: web}', '{"app": "web"}') }],
    ['a comment', { 'web.yaml': DEPLOYMENT.replace('replicas: 2', 'replicas: 2 # for nights') }],
    [
      'a label',
      { 'web.yaml': DEPLOYMENT.replace('labels: {app: web}', 'labels: {app: web, tier: a}') },
    ],
    [
      'another number of replicas',
      { 'web.yaml': DEPLOYMENT.replace('replicas: 2', 'replicas: 5') },
    ],
    [
      'another position in the file',
      {
        'web.yaml': `apiVersion: v1\nkind: ConfigMap\nmetadata: {name: a, namespace: shop}\n---\n${DEPLOYMENT}`,
      },
    ],
    ['line ends of Windows', { 'web.yaml': DEPLOYMENT.replaceAll('\n', '\r\n') }],
    [
      'a fix of something else',
      {
        'web.yaml': DEPLOYMENT.replace(
          'runAsUser: 10001',
          'runAsUser: 10001\n            runAsNonRoot: true',
        ),
      },
    ],
  ])('survives %s', async (_, files) => {
    expect(await newIn(files)).toMatchObject({ rules: [], status: 0 });
  });

  it('survives a new tag, but for the rules about images', async () => {
    const tagged = DEPLOYMENT.replace('web:1.4', 'web:1.5');
    expect((await newIn({ 'web.yaml': tagged })).rules).toEqual(['image-digest']);
  });

  it.each<[string, string, string]>([
    ['privileged', 'runAsUser: 10001', 'privileged: true'],
    [
      'host-namespaces',
      'automountServiceAccountToken',
      'hostNetwork: true\n      automountServiceAccountToken',
    ],
    ['added-capabilities', '[NET_BIND_SERVICE]', '[NET_BIND_SERVICE, SYS_ADMIN]'],
    ['dropped-capabilities', 'drop: [ALL]', 'drop: [MKNOD]'],
    ['host-path-volumes', 'hostPath: {path: /var/log/web}', 'hostPath: {path: /etc}'],
    ['image-tag', 'web:1.4', 'web:latest'],
    [
      'service-account-token',
      'automountServiceAccountToken: false',
      'automountServiceAccountToken: true',
    ],
    [
      'allow-privilege-escalation',
      '- name: proxy\n',
      '- name: debug\n          image: registry.example.com/debug:1\n        - name: proxy\n',
    ],
    [
      'credentials-in-env',
      'image: registry.example.com/shop/proxy:2.0',
      'image: registry.example.com/shop/proxy:2.0\n          env: [{name: DB_PASSWORD, value: Tr0ub4dor-and-3}]',
    ],
    ['run-as-user', 'runAsUser: 10001', 'runAsUser: 0'],
  ])('catches %s', async (rule, from, to) => {
    const { rules, status } = await newIn({ 'web.yaml': DEPLOYMENT.replace(from, to) });
    expect(rules.join(' ')).toContain(rule === 'run-as-user' ? 'run-as' : rule);
    expect(status).toBe(1);
  });

  it('catches one more workload, and one more finding that is equal', async () => {
    const { rules } = await newIn({ 'web.yaml': `${DEPLOYMENT}---\n${OTHER}` });
    expect(rules).toContain('run-as-non-root');
    const twice = await newIn({ 'a.yaml': DEPLOYMENT, 'b.yaml': DEPLOYMENT });
    expect(twice.rules).toContain('run-as-non-root');
    expect(twice.known).toBeGreaterThan(10);
  });

  describe('of overlays with an object of one name', () => {
    const DEV = DEPLOYMENT;
    const PROD = DEPLOYMENT.replace('runAsUser: 10001', 'privileged: true');
    const NAMES = ['dev/web.yaml', 'prod/web.yaml'] as const;

    async function overlays(): Promise<string> {
      const cwd = folderOf({ [NAMES[0]]: DEV, [NAMES[1]]: PROD });
      const args = ['review', '.', ...SETTINGS, '--write-baseline', 'known.json'];
      expect((await podsmith(args, { cwd })).status).toBe(0);
      return cwd;
    }
    async function review(cwd: string, ...args: readonly string[]) {
      const call = ['review', ...args, ...SETTINGS, '--baseline', 'known.json', '--format', 'json'];
      const { out } = await podsmith(call, { cwd });
      const report = JSON.parse(out) as {
        readonly files: readonly { readonly path: string; readonly documents: Document[] }[];
        readonly baseline: {
          readonly gone: readonly { readonly rule: string; readonly file: string }[];
        };
      };
      const found = report.files.flatMap(({ path, documents }) =>
        documents.flatMap(({ findings }) => findings.map(({ rule }) => `${path} ${rule}`)),
      );
      return { found, gone: report.baseline.gone.map(({ rule, file }) => `${file} ${rule}`) };
    }

    it('says what is new in one although the same was fixed in the other', async () => {
      const cwd = await overlays();
      writeFileSync(join(cwd, NAMES[0]), PROD);
      writeFileSync(join(cwd, NAMES[1]), DEV);
      const { found, gone } = await review(cwd, '.');
      expect(found).toContain('dev/web.yaml privileged');
      expect(gone).toContain('prod/web.yaml privileged');
    });

    it('follows each to its new place, when both are renamed', async () => {
      const cwd = await overlays();
      mkdirSync(join(cwd, 'k8s'));
      renameSync(join(cwd, 'dev'), join(cwd, 'k8s/dev'));
      renameSync(join(cwd, 'prod'), join(cwd, 'k8s/prod'));
      expect(await review(cwd, '.')).toEqual({ found: [], gone: [] });
      writeFileSync(join(cwd, 'k8s', NAMES[0]), PROD);
      writeFileSync(join(cwd, 'k8s', NAMES[1]), DEV);
      expect((await review(cwd, '.')).found).toContain('k8s/dev/web.yaml privileged');
    });

    it('counts a new overlay as new, also where the call names it alone', async () => {
      const cwd = await overlays();
      mkdirSync(join(cwd, 'test'));
      writeFileSync(join(cwd, 'test/web.yaml'), DEV);
      expect((await review(cwd, '.')).found).toContain('test/web.yaml run-as-non-root');
      expect((await review(cwd, 'test')).found).toContain('test/web.yaml run-as-non-root');
    });

    it('is the same from another folder, by another way', async () => {
      const cwd = await overlays();
      const call = ['review', '../dev/web.yaml', join(cwd, 'prod'), ...SETTINGS];
      const args = [...call, '--baseline', '../known.json', '--format', 'json'];
      const { status } = await podsmith(args, { cwd: join(cwd, 'dev') });
      expect(status).toBe(0);
    });

    it('takes a moved object along into a file that was there', async () => {
      const cwd = folderOf({ 'a.yaml': `${DEPLOYMENT}---\n${OTHER}`, 'b.yaml': GOOD });
      await podsmith(['review', '.', ...SETTINGS, '--write-baseline', 'known.json'], { cwd });
      writeFileSync(join(cwd, 'a.yaml'), OTHER);
      writeFileSync(join(cwd, 'b.yaml'), `${GOOD}---\n${DEPLOYMENT}`);
      expect(await review(cwd, '.')).toEqual({ found: [], gone: [] });
    });
  });

  it('that was written without files, is known wherever it occurs', async () => {
    const cwd = await started();
    const written = JSON.parse(readFileSync(join(cwd, 'known.json'), 'utf8')) as {
      readonly findings: readonly { readonly file: string }[];
    };
    const findings = written.findings.map(({ file, ...rest }) => rest);
    const files = { 'other/name.yaml': DEPLOYMENT, 'known.json': JSON.stringify({ findings }) };
    const args = ['review', 'other', ...SETTINGS, '--baseline', 'known.json'];
    expect((await podsmith(args, { cwd: folderOf(files) })).status).toBe(0);
  });

  it('never holds what cannot be read', async () => {
    const broken = 'kind: Pod\na: [1\n';
    const cwd = folderOf({ 'web.yaml': broken });
    const args = ['review', 'web.yaml', '--write-baseline', 'known.json'];
    expect((await podsmith(args, { cwd })).status).toBe(2);
    expect((await newIn({ 'web.yaml': broken })).status).toBe(2);
  });

  it('says what no longer occurs, and how much is known, in text', async () => {
    const cwd = await started();
    const fixed = DEPLOYMENT.replace(
      'hostPath: {path: /var/log/web}',
      'emptyDir: {sizeLimit: 1Gi}',
    );
    const known = readFileSync(join(cwd, 'known.json'), 'utf8');
    const folder = folderOf({ 'web.yaml': fixed, 'known.json': known });
    const args = ['review', 'web.yaml', ...SETTINGS, '--baseline', 'known.json'];
    const { out } = await podsmith(args, { cwd: folder });
    expect(out).toContain('no new findings\n');
    expect(out).toMatch(/\d+ findings are in the baseline and don’t count\n/);
    expect(out).toMatch(
      /findings? of the baseline (?:isn’t|aren’t) in the reviewed files: .*host-path-volumes \(Deployment\/shop\/web, web\.yaml\)/,
    );
  });

  it('says nothing of what is gone where not everything was read', async () => {
    const cwd = await started();
    writeFileSync(join(cwd, 'web.yaml'), 'kind: Pod\na: [1\n');
    const gone = async (...args: readonly string[]) => {
      const call = ['review', ...args, '--baseline', 'known.json', '--format', 'json'];
      return JSON.parse((await podsmith(call, { cwd, env })).out).baseline.gone;
    };
    expect(await gone('web.yaml')).toEqual([]);
    writeFileSync(join(cwd, 'other.yaml'), OTHER);
    // The file of the baseline is still there, and was not read.
    expect(await gone('other.yaml')).toEqual([]);
    rmSync(join(cwd, 'web.yaml'));
    expect((await gone('other.yaml')).length).toBeGreaterThan(0);
    expect(await gone('other.yaml', 'missing.yaml')).toEqual([]);
    writeFileSync(join(cwd, 'web.yaml'), GOOD);
    const git = (...args: readonly string[]) => execFileSync('git', args, { cwd, stdio: 'ignore' });
    git('init', '--quiet');
    git('add', '.');
    const me = [
      '-c',
      'user.name=me',
      '-c',
      'user.email=me@example.com',
      '-c',
      'commit.gpgsign=false',
    ];
    git(...me, 'commit', '--quiet', '-m', 'first');
    expect(await gone('.', '--since', 'HEAD')).toEqual([]);
  });

  it('marks results in SARIF as new or unchanged', async () => {
    const cwd = await started();
    const known = readFileSync(join(cwd, 'known.json'), 'utf8');
    const text = DEPLOYMENT.replace('runAsUser: 10001', 'privileged: true');
    const folder = folderOf({ 'web.yaml': text, 'known.json': known });
    const args = ['review', 'web.yaml', ...SETTINGS, '--baseline', 'known.json'];
    const { out } = await podsmith([...args, '--format', 'sarif'], { cwd: folder });
    const results = JSON.parse(out).runs[0].results as {
      readonly ruleId: string;
      readonly baselineState: string;
    }[];
    const states = new Set(results.map(({ baselineState }) => baselineState));
    expect(states).toEqual(new Set(['new', 'unchanged']));
    const own = results.filter(({ ruleId }) => ruleId === 'privileged');
    expect(own.map(({ baselineState }) => baselineState)).toEqual(['new']);
  });

  it.each([
    ['none.json', 'none.json: there is no such file or folder'],
    ['web.yaml', 'web.yaml isn’t a baseline'],
    ['wrong.json', 'wrong.json isn’t a baseline'],
  ])('that cannot be used is an error: %s', async (path, message) => {
    const cwd = folderOf({ 'web.yaml': DEPLOYMENT, 'wrong.json': '{"findings": [{"rule": 1}]}' });
    const { err, status } = await podsmith(['review', 'web.yaml', '--baseline', path], { cwd });
    expect(err).toContain(message);
    expect(status).toBe(2);
  });

  it('is never written over a manifest, nor together with one that is read', async () => {
    const cwd = await started();
    const over = await podsmith(['review', 'web.yaml', '--write-baseline', 'web.yaml'], { cwd });
    expect(over).toMatchObject({ status: 2 });
    expect(readFileSync(join(cwd, 'web.yaml'), 'utf8')).toBe(DEPLOYMENT);
    const both = ['--write-baseline', 'known.json', '--baseline', 'known.json'];
    const { err } = await podsmith(['review', 'web.yaml', ...both], { cwd });
    expect(err).toContain('use either --baseline or --write-baseline, not both');
  });

  it('is never overwritten by the report', async () => {
    const cwd = await started();
    const before = readFileSync(join(cwd, 'known.json'), 'utf8');
    const args = ['review', 'web.yaml', '--baseline', 'known.json', '--output', 'known.json'];
    const { err, status } = await podsmith(args, { cwd });
    expect(err).toContain('--output known.json would overwrite a file that this call reads');
    expect(status).toBe(2);
    expect(readFileSync(join(cwd, 'known.json'), 'utf8')).toBe(before);
  });

  it.each(['--output', '--since'])('is not written together with %s', async (option) => {
    const cwd = folderOf({ 'web.yaml': DEPLOYMENT });
    const args = ['review', 'web.yaml', '--write-baseline', 'known.json', option, 'x'];
    const { err, status } = await podsmith(args, { cwd });
    expect(err).toContain(`use either ${option} or --write-baseline, not both`);
    expect(status).toBe(2);
    expect(existsSync(join(cwd, 'known.json'))).toBe(false);
  });
});

it('knows of the problems that a report only counts how many there were', async () => {
  const text = (n: number) => {
    const lines = Array.from({ length: n }, (_, i) => `  k${i}: "a\u200bb"\n`).join('');
    return `apiVersion: v1\nkind: ConfigMap\nmetadata: {name: a}\ndata:\n${lines}`;
  };
  expect(await newIn({ 'web.yaml': text(1010) }, text(1010))).toMatchObject({
    rules: [],
    status: 0,
    gone: [],
  });
  expect(await newIn({ 'web.yaml': text(1011) }, text(1010))).toMatchObject({ status: 1 });
});
