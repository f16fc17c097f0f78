import { describe, expect, it } from 'vitest';
import { isObject, type Json } from '../text/json.ts';
import { parseDocument } from '../yaml/parse.ts';
import { chartsIn } from './chart.ts';
import { readExpression } from './expression.ts';
import { allowsKey } from './schema.ts';
import { CHART_NAMES, filesOf, hardenedChart, textOf } from './test-charts.ts';

/** The values that hardening sets, with a plus where the templates get the lines for them. */
const VALUES: { readonly [chart: string]: readonly string[] } = {
  components: [
    'web.podSecurityContext',
    'web.securityContext',
    '+worker.podSecurityContext',
    '+worker.securityContext',
  ],
  fields: ['+podSecurityContext'],
  helper: ['+podSecurityContext'],
  hooks: [
    '+cron.podSecurityContext',
    '+cron.securityContext',
    '+podSecurityContext',
    '+securityContext',
  ],
  lists: ['+workersSecurityContext', 'extraContainers', 'podSecurityContext'],
  literal: [],
  plain: ['+podSecurityContext', '+securityContext'],
  shared: ['+jobsPodSecurityContext', '+podSecurityContext', 'securityContext'],
  sidecar: [
    '+copyConfigSecurityContext',
    '+metrics.securityContext',
    '+podSecurityContext',
    'securityContext',
  ],
  starter: [
    '+testConnectionPodSecurityContext',
    '+testConnectionSecurityContext',
    'podSecurityContext',
    'securityContext',
  ],
  strict: ['podSecurityContext'],
  switched: ['containerSecurityContext', 'podSecurityContext'],
};

/** The paths of all values. */
const keysIn = (value: Json | undefined, path = ''): string[] =>
  isObject(value)
    ? Object.entries(value).flatMap(([key, inner]) => [
        `${path}.${key}`,
        ...keysIn(inner, `${path}.${key}`),
      ])
    : [];

describe('hardening a chart', () => {
  it.each(CHART_NAMES)('sets the values of %s', (name) => {
    const { plan } = hardenedChart(filesOf(name), 'usual');
    const set = plan.values.map(({ key, isNew }) => `${isNew ? '+' : ''}${key.join('.')}`);
    expect(set.sort()).toEqual([...(VALUES[name] ?? [])].sort());
  });

  it.each(CHART_NAMES)('leaves nothing to do when %s is hardened again', (name) => {
    const { files } = hardenedChart(filesOf(name), 'usual');
    expect(hardenedChart(files, 'usual').files).toEqual(files);
  });

  it.each(CHART_NAMES)('keeps every line of the templates of %s', (name) => {
    const before = filesOf(name);
    const { files } = hardenedChart(before, 'usual');
    for (const { name: file, text } of before) {
      if (!file.startsWith('templates/')) continue;
      const after = textOf(files, file).split('\n');
      const kept = text.split('\n').filter((line) => /\{\{/.test(line));
      expect(after).toEqual(expect.arrayContaining(kept));
    }
  });

  it.each(CHART_NAMES)('takes no value away from %s', (name) => {
    const before = filesOf(name);
    for (const fixes of ['safe', 'usual', 'all'] as const) {
      const { files } = hardenedChart(before, fixes);
      const keys = keysIn(parseDocument(textOf(files, 'values.yaml')).value);
      expect(keys).toEqual(
        expect.arrayContaining(keysIn(parseDocument(textOf(before, 'values.yaml')).value)),
      );
    }
  });

  it('switches on what a switch has left out', () => {
    const { files } = hardenedChart(filesOf('switched'), 'usual');
    expect(textOf(files, 'values.yaml')).toContain(
      'containerSecurityContext:\n  enabled: true\n  runAsUser: 1001\n  allowPrivilegeEscalation: false\n',
    );
  });

  it('says what other places use as well, and what the schema does not allow', () => {
    const reasons = (name: string) =>
      hardenedChart(filesOf(name), 'usual').plan.rest.map(({ reason, key }) => [reason, key]);
    expect(reasons('helper')).toEqual([['shared', ['securityContext']]]);
    expect(reasons('strict')).toEqual([['schema', ['securityContext']]]);
  });

  const chartOf = (pod: string) => [
    { name: 'Chart.yaml', text: 'name: web\nversion: 1.0.0\n' },
    { name: 'values.yaml', text: 'image: web\nonHost: false\nregistry: ""\n' },
    {
      name: 'templates/pod.yaml',
      text: `apiVersion: v1\nkind: Pod\nmetadata:\n  name: web\nspec:\n${pod}`,
    },
  ];

  it('leaves what a value switches on', () => {
    const before = chartOf(
      '  {{- if .Values.onHost }}\n  hostNetwork: true\n  {{- end }}\n  containers:\n  - name: web\n    image: {{ .Values.image }}\n',
    );
    const { files, plan } = hardenedChart(before, 'all');
    expect(textOf(files, 'templates/pod.yaml')).toContain('  hostNetwork: true\n');
    expect(plan.rest).toMatchObject([{ reason: 'condition', path: ['spec', 'hostNetwork'] }]);
  });

  it('gives no lines to an item that each arm of a condition begins', () => {
    const before = chartOf(
      '  containers:\n  {{- if .Values.registry }}\n  - image: {{ .Values.registry }}/web\n  {{- else }}\n  - image: {{ .Values.image }}\n  {{- end }}\n    name: web\n',
    );
    const { files } = hardenedChart(before, 'all');
    expect(textOf(files, 'templates/pod.yaml').match(/ securityContext:\n/g)).toHaveLength(2);
    expect(textOf(files, 'templates/pod.yaml')).toMatch(/\/web\n {2}\{\{- else/);
  });
});

describe('a chart', () => {
  const file = (name: string, text = '') => ({ name, text });
  const about = file('web/Chart.yaml', 'name: web\n');

  it('is told by its own file, and has what is below its templates', () => {
    const files = [about, file('web/values.yaml'), file('web/templates/a.yaml'), file('b.yaml')];
    expect(chartsIn(files)).toMatchObject([{ name: 'web', values: 1, templates: [2] }]);
  });

  it.each([
    ['without templates', [about, file('web/values.yaml')]],
    ['of a library', [file('Chart.yaml', 'name: l\ntype: library\n'), file('templates/a.yaml')]],
    ['without a file of its own', [file('web/templates/a.yaml')]],
  ])('is none %s', (_, files) => {
    expect(chartsIn(files)).toEqual([]);
  });

  it('has not the templates of a chart inside it', () => {
    const inner = 'web/charts/db/';
    const files = [
      about,
      file('web/templates/a.yaml'),
      file(`${inner}Chart.yaml`, 'name: db\n'),
      file(`${inner}templates/b.yaml`),
    ];
    expect(chartsIn(files).map(({ templates }) => templates)).toEqual([[1], [3]]);
  });
});

describe('an expression', () => {
  const values = { kind: 'reference', reference: { from: '.', steps: ['Values', 'a'] } };

  it.each([
    ['{{ .Values.a }}', { kind: 'output', operand: values }],
    [
      '{{- toYaml .Values.a | nindent 8 -}}',
      {
        kind: 'output',
        operand: {
          kind: 'call',
          name: 'nindent',
          args: [
            { kind: 'literal', value: 8 },
            { kind: 'call', name: 'toYaml', args: [values] },
          ],
        },
      },
    ],
    ['{{- with $a := .Values.a }}', { kind: 'with', operand: values, variable: '$a' }],
    ['{{- $a := .Values.a }}', { kind: 'assign', variable: '$a', operand: values }],
    ['{{ else if .Values.a }}', { kind: 'else', condition: values, scoped: false }],
    ['{{- end }}', { kind: 'end' }],
    ['{{/* .Values.a */}}', { kind: 'comment' }],
    ['{{ define "a.b" }}', { kind: 'define', name: 'a.b' }],
  ])('%s is read', (text, statement) => {
    expect(readExpression(text)).toEqual(statement);
  });

  it.each([
    '{{ }}',
    '{{ (.Values.a }}',
    '{{ .Values.a .Values.b }}',
    '{{ a § b }}',
    '{{ "a\\q" }}',
  ])('%s is not read', (text) => {
    expect(readExpression(text)).toBeNull();
  });
});

it.each([
  ['{"additionalProperties": false, "properties": {"a": {}}}', ['a', 'b'], true],
  ['{"additionalProperties": false, "properties": {"a": {}}}', ['b'], false],
  ['{"properties": {"a": {"additionalProperties": false}}}', ['a', 'b'], false],
  ['{"properties": {"a": {"$ref": "#/x"}}}', ['a', 'b'], false],
  ['{}', ['a'], true],
  ['no json', ['a'], false],
])('the schema %s allows %j: %s', (schema, key, allowed) => {
  expect(allowsKey(schema, key, true)).toBe(allowed);
});
