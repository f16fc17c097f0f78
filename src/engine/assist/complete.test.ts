import { describe, expect, test } from 'vitest';
import { completionsAt } from './complete.ts';
import { fieldAt } from './field.ts';

/** Splits a text at the mark of the cursor, `|` (`¦` where the text has bars of its own). */
function marked(source: string): [string, number] {
  const mark = source.includes('¦') ? '¦' : '|';
  const at = source.indexOf(mark);
  return [source.slice(0, at) + source.slice(at + 1), at];
}

const labels = (source: string) =>
  completionsAt(...marked(source))?.items.map(({ label }) => label);

/** The text after the completion of that name was taken, with the cursor in it. */
function take(source: string, label: string): string {
  const [text, offset] = marked(source);
  const found = completionsAt(text, offset);
  const item = found?.items.find((one) => one.label === label);
  if (!found || !item) throw new Error(`No ${label} in ${found?.items.map((one) => one.label)}`);
  const { insert, cursor } = item;
  return `${text.slice(0, found.from)}${insert.slice(0, cursor)}|${insert.slice(cursor)}${text.slice(found.to)}`;
}

const POD = 'apiVersion: v1\nkind: Pod\nmetadata:\n  name: web\n';

describe('keys', () => {
  const cases: [string, string, string[], string[]][] = [
    ['of an object on an empty line', `${POD}spec:\n  |\n`, ['containers', 'securityContext'], []],
    ['half typed', `${POD}spec:\n  sec|\n`, ['securityContext', 'hostNetwork'], ['kind']],
    [
      'without those that are there, before and behind',
      `${POD}spec:\n  hostPID: false\n  |\n  hostIPC: false\n  containers: []\n`,
      ['hostNetwork'],
      ['hostPID', 'hostIPC', 'containers'],
    ],
    [
      'of a container in an indented list',
      `${POD}spec:\n  containers:\n    - name: web\n      |\n      image: x\n`,
      ['securityContext', 'ports'],
      ['name', 'image', 'hostNetwork'],
    ],
    [
      'of a container in a flush list',
      `${POD}spec:\n  containers:\n  - name: web\n    |\n`,
      ['securityContext', 'image'],
      ['name', 'hostNetwork'],
    ],
    [
      'of the pod behind a flush list',
      `${POD}spec:\n  containers:\n  - name: web\n  |\n`,
      ['securityContext', 'hostNetwork'],
      ['containers', 'image'],
    ],
    [
      'behind a dash',
      `${POD}spec:\n  containers:\n  - |\n    image: x\n`,
      ['name', 'securityContext'],
      ['image'],
    ],
    [
      'with an indentation of four',
      `${POD}spec:\n    containers:\n        - name: web\n          securityContext:\n              |\n`,
      ['privileged', 'capabilities'],
      ['fsGroup'],
    ],
    [
      'between braces',
      `${POD}spec:\n  securityContext: {runAsUser: 1, |}\n`,
      ['runAsNonRoot', 'fsGroup'],
      ['runAsUser', 'privileged'],
    ],
    [
      'between braces that are not closed',
      `${POD}spec:\n  securityContext: {run|\n  containers: []\n`,
      ['runAsNonRoot'],
      ['containers'],
    ],
    [
      'with Windows line ends',
      `${POD}spec:\n  securityContext:\n    |\n`.replaceAll('\n', '\r\n'),
      ['runAsNonRoot'],
      [],
    ],
    [
      'behind comments',
      `${POD}# a\nspec:\n  # containers: here\n  |\n  # end\n`,
      ['containers'],
      [],
    ],
    [
      'of JSON',
      '{"apiVersion": "v1", "kind": "Pod", "spec": {"hostPID": true, |}}',
      ['containers'],
      ['hostPID'],
    ],
    [
      'of a workload whose kind stands behind',
      'spec:\n  template:\n    spec:\n      |\nkind: Deployment\napiVersion: apps/v1\n',
      ['containers'],
      [],
    ],
    [
      'of a CronJob',
      'apiVersion: batch/v1\nkind: CronJob\nspec:\n  jobTemplate:\n    spec:\n      template:\n        spec:\n          |\n',
      ['containers'],
      [],
    ],
    [
      'of a second document, whatever the first one is',
      `a: [\n---\n${POD}spec:\n  |\n`,
      ['containers'],
      [],
    ],
    [
      'of a text that is broken elsewhere',
      `${POD}spec:\n  containers: [\n  volumes:\n  - name: "x\n  securityContext:\n    |\n   bad: indentation\n`,
      ['runAsNonRoot'],
      [],
    ],
    [
      'of an item of a List',
      'apiVersion: v1\nkind: List\nitems:\n- apiVersion: v1\n  kind: Pod\n  spec:\n    |\n',
      ['containers'],
      ['replicas'],
    ],
    ['of an object of no known kind', 'kind: Foo\napiVersion: x/v1\n|\n', ['metadata'], ['status']],
    [
      'of resources',
      `${POD}spec:\n  containers:\n  - name: a\n    resources:\n      limits:\n        cpu: 1\n        |\n`,
      ['memory', 'ephemeral-storage'],
      ['cpu'],
    ],
    [
      'that a namespace has for the standards',
      'apiVersion: v1\nkind: Namespace\nmetadata:\n  labels:\n    |\n',
      ['pod-security.kubernetes.io/enforce'],
      [],
    ],
    [
      'in place of one that is there',
      `${POD}spec:\n  host|PID: true\n  hostIPC: true\n`,
      ['hostNetwork', 'hostPID'],
      ['hostIPC'],
    ],
    [
      'too far in, beside a value',
      `${POD}spec:\n  hostPID: true\n    |\n`,
      ['containers'],
      ['hostPID'],
    ],
    [
      'behind a value in quotes over two lines',
      `${POD}spec:\n  hostname: "a\n    b: c"\n  |\n`,
      ['containers'],
      ['hostname', 'b'],
    ],
    [
      'between the expressions of a template',
      '{{- if .x }}\napiVersion: v1\nkind: Pod\nspec:\n  hostname: {{ .name | quote }}\n  {{- with .y }}\n  ¦\n  {{- end }}\n',
      ['containers'],
      ['hostname'],
    ],
    [
      'behind a block scalar',
      `${POD}spec:\n  hostname: ¦\n  |\n`.replace('¦', '>'),
      ['containers'],
      ['hostname'],
    ],
  ];
  test.each(cases)('%s', (_, source, there, missing) => {
    const found = labels(source);
    expect(found).toEqual(expect.arrayContaining(there));
    for (const label of missing) expect(found).not.toContain(label);
  });
});

describe('values', () => {
  const spec = `${POD}spec:\n`;
  const cases: [string, string, string[]][] = [
    ['booleans', `${spec}  hostPID: |\n`, ['false', 'true']],
    ['half typed', `${spec}  hostPID: t|\n`, ['false', 'true']],
    ['right behind the colon', `${spec}  hostPID:|\n`, ['false', 'true']],
    ['words of the schema', `${spec}  restartPolicy: |\n`, ['Always', 'Never', 'OnFailure']],
    [
      'the one that hardens first',
      `${spec}  securityContext:\n    seccompProfile:\n      type: |\n`,
      ['RuntimeDefault', 'Localhost', 'Unconfined'],
    ],
    [
      'before a comment',
      `${spec}  dnsPolicy: |  # why\n`,
      ['ClusterFirst', 'ClusterFirstWithHostNet', 'Default', 'None'],
    ],
    ['kinds of the apiVersion', 'apiVersion: batch/v1\nkind: |\n', ['CronJob', 'Job']],
    ['apiVersions of the kind', 'apiVersion: |\nkind: Deployment\n', ['apps/v1']],
    [
      'names of the pod’s volumes',
      `${spec}  volumes:\n  - name: data\n  - name: tmp\n  containers:\n  - name: a\n    volumeMounts:\n    - name: |\n`,
      ['data', 'tmp'],
    ],
    ['protocols', `${spec}  containers:\n  - ports:\n    - protocol: |\n`, ['TCP', 'SCTP', 'UDP']],
    [
      'the user of a known image',
      `${spec}  containers:\n  - name: a\n    image: postgres:17\n    securityContext:\n      runAsUser: |\n`,
      ['999'],
    ],
    [
      'the groups of all known images of the pod',
      `${spec}  securityContext: {fsGroup: |}\n  containers:\n  - image: postgres:17\n  - image: nginxinc/nginx-unprivileged:1.27\n  - image: registry.example.com/own:1\n`,
      ['999', '101'],
    ],
    ['in quotes', `${spec}  os: {name: "|"}\n`, ['linux', 'windows']],
    ['in JSON', '{"kind": "Pod", "apiVersion": "v1", "spec": {"hostPID": |}}', ['false', 'true']],
  ];
  test.each(cases)('%s', (_, source, there) => {
    expect(labels(source)).toEqual(there);
  });

  test('capabilities, wherever a list of them is written', () => {
    const container = `${spec}  containers:\n  - name: a\n    securityContext:\n      capabilities:\n`;
    for (const list of [
      '        drop: [|]',
      '        drop: ["|"]',
      '        drop: [ALL, NET_|',
      '        drop:\n        - |',
      '        drop:\n          - N|',
      '        drop:\n          |',
    ]) {
      expect(labels(`${container}${list}\n`)).toContain('NET_RAW');
    }
  });
});

describe('nothing', () => {
  test.each([
    ['in a comment', `${POD}spec: # con|\n`],
    ['in a comment on its own line', `${POD}spec:\n  # |\n`],
    ['in a block scalar', 'apiVersion: v1\nkind: ConfigMap\ndata:\n  a: >\n    kind: |\n'],
    ['for a name', 'kind: Pod\nmetadata:\n  name: |\n'],
    ['on a separator', 'a: 1\n--|-\nb: 1\n'],
    ['behind a whole value', `${POD}spec:\n  hostPID: true |\n`],
    ['in front of a line', `${POD}spec:\n | hostPID: true\n`],
  ])('%s', (_, source) => {
    expect(labels(source)).toBeUndefined();
  });
});

describe('what is written', () => {
  test.each([
    ['a scalar', `${POD}spec:\n  host|\n`, 'hostPID', `${POD}spec:\n  hostPID: |\n`],
    [
      'a map',
      `${POD}spec:\n  sec|\n`,
      'securityContext',
      `${POD}spec:\n  securityContext:\n    |\n`,
    ],
    [
      'a map in steps of four',
      'kind: Pod\napiVersion: v1\nmetadata:\n    name: x\nspec:\n    |\n',
      'securityContext',
      'kind: Pod\napiVersion: v1\nmetadata:\n    name: x\nspec:\n    securityContext:\n        |\n',
    ],
    [
      'a map with the one field that it needs',
      `${POD}spec:\n  securityContext:\n    secc|\n`,
      'seccompProfile',
      `${POD}spec:\n  securityContext:\n    seccompProfile:\n      type: |\n`,
    ],
    ['a list', `${POD}spec:\n  con|\n`, 'containers', `${POD}spec:\n  containers:\n  - name: |\n`],
    [
      'a list as the other lists stand',
      `${POD}spec:\n  volumes:\n    - name: x\n  con|\n`,
      'containers',
      `${POD}spec:\n  volumes:\n    - name: x\n  containers:\n    - name: |\n`,
    ],
    [
      'an item of a list without its dash',
      `${POD}spec:\n  containers:\n    |\n`,
      '- name:',
      `${POD}spec:\n  containers:\n    - name: |\n`,
    ],
    [
      'with Windows line ends',
      'kind: Pod\r\napiVersion: v1\r\nspec:\r\n  |\r\n',
      'securityContext',
      'kind: Pod\r\napiVersion: v1\r\nspec:\r\n  securityContext:\r\n    |\r\n',
    ],
    [
      'between braces',
      `${POD}spec: {sec|}\n`,
      'securityContext',
      `${POD}spec: {securityContext: {|}}\n`,
    ],
    [
      'in JSON',
      '{"kind": "Pod", "apiVersion": "v1", "spec": {"con|"}}',
      'containers',
      '{"kind": "Pod", "apiVersion": "v1", "spec": {"containers": [|]}}',
    ],
    [
      'a word in JSON',
      '{"kind": "Pod", "apiVersion": "v1", "spec": {"restartPolicy": |}}',
      'Never',
      '{"kind": "Pod", "apiVersion": "v1", "spec": {"restartPolicy": "Never"|}}',
    ],
    ['behind a colon', `${POD}spec:\n  hostPID:|\n`, 'false', `${POD}spec:\n  hostPID: false|\n`],
    [
      'at the depth of its neighbours',
      `${POD}spec:\n  hostPID: true\n     |\n`,
      'hostIPC',
      `${POD}spec:\n  hostPID: true\n  hostIPC: |\n`,
    ],
    [
      'in place of a key, which keeps its value',
      `${POD}spec:\n  host|PID: true\n`,
      'hostIPC',
      `${POD}spec:\n  hostIPC|: true\n`,
    ],
    [
      'text that YAML would read as a boolean',
      `${POD.trimEnd()}\n  labels:\n    azure.workload.identity/use: |\n`,
      'true',
      `${POD.trimEnd()}\n  labels:\n    azure.workload.identity/use: "true"|\n`,
    ],
    [
      'a whole object',
      '|',
      'Deployment',
      'apiVersion: apps/v1\nkind: Deployment\nmetadata:\n  name: |',
    ],
  ])('%s', (_, source, label, after) => {
    expect(take(source, label)).toBe(after);
  });

  test('a description of Kubernetes comes with a field', () => {
    const found = completionsAt(...marked(`${POD}spec:\n  hostP|\n`));
    expect(found?.items.find(({ label }) => label === 'hostPID')?.description).toMatch(
      /host's pid namespace/,
    );
  });
});

test('a file of brackets and quotes that are never closed is read in no time', () => {
  for (const part of ['[\n', 'a: [\n', '- "\n', '[{', '- - ', "a: '\n", '{a: ']) {
    const text = part.repeat(5000);
    fieldAt(text, text.length);
    fieldAt(text, text.length >> 1);
  }
});

test('the field at an offset has its path and its definition', () => {
  const [text, offset] = marked(
    `${POD}spec:\n  containers:\n  - name: a\n    securityContext:\n      priv|ileged: true\n`,
  );
  const field = fieldAt(text, offset);
  expect(field?.path).toEqual(['spec', 'containers', 0, 'securityContext']);
  expect(field?.key).toBe('privileged');
});
