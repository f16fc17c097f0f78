import { execFileSync } from 'node:child_process';
import { readFileSync, statSync, symlinkSync, utimesSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { replaceFile } from './replace.ts';
import { BAD, folderOf, GOOD, podsmith } from './test-io.ts';

const all = ['--fixes', 'all', '--suggest'];
const text = (folder: string, path: string) => readFileSync(join(folder, path), 'utf8');

describe('podsmith harden', () => {
  it('prints the hardened text, which has nothing left to fix', async () => {
    const first = await podsmith(['harden', '-', ...all], { stdin: BAD });
    // All checks pass, and a value is to be confirmed.
    expect(first.status).toBe(1);
    expect(first.out).toContain('privileged: false');
    expect(first.out).toContain('runAsNonRoot: true');
    expect(first.err).toContain('no check of restricted fails');
    const second = await podsmith(['harden', '-', ...all], { stdin: first.out });
    expect(second.out).toBe(first.out);
    expect(second.err).toContain('nothing was changed');
    expect((await podsmith(['review', '-'], { stdin: first.out })).status).toBe(1);
    const confirmed = first.out.replaceAll(/ # podsmith-confirm .*/g, '');
    expect((await podsmith(['review', '-'], { stdin: confirmed })).status).toBe(0);
  });

  it('makes only safe fixes unless more are asked for, and says what is left and why', async () => {
    const { status, out, err } = await podsmith(['harden', '-'], { stdin: BAD });
    expect(status).toBe(1);
    expect(out).toContain('privileged: true');
    expect(err).toContain('checks of restricted that still fail:');
    expect(err).toMatch(/Pod\/bad: runAsNonRoot\n\s+run-as-non-root: May run as root.*--fixes all/);
  });

  it('says what is left alike of several containers once, with their names', async () => {
    const stdin =
      'apiVersion: v1\nkind: Pod\nmetadata: {name: two}\nspec:\n  containers:\n  - {name: a, image: "a:1"}\n  - {name: b, image: "a:1"}\n';
    const { err } = await podsmith(['harden', '-', '--profile', 'everything'], { stdin });
    expect(err).toMatch(/ dropped-capabilities: Keeps .* \(a, b\) – use --fixes all/);
    expect(err).toMatch(/ Pod\/two: memory-limits: .* \(a, b\) – only you know the value/);
    expect(err.match(/dropped-capabilities: Keeps/g)).toHaveLength(1);
  });

  it('aims at the level of the profile', async () => {
    const { status, err } = await podsmith(['harden', '-', ...all, '--profile', 'pss-baseline'], {
      stdin: BAD,
    });
    expect(status).toBe(0);
    expect(err).toContain('no check of baseline fails');
  });

  it('tells of comments that went', async () => {
    const stdin = BAD.replace('spec:\n', 'spec:\n  hostPID: true # todo: the tracer\n');
    const { err } = await podsmith(['harden', '-', ...all], { stdin });
    expect(err).toContain('comment removed with its entry, line 6: # todo: the tracer');
  });

  it('tells of comments that may describe a value that is another one now', async () => {
    const stdin = BAD.replace('privileged: true', 'privileged: true # todo: it mounts disks');
    const { err } = await podsmith(['harden', '-', ...all], { stdin });
    expect(err).toMatch(/comment beside a changed value, line \d+: # todo: it mounts disks/);
    const { out } = await podsmith(['harden', '-', ...all, '--format', 'json'], { stdin });
    expect(out).toContain('"text":"# todo: it mounts disks"');
    const marked = BAD.replace('privileged: true', 'privileged: true # podsmith-ignore x: y');
    expect((await podsmith(['harden', '-', ...all], { stdin: marked })).err).not.toContain(
      'comment beside a changed value',
    );
  });

  it('leaves what a mark waives', async () => {
    const stdin = BAD.replace(
      'privileged: true',
      'privileged: true # podsmith-ignore privileged: disks',
    );
    const { status, out, err } = await podsmith(['harden', '-', ...all], { stdin });
    expect(status === 0).toBe(!out.includes('privileged: true'));
    expect(err).toContain('privileged: suppressed in the manifest');
  });

  it('writes files in their own encoding, and only those that change', async () => {
    const utf16 = Buffer.from(`\ufeff${BAD.replaceAll('\n', '\r\n')}`, 'utf16le');
    const cwd = folderOf({ 'bad.yaml': utf16, 'good.yaml': GOOD, 'latin.yaml': Buffer.of(0xe4) });
    const old = new Date(2020, 1, 1);
    utimesSync(join(cwd, 'good.yaml'), old, old);
    const args = ['harden', 'bad.yaml', 'good.yaml', 'latin.yaml', '--write', ...all];
    const { status, out, err } = await podsmith(args, { cwd });
    expect({ status, out }).toEqual({ status: 2, out: '' });
    expect(err).toContain('latin.yaml: it is neither UTF-8 nor UTF-16');
    const written = readFileSync(join(cwd, 'bad.yaml')).toString('utf16le');
    expect(written).toMatch(/^\ufeffapiVersion: v1\r\n/);
    expect(written).toContain('privileged: false');
    expect(statSync(join(cwd, 'good.yaml')).mtime).toEqual(old);
    expect(readFileSync(join(cwd, 'latin.yaml'))).toEqual(Buffer.of(0xe4));
  });

  it('prints bytes as they came in when nothing changes', async () => {
    const stdin = Buffer.from(`\ufeff${GOOD}`, 'utf16le');
    const { bytes, status } = await podsmith(['harden', '-'], { stdin });
    expect(status).toBe(0);
    expect(Buffer.from(bytes)).toEqual(stdin);
  });

  it.each<[string, { readonly [path: string]: string }]>([
    ['plain', { 'a.yaml': BAD }],
    ['CRLF', { 'a.yaml': BAD.replaceAll('\n', '\r\n') }],
    ['no line end at the end', { 'a.yaml': BAD.trimEnd() }],
    ['a byte-order mark', { 'a.yaml': `\ufeff${BAD}` }],
    ['tabs in comments and values', { 'a.yaml': BAD.replace('name: bad', 'name: bad\t#\tx') }],
    ['several documents', { 'a.yaml': `${BAD}---\n${GOOD}---\n${BAD}---\n${BAD}` }],
    ['several files', { 'a.yaml': BAD, 'k8s/b c.yaml': BAD, 'good.yaml': GOOD }],
    [
      'JSON',
      {
        'a.json': JSON.stringify({
          apiVersion: 'v1',
          kind: 'Pod',
          metadata: { name: 'j' },
          spec: { containers: [{ name: 'a', image: 'b' }] },
        }),
      },
    ],
  ])('gives a diff that git applies: %s', async (_, files) => {
    const cwd = folderOf(files);
    const twin = folderOf(files);
    const { out } = await podsmith(['harden', '.', '--diff', ...all], { cwd });
    expect(Object.keys(files).map((path) => text(cwd, path))).toEqual(Object.values(files));
    execFileSync('git', ['apply', '--whitespace=nowarn', '-'], { cwd, input: out });
    await podsmith(['harden', '.', '--write', ...all], { cwd: twin });
    for (const path of Object.keys(files)) expect(text(cwd, path)).toBe(text(twin, path));
  });

  it('gives a diff that git applies although a link leads to the file', async () => {
    const cwd = folderOf({ 'k8s/z.yaml': BAD });
    symlinkSync('k8s', join(cwd, 'also'));
    symlinkSync('z.yaml', join(cwd, 'k8s', 'a.yaml'));
    for (const named of ['.', 'also/a.yaml']) {
      const { out } = await podsmith(['harden', named, '--diff', ...all], { cwd });
      expect(out).toMatch(/^--- a\/k8s\/z\.yaml\n/);
      execFileSync('git', ['apply', '--check', '-'], { cwd, input: out });
    }
  });

  it('says how many credentials a diff shows, and none of them', async () => {
    const secret = (name: string, value: string) =>
      `        - {name: ${name}, value: ${value}} # ${name}\n`;
    const near = secret('DB_PASSWORD', 'Tr0ub4dor-and-3') + secret('API_KEY', 'Tr0ub4dor-and-3');
    const pod = `apiVersion: v1\nkind: Pod\nmetadata:\n  name: a\nspec:\n  containers:\n    - name: a\n      image: b\n      env:\n${near}`;
    const far = `---\napiVersion: v1\nkind: ConfigMap\nmetadata: {name: b, namespace: c}\n${'# x\n'.repeat(9)}data: {password: S3cr3t-far-away}\n`;
    const cwd = folderOf({ 'a.yaml': pod + far, 'b.yaml': BAD });
    const { out, err } = await podsmith(['harden', '.', '--diff', ...all], { cwd });
    expect(out).toContain('Tr0ub4dor-and-3');
    expect(out).not.toContain('far-away');
    expect(err).toContain(
      'podsmith: the diff of a.yaml shows 1 value that looks like a credential',
    );
    expect(err).not.toContain('the diff of b.yaml');
    expect(err).not.toMatch(/Tr0ub4dor|S3cr3t/);
    const plain = await podsmith(['harden', 'a.yaml', ...all], { cwd });
    expect(plain.err).not.toContain('the diff of');
  });

  it('has no diff for UTF-16', async () => {
    const cwd = folderOf({ 'a.yaml': Buffer.from(`\ufeff${BAD}`, 'utf16le') });
    const { status, out, err } = await podsmith(['harden', 'a.yaml', '--diff', ...all], { cwd });
    expect({ status, out }).toEqual({ status: 2, out: '' });
    expect(err).toContain('a.yaml is UTF-16');
  });

  it('wants --write or --diff for several files, and no file that is no file', async () => {
    const cwd = folderOf({ 'a.yaml': BAD, 'b.yaml': BAD });
    const several = await podsmith(['harden', 'a.yaml', 'b.yaml'], { cwd });
    expect(several).toMatchObject({ status: 2, out: '' });
    expect(several.err).toContain(
      'to harden several files, use --write, --diff, --patch or --format',
    );
    const stdin = await podsmith(['harden', '-', '--write'], { cwd, stdin: BAD });
    expect(stdin).toMatchObject({ status: 2, out: '' });
    expect(stdin.err).toContain('--write can’t change standard input');
  });

  it('hardens what it can read beside a broken document', async () => {
    const { status, out, err } = await podsmith(['harden', '-', ...all], {
      stdin: `a: [1\n---\n${BAD}`,
    });
    expect(status).toBe(2);
    expect(out).toMatch(/^a: \[1\n---\n/);
    expect(out).toContain('privileged: false');
    expect(err).toContain('Kubernetes can’t read this');
  });

  it('hardens what a template says itself, and leaves its expressions', async () => {
    const stdin = BAD.replace('name: bad', 'name: {{ .Release.Name }}');
    const { status, out, err } = await podsmith(['harden', '-', ...all], { stdin });
    expect(status).toBe(1);
    expect(out).toContain('  name: {{ .Release.Name }}\n');
    expect(out).toContain('privileged: false');
    expect(err).toContain('Kubernetes can’t read this, so only values that are written out');
  });

  it('fails for findings of a template, which has no verdict', async () => {
    const stdin = GOOD.replace(/^ *seccompProfile:\n.*\n/m, '').replace(
      /name: \w+/,
      'name: {{ .x }}',
    );
    const { status, err } = await podsmith(['harden', '-'], { stdin });
    expect(err).toContain('seccomp-profile: ');
    expect(status).toBe(1);
    expect((await podsmith(['harden', '-', '--fixes', 'usual'], { stdin })).status).toBe(0);
  });

  it('lists guesses, leaves them out without --suggest, and confirms them with --confirm', async () => {
    const cwd = folderOf({ 'bad.yaml': BAD });
    const without = await podsmith(['harden', 'bad.yaml', '--fixes', 'all'], { cwd });
    expect(without.out).not.toContain('runAsNonRoot');
    expect(without.err).toContain(
      '--suggest writes 10001, to be confirmed. To find it: docker image',
    );
    const made = await podsmith(['harden', 'bad.yaml', '--write', ...all], { cwd });
    expect(made.err).toMatch(/of these \d+ edits, 1 is a guess:\n.*runAsUser: 10001; to find/);
    const user = 'spec.securityContext.runAsUser';
    const confirm = (of: string) =>
      podsmith(['harden', 'bad.yaml', '--write', '--confirm', of], { cwd });
    expect((await confirm(`bad.yaml:Pod/other:${user}=1000`)).status).toBe(2);
    expect((await confirm(`bad.yaml:Pod/bad:${user}=1000`)).status).toBe(0);
    expect(text(cwd, 'bad.yaml')).toContain('runAsUser: 1000\n');
    expect(text(cwd, 'bad.yaml')).not.toContain('podsmith-confirm');
  });

  it('lists guesses in JSON in podsmith.json, until they are confirmed', async () => {
    const pod = { apiVersion: 'v1', kind: 'Pod', metadata: { name: 'p' } };
    const spec = { containers: [{ name: 'a', image: 'a:1' }] };
    const cwd = folderOf({ 'p.json': JSON.stringify({ ...pod, spec }) });
    await podsmith(['harden', 'p.json', '--write', ...all], { cwd });
    const listed = () => JSON.parse(text(cwd, 'podsmith.json')).toConfirm;
    expect(listed()).toMatchObject([
      {
        file: 'p.json',
        object: { kind: 'Pod', name: 'p' },
        rule: 'run-as-non-root',
        value: 10_001,
      },
    ]);
    expect((await podsmith(['review', 'p.json'], { cwd })).status).toBe(1);
    const place = 'Pod/p:spec.securityContext.runAsUser=10001';
    await podsmith(['harden', 'p.json', '--write', '--confirm', place], { cwd });
    expect(listed()).toBeUndefined();
    expect((await podsmith(['review', 'p.json'], { cwd })).status).toBe(0);
  });

  it('names the line that shows a user', async () => {
    const stdin = `apiVersion: v1
kind: Pod
metadata: {name: p}
spec:
  initContainers:
    - name: perms
      image: busybox:1.36
      command: [sh, -c, "chown -R 1000:1000 /data"]
      volumeMounts: [{name: data, mountPath: /data}]
  containers:
    - name: app
      image: ghcr.io/acme/app:1
      volumeMounts: [{name: data, mountPath: /data}]
  volumes: [{name: data, emptyDir: {}}]
`;
    const call = ['harden', '-', ...all, '--profile', 'pss-restricted'];
    const { out, err } = await podsmith(call, { stdin });
    const line = out.split('\n').findIndex((one) => one.includes('chown')) + 1;
    expect(err).toContain(`runAsUser: 1000 (shown by the files: line ${line})`);
    const json = await podsmith([...call, '--format', 'json'], { stdin });
    const shownBy = { index: 0, path: 'spec.initContainers[0].command[2]', line };
    expect(JSON.stringify(JSON.parse(json.out))).toContain(
      JSON.stringify({ suggested: 'files', shownBy }).slice(1, -1),
    );
  });

  it('reports in German', async () => {
    const { err } = await podsmith(['harden', '-', '--lang', 'de', ...all], { stdin: BAD });
    expect(err).toContain('Keine Prüfung von restricted schlägt fehl');
    expect(err).toContain('Korrekturen vorgenommen');
  });
});

describe('podsmith harden --format json', () => {
  const POD = `apiVersion: v1
kind: Pod
metadata: {name: web, labels: {app: web}}
spec:
  hostPID: true # todo: the tracer
  containers:
  - name: web
    image: registry.example/web:1
    args: [--port=80]
    ports: [{containerPort: 80}]
`;
  const SERVICE = `apiVersion: v1
kind: Service
metadata: {name: front}
spec:
  selector: {app: web}
  ports:
  - {port: 80, targetPort: 80}
`;
  const call = ['harden', '.', ...all, '--profile', 'everything', '--format', 'json'];
  const read = (out: string) => JSON.parse(out) as Record<string, never>;

  it('tells for several files what would change, where, and what is left, and writes nothing', async () => {
    const cwd = folderOf({ 'pod.yaml': POD, 'service.yaml': SERVICE });
    const { status, out, err } = await podsmith(call, { cwd });
    expect(status).toBe(1);
    expect(err).toBe('');
    expect([text(cwd, 'pod.yaml'), text(cwd, 'service.yaml')]).toEqual([POD, SERVICE]);
    const report = read(out);
    expect(report).toMatchObject({
      tool: 'podsmith',
      profile: 'everything',
      fixes: 'all',
      written: false,
      breaks: expect.arrayContaining([
        { rule: 'privileged-ports', message: expect.stringContaining('moves the port there') },
      ]),
      files: [
        {
          path: 'pod.yaml',
          changed: true,
          written: false,
          level: 'restricted',
          reached: true,
          failing: [],
          removedComments: [{ line: 5, text: '# todo: the tracer' }],
          documents: [
            { kind: 'Pod', standards: { restricted: { allowed: true } } },
            { kind: 'NetworkPolicy', standards: null },
          ],
        },
        {
          path: 'service.yaml',
          changed: true,
          followed: [
            {
              rule: 'privileged-ports',
              path: 'pod.yaml',
              changes: [{ kind: 'Service', name: 'front', path: 'spec.ports[0].targetPort' }],
            },
          ],
        },
      ],
    });
    const [pod] = report.files as unknown as [
      { applied: { rule: string; changes: object[] }[]; left: { reason: string; why: string }[] },
    ];
    const changes = (rule: string) => pod.applied.find((one) => one.rule === rule)?.changes;
    expect(changes('run-as-non-root')).toContainEqual(
      expect.objectContaining({
        path: 'spec.securityContext.runAsUser',
        value: 10001,
        suggested: 'any',
      }),
    );
    expect(changes('privileged-ports')).toContainEqual(
      expect.objectContaining({ file: 'service.yaml', name: 'front', value: 8080, also: true }),
    );
    expect(pod.left.length).toBeGreaterThan(0);
    for (const { reason, why } of pod.left) expect([reason, why]).not.toContain('');
  });

  it('writes the files with --write, and tells of those that cannot be read', async () => {
    const latin = Buffer.of(0xe4);
    const cwd = folderOf({ 'pod.yaml': POD, 'service.yaml': SERVICE, 'x.yaml': latin });
    const args = ['pod.yaml', 'service.yaml', 'x.yaml'];
    const { status, out } = await podsmith(['harden', ...args, '--write', ...call.slice(2)], {
      cwd,
    });
    expect(status).toBe(2);
    expect(read(out)).toMatchObject({
      written: true,
      files: [{ written: true }, { written: true }, { path: 'x.yaml' }],
    });
    const again = await podsmith(['harden', ...args.slice(0, 2), '--write', ...call.slice(2)], {
      cwd,
    });
    expect(read(again.out)).toMatchObject({
      written: false,
      files: [{ written: false }, { written: false }],
    });
    expect(text(cwd, 'pod.yaml')).toContain('containerPort: 8080');
    expect(text(cwd, 'service.yaml')).toContain('targetPort: 8080');
  });

  it('moves no port of a pod whose Service it cannot write', async () => {
    const folder = folderOf({ 'k8s/pod.yaml': POD, 'outside/svc.yaml': SERVICE });
    const cwd = join(folder, 'k8s');
    symlinkSync('../outside/svc.yaml', join(cwd, 'svc.yaml'));
    const args = [...call, '--write', '--follow-links'];
    const { out } = await podsmith(args, { cwd });
    expect(text(folder, 'outside/svc.yaml')).toBe(SERVICE);
    expect(text(cwd, 'pod.yaml')).toContain('containerPort: 80}');
    expect(text(cwd, 'pod.yaml')).not.toContain('hostPID');
    const [pod] = read(out).files as unknown as [{ left: object[] }];
    expect(pod.left).toContainEqual(
      expect.objectContaining({ rule: 'privileged-ports', reason: 'other-file' }),
    );
  });

  it('moves no port of a Service whose pod it cannot write', async () => {
    const folder = folderOf({ 'k8s/svc.yaml': SERVICE, 'outside/pod.yaml': POD });
    const cwd = join(folder, 'k8s');
    symlinkSync('../outside/pod.yaml', join(cwd, 'pod.yaml'));
    const { status, err } = await podsmith([...call, '--write', '--follow-links'], { cwd });
    expect(status).toBe(2);
    expect(err).toContain('pod.yaml wasn’t written: a link leads out of the folder');
    expect([text(folder, 'outside/pod.yaml'), text(cwd, 'svc.yaml')]).toEqual([POD, SERVICE]);
  });

  it.each(['pod.yaml', 'service.yaml'])('writes none of two when %s fails', async (failing) => {
    const cwd = folderOf({ 'pod.yaml': POD, 'service.yaml': SERVICE, 'x.yaml': BAD });
    const replaced: typeof replaceFile = (path, ...rest) => {
      if (path.endsWith(failing)) throw Object.assign(new Error('no'), { code: 'EACCES' });
      return replaceFile(path, ...rest);
    };
    const args = [...call.slice(0, -2), '--write'];
    const { status, err } = await podsmith(args, { cwd, replaceFile: replaced });
    const other = failing === 'pod.yaml' ? 'service.yaml' : 'pod.yaml';
    expect(status).toBe(2);
    expect(err).toContain(`${failing} can’t be written (permission denied) and is unchanged`);
    expect(err).toContain(`${other} wasn’t written: a fix changes it together with ${failing}`);
    expect([text(cwd, 'pod.yaml'), text(cwd, 'service.yaml')]).toEqual([POD, SERVICE]);
    expect(text(cwd, 'x.yaml')).toContain('privileged: false');
  });

  it.each(['pod.yaml', 'service.yaml'])(
    'tells as JSON what was written when %s fails',
    async (failing) => {
      const cwd = folderOf({ 'pod.yaml': POD, 'service.yaml': SERVICE });
      let fails = false;
      // What was written first cannot be put back either.
      const replaced: typeof replaceFile = (path, ...rest) => {
        fails ||= path.endsWith(failing);
        if (fails) throw Object.assign(new Error('no'), { code: 'EACCES' });
        return replaceFile(path, ...rest);
      };
      const { out } = await podsmith([...call, '--write'], { cwd, replaceFile: replaced });
      const report = read(out) as unknown as {
        written: boolean;
        files: { path: string; written: boolean }[];
      };
      const before = { 'pod.yaml': POD, 'service.yaml': SERVICE };
      for (const { path, written } of report.files) {
        expect(written).toBe(text(cwd, path) !== before[path as keyof typeof before]);
      }
      expect(report.written).toBe(failing === 'pod.yaml');
    },
  );

  it('shows no credential in a name', async () => {
    const token = `ghp_${'aB3'.repeat(12)}`;
    const stdin = POD.replace('name: web,', `name: ${token},`).replace(
      '- name: web',
      `- name: ${token}`,
    );
    for (const fixes of [[], all]) {
      const args = ['harden', '-', ...fixes, '--profile', 'everything', '--format', 'json'];
      const { out } = await podsmith(args, { stdin });
      expect(out).toContain('"name":"•');
      expect(out).not.toContain(token);
    }
  });

  it.each([
    [
      'a patch',
      'kind: Deployment\napiVersion: apps/v1\nmetadata: {name: x}\nspec: {$patch: merge, replicas: 3}\n',
    ],
    ['broken YAML', 'a: [1\n'],
    ['a template', '{{ include "web" . }}\n'],
  ])('reaches nothing for certain beside %s', async (_, other) => {
    const reached = async (stdin: string) => {
      const { out } = await podsmith(['harden', '-', '--format', 'json'], { stdin });
      return (read(out).files as unknown as [{ reached: boolean | null }])[0].reached;
    };
    expect(await reached(GOOD)).toBe(true);
    expect(await reached(`${GOOD}---\n${other}`)).toBeNull();
  });

  it('reaches nothing with an object that Kubernetes rejects, and says so once with the causes', async () => {
    const stdin = GOOD.replace('name: good', 'name: Not_A_Name\n  labels: {a: b c}');
    const { out, status } = await podsmith(['harden', '-', '--format', 'json'], { stdin });
    expect(status).toBe(1);
    expect((read(out).files as unknown as [{ reached: boolean | null }])[0].reached).toBeNull();
    const { err } = await podsmith(['harden', '-'], { stdin });
    expect(
      err.match(/Pod\/Not_A_Name: Kubernetes rejects this object:\n( {4}\d+:\d+ {2}.*\n){2}/g),
    ).toHaveLength(1);
    const markdown = await podsmith(['harden', '-', '--format', 'markdown'], { stdin });
    expect(markdown.status).toBe(1);
    expect(markdown.out).toMatch(/Kubernetes rejects this object:\n\n(- \d+:\d+ .*\n){2}/);
    const broken = await podsmith(['harden', '-', '--format', 'markdown'], { stdin: 'a: [1\n' });
    expect(broken.out).toContain('Kubernetes can’t read this, so nothing was changed:');
  });

  it('has the problems of a document as the review has them', async () => {
    const many = Array.from({ length: 1001 }, (_, i) => `  x${i}: 1\n`).join('');
    const stdin = `${GOOD.replace('name: good', 'name: Not_A_Name')}${many}`;
    const documentsOf = async (command: string) => {
      const { out } = await podsmith([command, '-', '--format', 'json'], { stdin });
      return (
        read(out).files as unknown as [
          { documents: [{ problems: object[]; moreProblems: object[] }] },
        ]
      )[0].documents[0];
    };
    const [reviewed, hardened] = [await documentsOf('review'), await documentsOf('harden')];
    expect(hardened.problems).toContainEqual(expect.objectContaining({ refused: true }));
    expect(hardened.moreProblems).toHaveLength(1);
    expect(hardened.problems).toEqual(reviewed.problems);
    expect(hardened.moreProblems).toEqual(reviewed.moreProblems);
  });

  it('is not for a diff', async () => {
    const { status, err } = await podsmith([...call, '--diff'], { stdin: POD });
    expect(status).toBe(2);
    expect(err).toContain('use either --format json or --diff, not both');
  });
});
