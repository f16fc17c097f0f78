import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { changeSteps, editOf, harden, plan } from '../edits.ts';
import {
  DEFAULT_VERSION,
  type ObjectReview,
  type Problem,
  type Review,
  Reviewer,
  registry,
} from '../index.ts';
import { finish } from '../text/steps.ts';
import type { PathOp } from '../yaml/ops.ts';
import { parseDocument } from '../yaml/parse.ts';

const env = { kubernetesVersion: DEFAULT_VERSION, policyVersion: DEFAULT_VERSION };
const review = (...texts: string[]): Review[] => new Reviewer(registry, env).reviewAll(texts);
const folder = new URL('testdata/templates/', import.meta.url);
const NAMES = readdirSync(folder).filter((name) => name.endsWith('.yaml'));
const read = (name: string): string => readFileSync(new URL(name, folder), 'utf8');
const objectsOf = (one: Review | undefined): readonly ObjectReview[] =>
  one?.documents.flatMap(({ review: own }) => own.objects) ?? [];
const problemsOf = (one: Review | undefined): readonly Problem[] =>
  one?.documents.flatMap(({ review: own }) => own.problems) ?? [];

/** What a rule says of an object’s targets, in their order. */
const saidOf = (object: ObjectReview | undefined, id: string): string[] =>
  object?.rules
    .find(({ rule }) => rule.id === id)
    ?.targets.map(({ status }) =>
      'reason' in status ? `${status.state} ${status.reason}` : status.state,
    ) ?? [];

const found = (object: ObjectReview | undefined): string[] =>
  (object?.findings ?? []).map(({ rule, code }) => `${rule} ${code}`).sort();

/** Rules that stand for all in the counts below. */
const CORE = [
  'allow-privilege-escalation',
  'default-service-account',
  'dropped-capabilities',
  'host-namespaces',
  'host-path-volumes',
  'image-tag',
  'memory-limits',
  'privileged',
  'read-only-root-filesystem',
  'run-as-non-root',
  'run-as-user',
  'seccomp-profile',
];

/** By object: of how many targets of these nobody knows the state, and how many findings there are. */
const COUNTS: Record<string, readonly (readonly [unknown: number, findings: number])[]> = {
  '01-starter-deployment.yaml': [[15, 0]],
  '02-starter-service.yaml': [[0, 0]],
  '03-helpers.yaml': [[0, 0]],
  '04-literal-privileges.yaml': [[5, 9]],
  '05-inline-includes.yaml': [[16, 0]],
  '06-config-map.yaml': [[0, 0]],
  '07-both-arms.yaml': [[2, 6]],
  '08-range-over-jobs.yaml': [[1, 4]],
  '09-multi-line.yaml': [[1, 8]],
  '10-jinja.yaml': [[3, 8]],
  '11-crlf.yaml': [[9, 3]],
  '12-hook-job.yaml': [[3, 5]],
  '13-commented.yaml': [[0, 10]],
  '14-open-lists.yaml': [[13, 1]],
  '15-network-policy.yaml': [[0, 0]],
};

describe('charts', () => {
  it('are all counted', () => {
    expect(Object.keys(COUNTS)).toEqual(NAMES);
  });

  it.each(NAMES)('%s is read with its expressions covered', (name) => {
    const text = read(name);
    const [own] = review(text);
    for (const { slice, review: one } of own?.documents ?? []) {
      expect(one.recognised).toBe('template');
      expect(one.document.error).toBeNull();
      expect(one.document.text).toBe(text.slice(slice.from, slice.to));
      for (const { from, to } of one.document.template?.masks ?? []) {
        expect(one.document.text.slice(from, to)).toMatch(/^\{[{%][\s\S]*[%}]\}$/);
      }
    }
    expect(problemsOf(own)).toEqual([]);
    const counts = objectsOf(own).map(({ rules, findings }) => [
      rules
        .filter(({ rule }) => CORE.includes(rule.id))
        .flatMap(({ targets }) => targets)
        .filter(({ status }) => 'reason' in status && status.reason === 'template').length,
      findings.filter(({ rule }) => CORE.includes(rule)).length,
    ]);
    expect(counts).toEqual(COUNTS[name]);
  });

  it.each(NAMES)('%s has no verdict unless it can be read as it stands', (name) => {
    for (const { review: one } of review(read(name))[0]?.documents ?? []) {
      const asWritten = one.document.template?.asWritten === true;
      expect(one.workloads.every(({ standards }) => (standards !== null) === asWritten)).toBe(true);
    }
  });

  it.each(NAMES)('%s keeps every line with an expression when it is hardened', (name) => {
    const text = read(name);
    const [own] = review(text);
    const { text: after, after: again } = harden(own as Review, registry, 'all');
    const covered = (all: string) =>
      all.split(/\r\n|\n/).filter((line) => /\{\{|\}\}|\{%/.test(line));
    expect(covered(after)).toEqual(covered(text));
    expect(problemsOf(again)).toEqual([]);
    expect(harden(again, registry, 'all').changes.empty).toBe(true);
  });
});

describe('a template', () => {
  it('is told of what is written out, and of nothing that an expression decides', () => {
    const [object] = objectsOf(review(read('04-literal-privileges.yaml'))[0]);
    expect(found(object)).toEqual(
      expect.arrayContaining([
        'host-namespaces host-network',
        'host-path-volumes container-runtime-socket',
        'privileged privileged',
      ]),
    );
    expect(saidOf(object, 'run-as-user')).toEqual(['unknown template', 'default']);
    // The container, and the pod: it may mount images.
    expect(saidOf(object, 'image-tag')).toEqual(['unknown template', 'unknown template']);
    // There may be more volumes than these.
    expect(saidOf(object, 'empty-dir-size-limit')).toEqual(['unknown template']);
  });

  const pod = (spec: string) => `kind: Pod
apiVersion: v1
metadata:
  name: {{ .Release.Name }}
spec:
${spec}`;
  const container = (own: string) =>
    pod(`  containers:\n  - name: a\n    image: a:1\n    securityContext:\n${own}`);

  it.each([
    ['a value', '      privileged: {{ .x }}\n', 'unknown template'],
    ['an include', '      {{- toYaml .x | nindent 6 }}\n', 'unknown template'],
    ['a bad word', '      privileged: true\n', 'explicit'],
    [
      'a bad word beside an include',
      '      privileged: true\n      {{- f | nindent 6 }}\n',
      'explicit',
    ],
    ['nothing', '      runAsUser: {{ .x }}\n', 'default'],
    [
      'a bad word in one arm',
      '      {{ if .x }}\n      privileged: true\n      {{ end }}\n',
      'explicit',
    ],
    [
      'a good word in one arm',
      '      {{ if .x }}\n      privileged: false\n      {{ end }}\n',
      'unknown template',
    ],
    ['a comment', '      {{/* privileged: true */}}\n      runAsGroup: 1\n', 'default'],
  ])('%s', (_, own, state) => {
    const [object] = objectsOf(review(container(own))[0]);
    expect(saidOf(object, 'privileged').slice(0, 1)).toEqual([state]);
  });

  it.each([
    ['beside an expression', '[SYS_ADMIN, "{{ .x }}"]', 'explicit', 'SYS_ADMIN'],
    [
      'before an expression that may be more',
      '[NET_BIND_SERVICE, {{ .x }}, SYS_TIME]',
      'explicit',
      'SYS_TIME',
    ],
    [
      'above an include',
      '\n          - SYS_TIME\n          {{- f | nindent 10 }}',
      'explicit',
      'SYS_TIME',
    ],
    [
      'in one arm',
      '\n          {{- if .x }}\n          - SYS_TIME\n          {{- end }}\n          - {{ .y }}',
      'explicit',
      'SYS_TIME',
    ],
    ['half of which is written out', '["SYS_{{ .x }}"]', 'unknown template', undefined],
    ['that may be good', '[NET_BIND_SERVICE, {{ .x }}]', 'unknown template', undefined],
  ])('an item %s', (_, add, state, name) => {
    const text = container(`      capabilities:\n        add: ${add}\n`);
    const [object] = objectsOf(review(text)[0]);
    expect(saidOf(object, 'added-capabilities')).toEqual([state]);
    const names = object?.findings.flatMap(({ rule, data }) =>
      rule === 'added-capabilities' ? data.names : [],
    );
    expect(names?.at(-1)).toBe(name);
    // What must be in a list may come from the expression.
    expect(
      saidOf(objectsOf(review(text.replace('add:', 'drop:'))[0])[0], 'dropped-capabilities'),
    ).toEqual(['unknown template']);
  });

  it('loses what is written out in a list, and keeps the expression beside it', () => {
    const before = container(
      '      capabilities:\n        add:\n          - SYS_TIME\n          - {{ .x }}\n',
    );
    const { text } = harden(review(before)[0] as Review, registry, 'all');
    expect(text).not.toContain('SYS_TIME');
    expect(text).toContain('          - {{ .x }}\n');
  });

  it.each([
    [
      'variables that are there twice',
      'duplicate-env',
      pod(
        '  containers:\n  - name: a\n    image: a:1\n    env:\n    - {name: A, value: "{{ .x }}"}\n    - {name: A, value: b}\n',
      ),
    ],
    [
      'addresses of a Service',
      'external-ips',
      'apiVersion: v1\nkind: Service\nmetadata: {name: web}\nspec:\n  externalTrafficPolicy: Local\n  externalIPs:\n    - 1.2.3.4\n    - "{{ .x }}"\n',
    ],
  ])('is not half changed where a rule does not judge items one by one: %s', (_, rule, text) => {
    const request = { rule, action: 'secure', scope: {} } as const;
    const { changes, refusals } = plan(review(text)[0] as Review, registry, request);
    expect(changes.empty).toBe(true);
    expect(refusals.map(({ reason }) => reason)).toEqual(['template']);
  });

  it('may take over from its pod what an expression gives', () => {
    const text = pod(
      '  securityContext:\n    {{- f | nindent 4 }}\n  containers:\n  - name: a\n  - name: b\n    securityContext: {seccompProfile: {type: RuntimeDefault}}\n',
    );
    const [object] = objectsOf(review(text)[0]);
    expect(saidOf(object, 'seccomp-profile')).toEqual([
      'unknown template',
      'on',
      'unknown template',
    ]);
  });

  it('has the version that its kind has today where an expression gives it', () => {
    const text =
      'apiVersion: {{ f }}\nkind: Deployment\nspec: {template: {spec: {hostPID: true}}}\n';
    const [object] = objectsOf(review(text)[0]);
    expect(object?.object.apiVersion).toBe('apps/v1');
    expect(found(object)).toContain('host-namespaces host-pid');
  });

  it('is told of a type that no expression gives', () => {
    const [own] = review(pod('  hostPID: "yes"\n  hostIPC: {{ .x }}\n  containers: []\n'));
    expect(problemsOf(own)).toMatchObject([{ code: 'wrong-type', path: ['spec', 'hostPID'] }]);
  });

  it('leaves open what other objects are told of it', () => {
    const service =
      'apiVersion: v1\nkind: Service\nmetadata: {name: s}\nspec: {selector: {app: web}}\n';
    const other = 'apiVersion: v1\nkind: Pod\nmetadata: {name: o, labels: {app: other}}\n';
    const said = (...texts: string[]) =>
      saidOf(objectsOf(review(service, other, ...texts)[0])[0], 'dangling-services');
    expect(said()).toEqual(['explicit']);
    expect(said(read('01-starter-deployment.yaml'))).toEqual(['unknown template']);
  });

  it('says where it cannot be read all the same', () => {
    const text = pod('  containers: [\n');
    const [own] = review(text);
    expect(own?.documents[0]?.review.recognised).toBe('template');
    expect(problemsOf(own)).toMatchObject([
      { code: 'broken-yaml', reason: 'unclosed-flow', from: text.length - 1 },
    ]);
  });
});

describe('an edit of a template', () => {
  const edit = (text: string, ...ops: PathOp[]) => {
    const [own] = review(text);
    const { changes, refusals } = finish(changeSteps(own as Review, [editOf(ops, 0)]));
    return refusals[0]?.reason ?? changes.apply(text);
  };
  const set = (path: readonly (string | number)[], value: string | boolean): PathOp => ({
    op: 'set',
    path,
    value,
  });

  it.each([
    ['a word', 'a: {{ .x }}\nb: c\n', set(['b'], 'd'), 'a: {{ .x }}\nb: d\n'],
    ['a new key', 'a: {{ .x }}\nb: c\n', set(['d'], 'e'), 'a: {{ .x }}\nb: c\nd: e\n'],
    [
      'a new key below an expression',
      'b: c\na: {{ .x }}\n',
      set(['d'], 'e'),
      'b: c\na: {{ .x }}\nd: e\n',
    ],
    ['an expression', 'a: {{ .x }}\nb: c\n', set(['a'], 'd'), 'template'],
    ['a part of one', 'a: b{{ .x }}\nb: c\n', set(['a'], 'd'), 'template'],
    ['below one', 'a: {{ .x }}\nb: c\n', set(['a', 'b'], 'd'), 'template'],
    ['below lines', 'a:\n  {{- f | nindent 2 }}\nb: c\n', set(['a', 'b'], 'd'), 'template'],
    ['beside lines', 'a:\n  b: c\n  {{- f | nindent 2 }}\n', set(['a', 'd'], 'e'), 'template'],
    [
      'beside an expression in braces',
      'a: {b: {{ .x }}, c: d}\n',
      set(['a', 'c'], 'e'),
      'template',
    ],
    [
      'the word beside lines',
      'a:\n  b: c\n  {{- f | nindent 2 }}\n',
      set(['a', 'b'], 'e'),
      'a:\n  b: e\n  {{- f | nindent 2 }}\n',
    ],
    [
      'behind a condition',
      'a:\n  b: c\n  {{- if .x }}\n  d: e\n  {{- end }}\nf: {{ g }}\n',
      set(['a', 'h'], 'i'),
      'a:\n  b: c\n  {{- if .x }}\n  d: e\n  {{- end }}\n  h: i\nf: {{ g }}\n',
    ],
    [
      'in both arms',
      'z: {{ f }}\n{{- if .x }}\na: b\n{{- else }}\na: c\n{{- end }}\n',
      set(['a'], 'd'),
      'template',
    ],
    [
      'taken away',
      'a: {{ .x }}\nb: c\nd: e\n',
      { op: 'remove', path: ['b'] } as const,
      'a: {{ .x }}\nd: e\n',
    ],
    [
      'an expression taken away',
      'a: {{ .x }}\nb: c\n',
      { op: 'remove', path: ['a'] } as const,
      'template',
    ],
  ])('%s', (_, text, op, after) => {
    expect(edit(text, op)).toBe(after);
  });

  it('keeps what is open where it was', () => {
    const text = 'a:\n  {{- f | nindent 2 }}\nb: {{ .x }}\n';
    // Right behind `a:` the lines of the expression would come to belong to the new key.
    expect(edit(text, set(['c'], 'd'))).toBe(`${text}c: d\n`);
    expect(parseDocument(text).template?.gaps().masked(['a'])).toBe(true);
  });

  it('copies no expression into an object of its own', () => {
    const text = read('02-starter-service.yaml');
    const [own] = review(text);
    expect(harden(own as Review, registry, 'all').added).toEqual([]);
  });
});
