import { describe, expect, it } from 'vitest';
import { BAD, folderOf, GOOD, podsmith } from '../test-io.ts';

async function report(stdin: string, ...args: readonly string[]) {
  const { out } = await podsmith(['review', '-', '--format', 'json', ...args], { stdin });
  return JSON.parse(out);
}
const documents = async (stdin: string, ...args: readonly string[]) =>
  (await report(stdin, ...args)).files[0].documents;

describe('review --format json', () => {
  it('has the keys of the contract, in their order', async () => {
    const found = await report(`# a comment first\n${BAD}`);
    expect(Object.keys(found)).toEqual([
      'tool',
      'version',
      'kubernetesVersion',
      'policyVersion',
      'profile',
      'files',
      'rating',
    ]);
    expect(found).toMatchObject({
      tool: 'podsmith',
      version: expect.stringMatching(/^\d+\.\d+\.\d+$/),
      kubernetesVersion: '1.36',
      policyVersion: 'v1.36',
      profile: 'pss-restricted',
    });
    const [entry] = found.files[0].documents;
    expect(Object.keys(entry)).toEqual([
      'index',
      'line',
      'apiVersion',
      'kind',
      'name',
      'namespace',
      'problems',
      'standards',
      'findings',
      'suppressed',
      'score',
      'rating',
      'judgement',
    ]);
    expect(entry).toMatchObject({
      index: 0,
      line: 2,
      apiVersion: 'v1',
      kind: 'Pod',
      name: 'bad',
      namespace: null,
      problems: [],
      suppressed: [],
      score: 20,
      rating: { band: 'weak', suppressed: 0, because: [] },
    });
    expect(entry.standards).toEqual({
      version: 'v1.36',
      baseline: {
        allowed: false,
        checks: ['privileged'],
        message:
          'violates PodSecurity "baseline:v1.36": privileged (container "app" must not set securityContext.privileged=true)',
      },
      restricted: {
        allowed: false,
        checks: [
          'privileged',
          'allowPrivilegeEscalation',
          'capabilities_restricted',
          'runAsNonRoot',
          'seccompProfile_restricted',
        ],
        message: expect.stringMatching(/^violates PodSecurity "restricted:v1\.36": /),
      },
    });
    expect(entry.findings).toContainEqual({
      rule: 'privileged',
      severity: 'critical',
      path: 'spec.containers[0].securityContext.privileged',
      line: 11,
      column: 9,
      endLine: 11,
      endColumn: 25,
      message: 'Has every capability and all devices of the node: privileged is true',
      fix: 'may-break',
      container: 'app',
      // What a privileged container has anyway is listed with it.
      also: expect.arrayContaining([
        expect.objectContaining({ rule: 'dropped-capabilities', container: 'app' }),
      ]),
    });
  });

  it('has no message where a verdict allows', async () => {
    const [entry] = await documents(GOOD);
    expect(entry.standards).toEqual({
      version: 'v1.36',
      baseline: { allowed: true, checks: [] },
      restricted: { allowed: true, checks: [] },
    });
    expect(entry).toMatchObject({ findings: [], score: 100 });
  });

  it('skips empty documents and counts the others', async () => {
    const found = await documents(`# nothing\n---\n${GOOD}---\n---\n# nothing\n---\n${BAD}`);
    expect(found.map(({ index, line }: { index: number; line: number }) => [index, line])).toEqual([
      [0, 3],
      [1, 23],
    ]);
  });

  it('has an entry for each item of a List', async () => {
    const item = (text: string) => text.replace(/^/gm, '    ').replace('    ', '  - ').trimEnd();
    const found = await documents(
      `apiVersion: v1\nkind: List\nitems:\n${item(BAD)}\n  - apiVersion: v1\n    kind: Service\n    metadata: {name: s}\n  - a: 1\n`,
    );
    expect(found).toMatchObject([
      { index: 0, item: 'items[0]', line: 4, kind: 'Pod', name: 'bad', score: 20 },
      { index: 0, item: 'items[1]', line: 14, kind: 'Service', standards: null, score: null },
      { index: 0, item: 'items[2]', kind: null, standards: null },
    ]);
    expect(found[0].standards.baseline.checks).toEqual(['privileged']);
    expect(found[0].findings[0].path).toMatch(/^items\[0\]\.spec/);
    expect(found[2].problems).toMatchObject([{ code: 'decode-error', line: 17, column: 5 }]);
    expect(await documents('apiVersion: v1\nkind: List\nitems: []\n')).toMatchObject([
      { index: 0, kind: 'List', standards: null, problems: [] },
    ]);
  });

  /** What is meant for Kubernetes; the others are for other tools. */
  const REFUSED = ['broken YAML', 'a wrong type'];
  it.each([
    ['broken YAML', 'kind: Pod\na: [1\n', /bracket or brace isn’t closed/],
    ['a wrong type', GOOD.replace('runAsNonRoot: true', 'runAsNonRoot: "true"'), /true or false/],
    ['a values file', 'image: x\n', /apiVersion or kind is missing/],
    ['a missing apiVersion', 'kind: Pod\nmetadata: {name: x}\n', /apiVersion or kind is missing/],
    ['a list', '- a\n- b\n', /a Kubernetes object/],
    ['a scalar', 'hello\n', /a Kubernetes object/],
    ['a Compose file', 'services:\n  web: {image: x}\n', /Docker Compose/],
    ['a Kustomization', 'resources: [a.yaml]\n', /kubectl kustomize/],
    [
      'a Kustomization that says so',
      'apiVersion: kustomize.config.k8s.io/v1beta1\nkind: Kustomization\n',
      /kubectl kustomize/,
    ],
    ['a template', 'apiVersion: v1\nkind: Pod\nspec: {{ .x }}\n  {{- end }}\n', /Render it first/],
  ])('of %s is a decode error without a verdict', async (name, text, message) => {
    const found = await documents(text);
    expect(found).toHaveLength(1);
    expect(found[0]).toMatchObject({ standards: null, score: null });
    const errors = found[0].problems.filter(
      ({ code }: { code: string }) => code === 'decode-error',
    );
    expect(errors.length).toBeGreaterThan(0);
    expect(errors[0]).toEqual({
      code: 'decode-error',
      message: expect.stringMatching(message),
      path: errors[0].path,
      line: expect.any(Number),
      column: expect.any(Number),
      severity: name === 'a template' ? 'info' : 'high',
      ...(REFUSED.includes(name) && { refused: true }),
    });
  });

  it('has the findings of what a template says itself', async () => {
    const stdin = BAD.replace('name: bad', 'name: {{ .Release.Name }}');
    const { status, out } = await podsmith(['review', '-', '--format', 'json'], { stdin });
    const [entry] = JSON.parse(out).files[0].documents;
    expect(status).toBe(1);
    expect(entry).toMatchObject({ name: '{{ .Release.Name }}', standards: null, score: null });
    expect(entry.problems).toHaveLength(1);
    expect(entry.findings.map(({ rule }: { rule: string }) => rule)).toContain('privileged');
  });

  it('has no verdict of a patch', async () => {
    const patch =
      'kind: Deployment\napiVersion: apps/v1\nmetadata: {name: x}\nspec: {$patch: merge, replicas: 3}\n';
    const { status, out } = await podsmith(['review', '-', '--format', 'json'], { stdin: patch });
    expect(status).toBe(0);
    expect(JSON.parse(out).files[0].documents).toMatchObject([
      { standards: null, score: null, problems: [], findings: [] },
    ]);
  });

  it('reads what Kubernetes reads, braces or not', async () => {
    const [pod] = await documents(
      GOOD.replace('name: good', 'name: good\n  labels: {a: "{{ x }}"}'),
    );
    expect(pod.standards.restricted.allowed).toBe(true);
    const flux =
      'apiVersion: kustomize.toolkit.fluxcd.io/v1\nkind: Kustomization\nmetadata: {name: x}\n';
    expect((await documents(flux))[0].problems).toEqual([]);
  });

  it('gives up where kubectl does: at a separator with more behind it', async () => {
    const found = await documents(`${GOOD}---\n${BAD}--- x\n${GOOD}`);
    expect(found).toMatchObject([
      { index: 0, name: 'good', problems: [] },
      {
        index: 1,
        name: 'bad',
        standards: null,
        findings: [],
        problems: [{ code: 'decode-error' }],
      },
    ]);
    expect(found[1].problems).toMatchObject([{ line: 28, column: 1 }]);
    expect(await documents(`--- x\n${GOOD}`)).toMatchObject([{ index: 0, standards: null }]);
    const behind = await documents(`${GOOD}---\n# nothing\n--- x\n${BAD}`);
    expect(behind).toMatchObject([
      { name: 'good', problems: [] },
      { index: 1, standards: null },
    ]);
  });

  it('lists suppressed findings apart, with the mark', async () => {
    const text = BAD.replace(
      'privileged: true',
      'privileged: true # podsmith-ignore privileged: drives disks (until 2027-01-31)',
    );
    const [entry] = await documents(text);
    expect(entry.suppressed).toMatchObject([
      {
        rule: 'privileged',
        line: 10,
        container: 'app',
        suppression: {
          source: 'podsmith',
          id: 'privileged',
          reason: 'drives disks',
          expires: '2027-01-31',
          line: 10,
        },
      },
    ]);
    expect(entry.standards.baseline.checks).toEqual(['privileged']);
    const rules = entry.findings.map(({ rule }: { rule: string }) => rule);
    expect(rules).not.toContain('privileged');
  });

  it('no longer suppresses what has expired', async () => {
    const stdin = BAD.replace(
      'privileged: true',
      'privileged: true # podsmith-ignore privileged: disks (until 2026-11-24)',
    );
    const expired = await podsmith(['review', '-', '--format', 'json'], { stdin });
    const [entry] = JSON.parse(expired.out).files[0].documents;
    expect(entry.suppressed).toEqual([]);
    expect(entry.problems).toMatchObject([{ code: 'suppression-expired', severity: 'low' }]);
    const now = () => new Date(2026, 10, 24, 23, 59);
    const held = await podsmith(['review', '-', '--format', 'json'], { stdin, now });
    expect(JSON.parse(held.out).files[0].documents[0].suppressed).toHaveLength(1);
  });

  it('names files that cannot be read', async () => {
    const { out } = await podsmith(['review', 'no.yaml', '--format', 'json']);
    expect(JSON.parse(out).files).toEqual([
      { path: 'no.yaml', error: 'there is no such file or folder' },
    ]);
  });

  it('has no character in it that a terminal would obey', async () => {
    const name = 'a\u001b[2J\u009b2J\u202eb\u{e0041}';
    const stdin = BAD.replace('name: bad', `name: ${JSON.stringify(name)}`);
    const { out } = await podsmith(['review', '-', '--format', 'json'], { stdin });
    expect(out).not.toMatch(/\p{Cf}|[^\P{Cc}\n]/u);
    expect(JSON.parse(out).files[0].documents[0].name).toBe(name);
  });

  it('speaks German', async () => {
    const [entry] = await documents(BAD, '--lang', 'de');
    expect(entry.findings).toContainEqual(
      expect.objectContaining({ message: expect.stringContaining('alle Geräte des Knotens') }),
    );
  });

  it('is written to a file with --output', async () => {
    const cwd = folderOf({ 'a.yaml': BAD });
    const args = ['review', 'a.yaml', '--format', 'json'];
    const { out } = await podsmith(args, { cwd });
    const done = await podsmith([...args, '--output', 'report.json'], { cwd });
    expect(done).toMatchObject({ status: 1, out: '', err: '' });
    const again = await podsmith(['parse', 'report.json'], { cwd });
    expect(JSON.parse(again.out).documents[0].value).toEqual(JSON.parse(out));
    const failed = await podsmith([...args, '--output', 'no/such/folder.json'], { cwd });
    expect(failed.status).toBe(2);
    expect(failed.err).toContain('no/such/folder.json can’t be written (the folder doesn’t exist)');
  });
});
