import { describe, expect, it } from 'vitest';
import { DEFAULT_VERSION, profileNamed, Reviewer, type Rule, registry } from '../index.ts';
import { createRegistry } from './registry.ts';

const env = { kubernetesVersion: DEFAULT_VERSION, policyVersion: DEFAULT_VERSION };
const review = (text: string) => new Reviewer(registry, env).review(text);
const POD = 'apiVersion: v1\nkind: Pod\nmetadata:\n  name: t\nspec:\n  containers:\n  - name: a\n';
const WHOLE = `${POD}    image: app:1\n`;
const restricted = profileNamed('pss-restricted')?.settings;

describe('what a document is', () => {
  it.each([
    ['a workload', POD, 'workload'],
    ['a list', 'kind: List\napiVersion: v1\nitems: []\n', 'other-object'],
    ['a Secret', 'apiVersion: v1\nkind: Secret\ndata: {a: Zm9v}\n', 'secret'],
    ['a Service', 'apiVersion: v1\nkind: Service\n', 'other-object'],
    ['a custom object', 'apiVersion: argoproj.io/v1alpha1\nkind: Rollout\n', 'other-object'],
    ['an old API version', 'apiVersion: extensions/v1beta1\nkind: Deployment\n', 'old-api-version'],
    ['a Kustomization', 'resources:\n- a.yaml\n', 'kustomization'],
    [
      'a Kustomization with its kind',
      'apiVersion: kustomize.config.k8s.io/v1beta1\nkind: Kustomization\n',
      'kustomization',
    ],
    ['a Compose file', 'services:\n  web:\n    image: nginx\n', 'compose'],
    ['a values file', 'replicaCount: 1\nimage: {tag: x}\n', 'no-kind'],
    [
      'a Helm template that does not parse',
      'metadata:\n  labels:\n    {{- include "x" . | nindent 4 }}\n',
      'template',
    ],
    ['a template that parses', `${POD}    image: "{{ .Values.image }}"\n`, 'template'],
    [
      'a chat template in a ConfigMap',
      'apiVersion: v1\nkind: ConfigMap\ndata:\n  t: "{{ messages }}"\n',
      'other-object',
    ],
    ['a list of things', '- a\n- b\n', 'not-a-map'],
    ['a sentence', 'just some words\n', 'not-a-map'],
    ['broken text', 'a: [1\n', 'broken'],
  ])('%s', (_, text, recognised) => {
    expect(review(text).documents.map((d) => d.review.recognised)).toEqual([recognised]);
  });

  it.each(['', '\n', '# nothing\n', '---\n---\n', '\ufeff'])('%j has no document', (text) => {
    expect(review(text).documents).toEqual([]);
  });
});

describe('a review', () => {
  it('keeps a broken document from hiding the others', () => {
    const { documents } = review(`${POD}---\na: [1\n---\n${POD}`);
    expect(documents.map((d) => d.review.workloads.length)).toEqual([1, 0, 1]);
    expect(documents[1]?.review.problems).toMatchObject([
      { code: 'broken-yaml', reason: 'unclosed-flow' },
    ]);
  });

  it('names wrong types with path and place, gives no verdict, and never throws', () => {
    const text = POD.replace(
      '  containers:\n  - name: a\n',
      '  containers: {}\n  hostPID: "true"\n',
    );
    const [document] = review(text).documents;
    const problems = document?.review.problems ?? [];
    expect(
      problems.map((p) => p.code === 'wrong-type' && [p.path.join('.'), p.expected, p.actual]),
    ).toEqual([
      ['spec.containers', 'list', 'map'],
      ['spec.hostPID', 'boolean', 'string'],
    ]);
    expect(problems.map(({ from, to }) => text.slice(from, to))).toEqual(['{}', '"true"']);
    expect(document?.review.workloads[0]?.standards).toBeNull();
  });

  it.each([
    ['a misspelt key', POD.replace('containers:', 'container:')],
    ['no spec', 'apiVersion: v1\nkind: Pod\n'],
    ['an empty list', POD.replace('containers:\n  - name: a', 'containers: []')],
  ])('tells of a pod without containers, which nothing could violate: %s', (_, text) => {
    const codes = review(text).documents[0]?.review.problems.map(({ code }) => code) ?? [];
    const others = ['unknown-field', 'value-required'];
    expect(codes.filter((code) => !others.includes(code))).toEqual(['no-containers']);
  });

  it('points at the key of a value, and at the parent of a missing one', () => {
    const text = `${POD}    securityContext:\n      privileged: true\n`;
    const found = review(text).documents[0]?.review.workloads[0]?.findings ?? [];
    const shown = (rule: string) =>
      found.filter((f) => f.rule === rule).map(({ from, to }) => text.slice(from, to));
    expect(shown('privileged')).toEqual(['privileged: true']);
    expect(shown('dropped-capabilities')).toEqual(['securityContext']);
    expect(shown('run-as-non-root')).toEqual(['spec']);
  });

  it('tells of text that kubectl drops and of a separator that it refuses', () => {
    const dropped = `${POD}...\n${POD}`;
    const [problem] = review(dropped).documents[0]?.review.problems ?? [];
    expect(problem?.code).toBe('dropped-text');
    expect(dropped.slice(problem?.from)).toBe(POD);
    expect(review(`${WHOLE}--- foo\n${WHOLE}`).documents[1]?.review.problems).toMatchObject([
      { code: 'bad-separator' },
    ]);
  });

  it.each(['', '# end\n', '\n  # a\n\n# b', ' # on its line\n', '\r\n# a\r\n'])(
    'tells nothing of comments behind three dots: %j',
    (rest) => {
      const [document] = review(`${POD}...${rest.startsWith('#') ? '\n' : ''}${rest}`).documents;
      expect(document?.review.problems.map(({ code }) => code)).not.toContain('dropped-text');
    },
  );

  it('reads again only what changed', () => {
    const reviewer = new Reviewer(registry, env, restricted);
    const before = reviewer.review(`${POD}---\n${POD.replace('name: t', 'name: u')}`);
    const after = reviewer.review(`${POD}---\n${POD.replace('name: t', 'name: v')}`);
    expect(after.documents[0]?.review).toBe(before.documents[0]?.review);
    expect(after.documents[1]?.review).not.toBe(before.documents[1]?.review);
  });

  it.each([
    ['documents of the same text', 'a: 1\n---\n'.repeat(30_000)],
    ['beginnings of template blocks', `a: [${'{%'.repeat(100_000)}`],
    ['beginnings of template blocks, line by line', `a: [${'{%\n'.repeat(100_000)}`],
    [
      'labels of the wrong type',
      POD.replace(
        '  name: t\n',
        `  name: t\n  labels:\n${Array.from({ length: 20_000 }, (_, i) => `    l${i}: ${i}\n`).join('')}`,
      ),
    ],
    // Were time to grow with the square, this would not end before the runner gives up.
  ])('comes to an end, however many there are: %s', (_, text) => {
    const { documents } = new Reviewer(registry, env, new Map()).review(text);
    expect(documents.length).toBeGreaterThan(0);
  });

  it('turns a rule that fails into a problem of its own', () => {
    const [first] = registry.rules;
    const failing: Rule = {
      ...(first as Rule),
      standards: [],
      concerns: [],
      fix: null,
      inspect: () => {
        throw new Error('boom');
      },
    };
    const [document] = new Reviewer(createRegistry([failing]), env).review(WHOLE).documents;
    expect(document?.review.problems).toMatchObject([
      { code: 'rule-failed', rule: failing.id, detail: 'boom' },
    ]);
    expect(document?.review.workloads[0]?.rules[0]?.targets[0]?.status).toMatchObject({
      state: 'unknown',
      reason: 'rule-failed',
    });
  });

  it('names a rule whose fix fails, and keeps its findings', () => {
    const escalation = registry.byId.get('allow-privilege-escalation') as Rule;
    const failing: Rule = {
      ...escalation,
      standards: [],
      concerns: [],
      fix: {
        safety: 'safe',
        secure: () => {
          throw new Error('boom');
        },
      },
    };
    const [document] = new Reviewer(createRegistry([failing]), env).review(WHOLE).documents;
    expect(document?.review.problems).toMatchObject([{ code: 'rule-failed', detail: 'boom' }]);
    expect(document?.review.workloads[0]?.findings).toMatchObject([{ fix: null }]);
  });

  it('finds the same in every workload kind, with shifted paths', () => {
    const template = 'metadata: {}\nspec:\n  containers:\n  - name: a\n';
    const wrap = (kind: string, apiVersion: string, path: string[]) => {
      const lines = template.split('\n').filter(Boolean);
      const body = path.map((key, i) => `${'  '.repeat(i)}${key}:`);
      return [
        `apiVersion: ${apiVersion}`,
        `kind: ${kind}`,
        ...body,
        ...lines.map((l) => '  '.repeat(path.length) + l),
        '',
      ].join('\n');
    };
    const kinds: [string, string, string[]][] = [
      ['Pod', 'v1', []],
      ['PodTemplate', 'v1', ['template']],
      ['ReplicationController', 'v1', ['spec', 'template']],
      ['ReplicaSet', 'apps/v1', ['spec', 'template']],
      ['Deployment', 'apps/v1', ['spec', 'template']],
      ['StatefulSet', 'apps/v1', ['spec', 'template']],
      ['DaemonSet', 'apps/v1', ['spec', 'template']],
      ['Job', 'batch/v1', ['spec', 'template']],
      ['CronJob', 'batch/v1', ['spec', 'jobTemplate', 'spec', 'template']],
    ];
    const found = kinds.map(([kind, apiVersion, path]) =>
      (
        new Reviewer(registry, env, restricted).review(wrap(kind, apiVersion, path)).documents[0]
          ?.review.workloads[0]?.findings ?? []
      )
        .map((f) => `${f.rule} ${f.path.slice(path.length).join('.')}`)
        .sort(),
    );
    expect(found[0]?.length).toBeGreaterThan(3);
    for (const list of found) expect(list).toEqual(found[0]);
  });

  it('shows a finding for every failing check', () => {
    const text = `${POD}    ports: [{containerPort: 80, hostPort: 80}]
    livenessProbe: {httpGet: {host: 127.0.0.1, port: 80}}
    securityContext:
      privileged: true
      procMount: Unmasked
      runAsUser: 0
      capabilities: {add: [SYS_ADMIN]}
      seLinuxOptions: {user: u}
      seccompProfile: {type: Unconfined}
      appArmorProfile: {type: Unconfined}
      windowsOptions: {hostProcess: true}
  hostPID: true
  securityContext: {sysctls: [{name: kernel.msgmax, value: "1"}]}
  volumes: [{name: v, hostPath: {path: /}}, {name: share, nfs: {server: s, path: /}}]
`;
    const workload = review(text).documents[0]?.review.workloads[0];
    const failing = new Set([
      ...(workload?.standards?.baseline.checks ?? []),
      ...(workload?.standards?.restricted.checks ?? []),
    ]);
    expect(failing.size).toBe(registry.standards.length);
    const concerned = new Set(
      workload?.findings.flatMap((f) => registry.byId.get(f.rule)?.concerns ?? []),
    );
    expect([...failing].filter((id) => !concerned.has(id))).toEqual([]);
  });
});
