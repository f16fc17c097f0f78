/** Values for charts whose templates are functions here, which print what they make as JSON. */
import { describe, expect, it } from 'vitest';
import { isObject, type Json, type JsonObject, stringifyJson } from '../text/json.ts';
import { type Bonds, valuesForChart, valuesText } from './chart-values.ts';

type Template = (values: JsonObject) => Json;

const below = (value: Json | undefined, ...path: readonly string[]): Json | undefined =>
  path.reduce<Json | undefined>((at, key) => (isObject(at) ? at[key] : undefined), value);

/** As Helm merges values. */
function merged(a: Json | undefined, b: Json): Json {
  if (!isObject(a) || !isObject(b)) return b;
  const keys = Object.keys({ ...a, ...b });
  return Object.fromEntries(
    keys.map((key) => [key, key in b ? merged(a[key], b[key] as Json) : (a[key] as Json)]),
  );
}

const deployment = (name: string, container: JsonObject, pod: JsonObject = {}): Json => ({
  apiVersion: 'apps/v1',
  kind: 'Deployment',
  metadata: { name },
  spec: { template: { spec: { ...pod, containers: [{ name: 'app', ...container }] } } },
});

const NO_BONDS: Bonds = { fixesOf: () => [], brokenIn: () => new Set() };

async function found(
  values: JsonObject,
  template: Template,
  wanted: Json,
  { bonds = NO_BONDS, read = '' } = {},
) {
  const render = async (more: JsonObject): Promise<string | null> => {
    try {
      return stringifyJson(template(merged(values, more) as JsonObject));
    } catch {
      return null;
    }
  };
  const chart = { values, isWhole: true, templates: [{ text: read, below: [] }] };
  const before = (await render({})) as string;
  return valuesForChart(before, stringifyJson(wanted), chart, render, bonds);
}

const HARDENED = { allowPrivilegeEscalation: false };

describe('values for a chart', () => {
  it('are fields of a map that is printed, whatever its name', async () => {
    const made = await found(
      { strange: { key: {} }, securityContext: {} },
      (values) => deployment('web', { securityContext: below(values, 'strange', 'key') ?? {} }),
      deployment('web', { securityContext: HARDENED }),
    );
    expect(made).toEqual({
      values: [
        {
          key: ['strange', 'key'],
          value: HARDENED,
          places: ['Deployment/web: spec.template.spec.containers[app].securityContext'],
          isWholeList: false,
        },
      ],
      isWhole: true,
      made: 1,
      all: 1,
      rest: [],
    });
  });

  it('are scalars that are printed at the place', async () => {
    const { values } = await found(
      { user: 0 },
      (all) => deployment('web', { securityContext: { runAsUser: all.user as Json } }),
      deployment('web', { securityContext: { runAsUser: 10_001 } }),
    );
    expect(values.map(({ key, value }) => [key, value])).toEqual([[['user'], 10_001]]);
  });

  it('are keys that the templates read and the values do not have', async () => {
    const { values } = await found(
      {},
      (all) => deployment('web', {}, isObject(all.pod) ? { securityContext: all.pod } : {}),
      deployment('web', {}, { securityContext: { runAsNonRoot: true } }),
      { read: '{{- with .Values.pod }}' },
    );
    expect(values.map(({ key, value }) => [key, value])).toEqual([
      [['pod'], { runAsNonRoot: true }],
    ]);
  });

  it('are whole lists, where items change or are added', async () => {
    const values = { sidecars: [{ name: 'log' }], volumes: [] };
    const template: Template = (all) => ({
      ...(deployment('web', {}, { volumes: all.volumes as Json }) as JsonObject),
      sidecars: all.sidecars as Json,
    });
    const wanted = {
      ...(deployment('web', {}, { volumes: [{ name: 'tmp', emptyDir: {} }] }) as JsonObject),
      sidecars: [{ name: 'log', securityContext: HARDENED }],
    };
    // The item’s field is found by the name of a key that templates read in it.
    const made = await found(values, template, wanted, { read: '{{ .securityContext }}' });
    expect(made.values.map(({ key, value, isWholeList }) => [key, value, isWholeList])).toEqual([
      [['volumes'], [{ name: 'tmp', emptyDir: {} }], true],
      [['sidecars'], [{ name: 'log', securityContext: HARDENED }], true],
    ]);
  });

  it('are not those that change something else as well', async () => {
    const made = await found(
      { shared: {} },
      (all) => ({
        kind: 'List',
        apiVersion: 'v1',
        items: ['web', 'db'].map((name) =>
          deployment(name, { securityContext: all.shared as Json }),
        ),
      }),
      {
        kind: 'List',
        apiVersion: 'v1',
        items: [
          deployment('web', { securityContext: HARDENED }),
          deployment('db', { securityContext: {} }),
        ],
      },
    );
    expect(made.values).toEqual([]);
    expect(made.rest).toEqual([
      'Deployment/web: spec.template.spec.containers[app].securityContext.allowPrivilegeEscalation',
    ]);
  });

  it('are found beside keys that the chart refuses', async () => {
    const { values } = await found(
      { strict: {}, loose: {}, a: {}, b: {} },
      (all) => {
        if (Object.keys(all.strict as JsonObject).length > 0) throw new Error('schema');
        return deployment('web', { securityContext: all.loose as Json });
      },
      deployment('web', { securityContext: HARDENED }),
    );
    expect(values.map(({ key }) => key)).toEqual([['loose']]);
  });

  it('make a fix as a whole or not at all', async () => {
    const template: Template = (all) => deployment('web', { securityContext: all.context as Json });
    const wanted = deployment(
      'web',
      { securityContext: { readOnlyRootFilesystem: true, ...HARDENED } },
      { volumes: [{ name: 'tmp', emptyDir: {} }] },
    );
    const bonds: Bonds = {
      fixesOf: ({ path }) =>
        path.includes('readOnlyRootFilesystem') || path.includes('volumes') ? ['read-only'] : [],
      brokenIn: () => new Set(),
    };
    const { values, made, rest } = await found({ context: {} }, template, wanted, { bonds });
    expect(values.map(({ value }) => value)).toEqual([HARDENED]);
    expect([made, rest.length]).toEqual([1, 2]);
  });

  it('are none for an object that they would break', async () => {
    const made = await found(
      { context: {} },
      (all) => deployment('web', { securityContext: all.context as Json }),
      deployment('web', { securityContext: HARDENED }),
      { bonds: { fixesOf: () => [], brokenIn: () => new Set(['Deployment/web']) } },
    );
    expect(made.values).toEqual([]);
    expect(made.made).toBe(0);
  });

  it('leave objects that are new or gone to others', async () => {
    const { rest } = await found({}, () => deployment('web', {}), deployment('api', {}));
    expect(rest).toEqual(['Deployment/web', 'Deployment/api']);
  });
});

it('values are written with a comment for each', () => {
  const text = valuesText(
    [
      { key: ['web', 'context'], value: HARDENED, places: ['a'], isWholeList: false },
      { key: ['list'], value: [{ name: 'x' }], places: ['b'], isWholeList: true },
      { key: ['web', 'replicas'], value: 2, places: ['c'], isWholeList: false },
    ],
    ({ places }) => places,
  );
  expect(text).toBe(`web:
  # a
  context:
    allowPrivilegeEscalation: false
  # c
  replicas: 2
# b
list:
  - name: x
`);
});
