import { describe, expect, test } from 'vitest';
import { objectsOf } from '../../model/pod.ts';
import { formatPath } from '../../text/path.ts';
import { parseDocument } from '../../yaml/parse.ts';
import { loadKnowledge } from '../knowledge.ts';
import { suppressionsOf } from './index.ts';

await loadKnowledge(['peerKeys']);

const RULES = new Set(['privileged', 'host-ports', 'seccomp-profile']);

function read(text: string) {
  const document = parseDocument(text);
  expect(document.error).toBeNull();
  return suppressionsOf(document, objectsOf(document.value ?? null), RULES);
}

/** A mark in one line: whose, what it suppresses, where, and what else it says. */
function marks(text: string): string[] {
  return read(text).suppressions.map((found) => {
    const { suppresses } = found;
    const what =
      suppresses === 'all'
        ? 'all'
        : [...suppresses.rules, ...suppresses.keys].join(' ') || 'nothing';
    return [
      `${found.source} ${found.id}: ${what}`,
      formatPath(found.within) && `at ${formatPath(found.within)}`,
      found.container && `in ${found.container}`,
      found.subject && `about ${found.subject}`,
      found.reason && `because ${found.reason}`,
      found.expires && `until ${found.expires}`,
    ]
      .filter(Boolean)
      .join(', ');
  });
}

const problems = (text: string): string[] =>
  read(text).problems.map(
    ({ code, id, from, to }) => `${code} ${id} «${text.slice(from, to).trim()}»`,
  );

const deployment = (annotations: string, ofPod = '{}', labels = '{}', labelsOfPod = '{}') =>
  `apiVersion: apps/v1
kind: Deployment
metadata:
  name: web
  labels: ${labels}
  annotations: ${annotations}
spec:
  template:
    metadata:
      labels: ${labelsOfPod}
      annotations: ${ofPod}
    spec:
      containers:
      - name: app
        image: registry.example.com/web:1
`;

describe('our annotations', () => {
  test.each([
    [
      'on the object',
      deployment('{ ignore.podsmith/privileged: it loads a driver }'),
      ['podsmith privileged: privileged, because it loads a driver'],
    ],
    [
      'on the pod template, for the workload',
      deployment('{}', '{ ignore.podsmith/privileged: it loads a driver }'),
      ['podsmith privileged: privileged, because it loads a driver'],
    ],
    [
      'for one container',
      deployment('{}', '{ app.ignore.podsmith/host-ports: behind a firewall }'),
      ['podsmith host-ports: host-ports, in app, because behind a firewall'],
    ],
    [
      'for what has a name',
      deployment('{ app.ignore.podsmith/host-ports.http: behind a firewall }'),
      ['podsmith host-ports.http: host-ports, in app, about http, because behind a firewall'],
    ],
    [
      'on a pod, whose metadata is read once',
      `apiVersion: v1
kind: Pod
metadata:
  annotations:
    ignore.podsmith/privileged: it loads a driver
`,
      ['podsmith privileged: privileged, because it loads a driver'],
    ],
    [
      'on an item of a List',
      `apiVersion: v1
kind: List
items:
- apiVersion: v1
  kind: ConfigMap
- apiVersion: v1
  kind: Service
  metadata: { annotations: { ignore.podsmith/host-ports: none here } }
`,
      ['podsmith host-ports: host-ports, at items[1], because none here'],
    ],
    [
      'on an object of a kind that we do not know',
      `apiVersion: example.com/v1
kind: Widget
metadata: { annotations: { ignore.podsmith/privileged: it loads a driver } }
`,
      ['podsmith privileged: privileged, because it loads a driver'],
    ],
    [
      'with an expiry',
      deployment('{ ignore.podsmith/privileged: "until the driver is signed (until 2027-01-31)" }'),
      ['podsmith privileged: privileged, because until the driver is signed, until 2027-01-31'],
    ],
    [
      'with an expiry on no day of the calendar',
      deployment('{ ignore.podsmith/privileged: "a driver (until 2027-02-30)" }'),
      ['podsmith privileged: nothing, because a driver'],
    ],
    [
      'with brackets that are no expiry',
      deployment('{ ignore.podsmith/privileged: "a driver (until it is signed)" }'),
      ['podsmith privileged: privileged, because a driver (until it is signed)'],
    ],
    ['a label is none', deployment('{}', '{}', '{ ignore.podsmith/privileged: yes-it-does }'), []],
    ['another key is none', deployment('{ "not-ignore.podsmith/privileged": a }'), []],
    ['a number is none', deployment('{ ignore.podsmith/privileged: 1 }'), []],
    ['annotations that are a list', deployment('[ ignore.podsmith/privileged ]'), []],
  ])('%s', (_, text, expected) => {
    expect(marks(text)).toEqual(expected);
    const dates = problems(text).filter(
      (problem) => !problem.startsWith('suppression-without-date'),
    );
    expect(dates).toEqual([]);
  });

  test('tells of a date that is none', () => {
    const text = deployment('{ ignore.podsmith/privileged: "a driver (until 2027-02-30)" }');
    expect(problems(text)).toEqual([
      expect.stringMatching(/^suppression-without-date 2027-02-30 /),
    ]);
  });

  test.each([
    ['an empty reason', '{ ignore.podsmith/privileged: "" }', 'suppression-without-reason'],
    ['no value', '{ ignore.podsmith/privileged: }', 'suppression-without-reason'],
    ['"true"', '{ ignore.podsmith/privileged: "true" }', 'suppression-without-reason'],
    [
      'an expiry alone',
      '{ ignore.podsmith/privileged: (until 2027-01-31) }',
      'suppression-without-reason',
    ],
    ['an unknown rule', '{ ignore.podsmith/priviliged: a driver }', 'unknown-suppression'],
    ['a name of JavaScript', '{ ignore.podsmith/__proto__: a driver }', 'unknown-suppression'],
  ])('%s is a problem', (_, annotations, code) => {
    const text = deployment(annotations);
    const rule = /podsmith\/(\w+)/.exec(annotations)?.[1];
    expect(problems(text)).toEqual([`${code} ${rule} «${annotations.slice(1, -1).trim()}»`]);
    expect(marks(text)).toEqual([]);
  });

  test('stands where its entry does', () => {
    const text = deployment('\n    a: b\n    ignore.podsmith/privileged: "a driver"\n    c: d');
    const found = read(text).suppressions[0];
    expect(text.slice(found?.from, found?.to)).toBe('ignore.podsmith/privileged: "a driver"');
  });

  test('one that a merge brings in stands where the map does', () => {
    const text = `apiVersion: v1
kind: Pod
x: &shared
  ignore.podsmith/privileged: a driver
metadata:
  annotations:
    <<: *shared
`;
    const found = read(text).suppressions[0];
    expect(text.slice(found?.from, found?.to)).toBe('<<: *shared');
  });

  test('in JSON', () => {
    const text = JSON.stringify({
      apiVersion: 'v1',
      kind: 'Pod',
      metadata: { annotations: { 'ignore.podsmith/privileged': 'a # podsmith-ignore x: y' } },
    });
    expect(marks(text)).toEqual([
      'podsmith privileged: privileged, because a # podsmith-ignore x: y',
    ]);
  });
});

describe('our comments', () => {
  const MARK = '# podsmith-ignore privileged: a driver';
  const found = (at: string) => [
    `podsmith privileged: privileged${at && `, at ${at}`}, because a driver`,
  ];

  test.each([
    ['behind an entry', `a:\n  b: 1 ${MARK}\n  c: 2\n`, 'a.b'],
    ['behind the key of a map', `a: ${MARK}\n  b: 1\n`, 'a'],
    ['behind an item', `a:\n- 1\n- 2 ${MARK}\n`, 'a[1]'],
    ['behind an item that is a map', `a:\n- name: x ${MARK}\n  b: 1\n`, 'a[0]'],
    ['behind an entry inside an item', `a:\n- name: x\n  b: 1 ${MARK}\n`, 'a[0].b'],
    ['behind a flow map', `a: { b: 1, c: [2] } ${MARK}\n`, 'a'],
    ['in a flow map of several lines', `a: {\n  b: 1, ${MARK}\n  c: 2\n}\n`, 'a.b'],
    ['in a flow list of several lines', `a: [\n  1,\n  2 ${MARK}\n]\n`, 'a[1]'],
    ['behind the end of a flow map', `a:\n  b: {\n    c: 1\n  } ${MARK}\n`, 'a.b'],
    [
      'in a flow map that ends in a lower column',
      `a:\n  b: {\n c: 1, ${MARK}\n d: 2\n}\n`,
      'a.b.c',
    ],
    ['behind the end of a quoted text', `a:\n  b: "c\n    d" ${MARK}\n`, 'a.b'],
    ["behind a block text's head", `a: | ${MARK}\n  text\nb: 1\n`, 'a'],
    ['behind an anchor', `a: &x ${MARK}\n  b: 1\nc: *x\n`, 'a'],
    ['behind an explicit key', `? a ${MARK}\n: 1\n`, 'a'],
    ['above an entry', `x: 1\n${MARK}\na:\n  b: 1\n`, 'a'],
    ['above an entry, with blank lines and comments', `x: 1\n${MARK}\n\n  # c\n\na: 1\n`, 'a'],
    ['above an entry inside', `a:\n  ${MARK}\n  b: 1\n  c: 2\n`, 'a.b'],
    ['above an item', `a:\n${MARK}\n- 1\n- 2\n`, 'a[0]'],
    ['above an item that is a map', `a:\n  - 1\n  ${MARK}\n  - name: x\n    b: 1\n`, 'a[1]'],
    ['above an entry of a flow map', `a: {\n  ${MARK}\n  b: 1,\n  c: 2 }\n`, 'a.b'],
    ['in the head', `${MARK}\na: 1\nb: 2\n`, ''],
    ['in the head, below a blank line and a mark', `\ufeff\n${MARK}\n---\na: 1\n`, ''],
    ['with more than one #', `x: 1\n### podsmith-ignore privileged: a driver\na: 1\n`, 'a'],
    ['with no blank behind the #', `x: 1\n#podsmith-ignore privileged:a driver\na: 1\n`, 'a'],
  ])('%s', (_, text, at) => {
    expect(marks(text)).toEqual(found(at));
    const crlf = text.replaceAll('\n', '\r\n');
    expect(marks(crlf)).toEqual(found(at));
    const { from, to } = read(crlf).suppressions[0] as { from: number; to: number };
    expect(crlf.slice(from, to)).toMatch(/^#+ ?podsmith-ignore privileged: ?a driver$/);
  });

  test.each([
    ['a quoted text', `a: "x ${MARK}"\n`],
    ['a quoted text of several lines', `a: "x\n  ${MARK}\n  y"\n`],
    ['a block text', `a: |\n  ${MARK}\n  x\nb: 1\n`],
    ['a block text that ends the document', `a: |+\n  x\n  ${MARK}\n\n`],
    ['a word', 'a: x# podsmith-ignore\n'],
    ['what is dropped behind the end of the document', `a: 1\n...\n${MARK}\nb: 1\n`],
    ['another word', 'x: 1\n# podsmith-ignored privileged: a driver\na: 1\n'],
    ['a sentence', 'x: 1\n# see podsmith-ignore privileged: a driver\na: 1\n'],
  ])('none in %s', (_, text) => {
    expect(read(text)).toEqual({ suppressions: [], problems: [] });
  });

  test('a block text ends where a comment in a lower column begins', () => {
    expect(marks(`a:\n  b: |\n    x\n  ${MARK}\n  c: 1\n`)).toEqual(found('a.c'));
  });

  test.each([
    ['nothing follows', `a: 1\n${MARK}\n`],
    ['the end of a flow map follows', `a: {\n  b: 1,\n  ${MARK}\n}\n`],
    ['a merge follows', `x: &x { a: 1 }\ny:\n  ${MARK}\n  <<: *x\n`],
  ])('suppresses nothing where %s', (_, text) => {
    expect(marks(text)).toEqual(['podsmith privileged: nothing, because a driver']);
  });

  test('several rules are several marks, an unknown one a problem', () => {
    const comment =
      '# podsmith-ignore privileged, hostports,host-ports: a: driver (until 2027-01-31)';
    const text = `a: 1 ${comment}\n`;
    expect(marks(text)).toEqual([
      'podsmith privileged: privileged, at a, because a: driver, until 2027-01-31',
      'podsmith host-ports: host-ports, at a, because a: driver, until 2027-01-31',
    ]);
    expect(problems(text)).toEqual([`unknown-suppression hostports «${comment}»`]);
  });

  test.each([
    ['no colon', '# podsmith-ignore privileged', 'suppression-without-reason privileged'],
    ['no words', '# podsmith-ignore privileged: ', 'suppression-without-reason privileged'],
    ['no rule', '# podsmith-ignore: a driver', 'suppression-without-rule '],
    ['nothing', '# podsmith-ignore', 'suppression-without-rule '],
  ])('with %s it does not hold', (_, comment, expected) => {
    const text = `a: 1 ${comment}\n`;
    expect(problems(text)).toEqual([`${expected} «${comment.trim()}»`]);
    expect(marks(text)).toEqual([]);
  });

  test('a document that cannot be read has none', () => {
    const document = parseDocument(`a: [ ${MARK}\n`);
    expect(suppressionsOf(document, [], RULES)).toEqual({ suppressions: [], problems: [] });
  });
});

describe("peers' annotations and labels", () => {
  test.each([
    [
      'kube-linter, one check',
      deployment('{ ignore-check.kube-linter.io/privileged-container: a driver }'),
      ['kube-linter privileged-container: privileged, because a driver'],
    ],
    [
      'kube-linter, a check of its user',
      deployment('{ ignore-check.kube-linter.io/my-own: "" }'),
      ['kube-linter my-own: nothing'],
    ],
    [
      'kube-linter, all',
      deployment('{ kube-linter.io/ignore-all: a driver }'),
      ['kube-linter ignore-all: all, because a driver'],
    ],
    [
      'kube-linter reads the object, not its template',
      deployment('{}', '{ kube-linter.io/ignore-all: a driver }'),
      [],
    ],
    [
      'checkov',
      deployment('{ checkov.io/skip1: CKV_K8S_20=it must = so, bridgecrew.io/skip2: CKV_K8S_16 }'),
      [
        'checkov CKV_K8S_20: allow-privilege-escalation, because it must = so',
        'checkov CKV_K8S_16: privileged',
      ],
    ],
    [
      'checkov, on the template and of no check that we have',
      deployment('{}', '{ checkov.io/skip1: CKV_K8S_9999=because, checkov.io/skip2: "=none" }'),
      ['checkov CKV_K8S_9999: nothing, because because'],
    ],
    [
      'polaris',
      deployment(
        `{ polaris.fairwinds.com/hostPIDSet-exempt: "true",
           polaris.fairwinds.com/hostIPCSet-exempt: "false",
           polaris.fairwinds.com/my-own-exempt: "True" }`,
      ),
      ['polaris hostPIDSet: host-pid', 'polaris my-own: nothing'],
    ],
    [
      'polaris, all',
      deployment('{ polaris.fairwinds.com/exempt: "true" }'),
      ['polaris exempt: all'],
    ],
    [
      'polaris takes texts only, as Kubernetes does',
      deployment('{ polaris.fairwinds.com/exempt: true }'),
      [],
    ],
    [
      'kube-score',
      deployment('{ kube-score/ignore: "pod-networkpolicy, my-own" }'),
      ['kube-score pod-networkpolicy: network-policy-missing', 'kube-score my-own: nothing'],
    ],
    [
      'kube-score, on the template, with what the check implies',
      deployment('{}', '{ kube-score/ignore: container-resources, kube-score/enable: all }'),
      [
        'kube-score container-resources: cpu-limits cpu-requests memory-limits memory-requests ephemeral-storage',
      ],
    ],
    [
      'kubescape',
      deployment(
        `{ kubescape.io/skip-controls: "C-0057, C-9999", kubescape.io/skip-reason: a driver,
           kubescape.io/skip-expiry: "2027-01-01T01:00:00+02:00" }`,
      ),
      [
        'kubescape C-0057: privileged, because a driver, until 2026-12-31',
        'kubescape C-9999: nothing, because a driver, until 2026-12-31',
      ],
    ],
    [
      'kubescape, with an expiry that it does not take',
      deployment('{ kubescape.io/skip-controls: C-0057, kubescape.io/skip-expiry: "2027-01-01" }'),
      ['kubescape C-0057: nothing'],
    ],
    [
      'kubescape, all',
      deployment('{ kubescape.io/ignore: "true" }', '{}', '{ kubescape.io/ignore: "true" }'),
      ['kubescape ignore: all', 'kubescape ignore: all'],
    ],
    [
      'kubeaudit, on the pod',
      deployment(
        '{}',
        '{}',
        '{}',
        `{ kubeaudit.io/allow-privileged: driver, kubeaudit.io/allow-capability-chown: "true",
           container.kubeaudit.io/app.allow-run-as-root: "", container.kubeaudit.io/app: x }`,
      ),
      [
        'kubeaudit allow-privileged: privileged, because driver',
        'kubeaudit allow-capability-chown: nothing',
        'kubeaudit allow-run-as-root: run-as-non-root run-as-root-user, in app',
      ],
    ],
    [
      'kubeaudit reads the template, not the object, and labels only',
      deployment(
        '{ kubeaudit.io/allow-privileged: a }',
        '{}',
        '{ kubeaudit.io/allow-privileged: a }',
      ),
      [],
    ],
    [
      'kubeaudit, its old names',
      deployment(
        '{}',
        '{}',
        '{}',
        `{ audit.kubernetes.io/pod.allow-namespace-host-PID: a,
           container.audit.kubernetes.io/app.allow-privilege-escalation: b }`,
      ),
      [
        'kubeaudit allow-namespace-host-PID: host-pid, because a',
        'kubeaudit allow-privilege-escalation: allow-privilege-escalation, in app, because b',
      ],
    ],
    [
      'kubeaudit, on a namespace',
      `apiVersion: v1
kind: Namespace
metadata:
  labels:
    kubeaudit.io/allow-non-default-deny-egress-network-policy: egress-is-allowed
`,
      [
        'kubeaudit allow-non-default-deny-egress-network-policy: network-policy-missing, because egress-is-allowed',
      ],
    ],
    [
      'datree',
      deployment(
        `{ datree.skip/CONTAINERS_INCORRECT_PRIVILEGED_VALUE_TRUE: a driver,
           datree.skip/CUSTOM_WORKLOAD_INCORRECT_NETWORKS: skipped }`,
      ),
      [
        'datree CONTAINERS_INCORRECT_PRIVILEGED_VALUE_TRUE: privileged, because a driver',
        'datree CUSTOM_WORKLOAD_INCORRECT_NETWORKS: nothing, because skipped',
      ],
    ],
    [
      'monokle: by name, id, id in lower case',
      deployment(
        `{ monokle.io/suppress.pss.host-path-volumes: backups, monokle.io/suppress.KSV017: "true",
           monokle.io/suppress.kbp001: suppress, monokle.io/suppress.KBP002: "false",
           monokle.io/suppress.abc.my-own: mine }`,
      ),
      [
        'monokle pss.host-path-volumes: host-path-volume, because backups',
        'monokle KSV017: privileged',
        'monokle kbp001: image-tag-latest, because suppress',
        'monokle abc.my-own: nothing, because mine',
      ],
    ],
    [
      'names of JavaScript',
      deployment('{ __proto__: a, constructor: b, datree.skip/__proto__: c }'),
      ['datree __proto__: nothing, because c'],
    ],
  ])('%s', (_, text, expected) => {
    expect(marks(text)).toEqual(expected);
    expect(problems(text)).toEqual([]);
  });
});

describe("kics' comments", () => {
  const PRIVILEGED = 'dd29336b-fe57-445b-a26e-e6aa867ae609';
  const UNKNOWN = 'b03a748a-542d-44f4-bb86-9199ab4fd2d5';

  test.each([
    ['ignore in the head', '# KICS-scan ignore\na: 1\n', ['kics ignore: all']],
    ['below a comment', '# a\n#kics-scan  ignore\na: 1\n', ['kics ignore: all']],
    ['not below the head', 'a: 1\n# kics-scan ignore\nb: 1\n', []],
    [
      'disable',
      `# kics-scan disable=${PRIVILEGED.toUpperCase()},${UNKNOWN}\na: 1\n`,
      [`kics ${PRIVILEGED}: privileged`, `kics ${UNKNOWN}: nothing`],
    ],
    ['disable without an id', '# kics-scan disable\na: 1\n', []],
    ['enable', `# kics-scan enable=${UNKNOWN}\na: 1\n`, [`kics enable=${UNKNOWN}: nothing`]],
    ['ignore-line', 'a: 1\n# kics-scan ignore-line\nb: 1\nc: 2\n', ['kics ignore-line: all, at b']],
    [
      'ignore-line in the head speaks of the first line',
      '# kics-scan ignore-line\na: 1\nb: 1\n',
      ['kics ignore-line: all, at a'],
    ],
    [
      'ignore-line above what has more lines',
      'a: 1\n# kics-scan ignore-line\nb:\n  c: 1\n',
      ['kics ignore-line: nothing'],
    ],
    ['ignore-line behind something', 'a: 1 # kics-scan ignore-line\n', []],
    [
      'ignore-line for one query',
      `a: 1\n# kics-scan ignore-line=${PRIVILEGED}\nb: 1\n`,
      [`kics ${PRIVILEGED}: privileged, at b`],
    ],
    [
      'ignore-block',
      'a: 1\nb:\n  c: 1\n  # kics-scan ignore-block\n  d:\n    e: 1\n',
      ['kics ignore-block: all, at b.d'],
    ],
    [
      'ignore-block above the first entry of a map speaks of the map',
      'a: 1\nb:\n  # kics-scan ignore-block\n  c: 1\n  d: 1\n',
      ['kics ignore-block: all, at b'],
    ],
    [
      'ignore-block in the head speaks of the document',
      '# kics-scan ignore-block\na: 1\nb: 1\n',
      ['kics ignore-block: all'],
    ],
    [
      'ignore-block above an item',
      'a:\n- b: 1\n# kics-scan ignore-block\n- b: 2\n  c: 1\n',
      ['kics ignore-block: all, at a[1]'],
    ],
    ['in a text', 'a: |\n  # kics-scan ignore-line\n  b\n', []],
  ])('%s', (_, text, expected) => {
    expect(marks(text)).toEqual(expected);
    expect(problems(text)).toEqual([]);
  });
});

describe('takes time in proportion to the length', () => {
  const many = 20_000;
  const lines = (line: (i: number) => string) => Array.from({ length: many }, (_, i) => line(i));

  test.each([
    [
      'annotations',
      deployment(
        `\n${lines((i) => `    ${'c'.repeat(5)}${i}.ignore.podsmith/privileged: a`).join('\n')}`,
      ),
    ],
    [
      'comments in a row',
      `x: 1\n${lines(() => '# podsmith-ignore privileged: a').join('\n')}\na: 1\n`,
    ],
    ['entries', `${lines((i) => `a${i}: 1 # podsmith-ignore privileged: a`).join('\n')}\n`],
    [
      'ends of a flow map',
      `a: [\n${lines(() => '{\n} # podsmith-ignore privileged: a\n,').join('\n')}]\n`,
    ],
  ])('%s', (_, text) => {
    const document = parseDocument(text);
    const objects = objectsOf(document.value ?? null);
    expect(suppressionsOf(document, objects, RULES).suppressions).toHaveLength(many);
  });
});
