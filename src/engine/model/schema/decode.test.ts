import { describe, expect, it } from 'vitest';
import type { Json } from '../../text/json.ts';
import { formatPath } from '../../text/path.ts';
import { type Workload, workloadOf } from '../pod.ts';
import {
  bool,
  int32,
  int64,
  intOrString,
  list,
  object,
  opaque,
  quantity,
  string,
  stringMap,
  type Type,
  type TypeProblem,
} from './decode.ts';

/** What a type makes of a value: the decoded value, or the type that was found instead. */
function decode<T>(type: Type<T>, value: Json): { value: T | undefined; problem?: string } {
  const problems: TypeProblem[] = [];
  const decoded = type.decode(value, [], problems);
  const [problem, ...more] = problems;
  expect(more).toEqual([]);
  return problem
    ? { value: decoded, problem: `${problem.expected}, not ${problem.actual}` }
    : { value: decoded };
}

const TYPES = {
  string,
  boolean: bool,
  int32,
  int64,
  'int-or-string': intOrString,
  quantity,
  map: opaque,
  list: list(string),
  'string-map': stringMap,
} as const;
type Name = keyof typeof TYPES;

describe('a field', () => {
  it.each(Object.keys(TYPES) as Name[])('of type %s takes null for absence', (name) => {
    expect(decode(TYPES[name] as Type<unknown>, null)).toEqual({ value: undefined });
  });

  it.each<[Name, Json]>([
    ['string', 'x'],
    ['string', ''],
    ['boolean', true],
    ['boolean', false],
    ['int32', 0],
    ['int32', -1],
    ['int32', 2147483647],
    ['int32', -2147483648],
    ['int64', 1000],
    ['int64', 9007199254740991],
    ['int64', 9223372036854775807n],
    ['int64', -9223372036854775808n],
    ['int-or-string', 8080],
    ['int-or-string', 'http'],
    ['quantity', '100m'],
    ['quantity', 1],
    ['quantity', 0.5],
    ['quantity', 9223372036854775808n],
    ['map', {}],
    ['map', { a: [1] }],
    ['list', []],
    ['list', ['a', '']],
  ])('of type %s takes %s as it is', (name, value) => {
    expect(decode(TYPES[name] as Type<unknown>, value)).toEqual({ value });
  });

  it.each<[Name, Json, string]>([
    ['string', true, 'boolean'],
    ['string', 1, 'number'],
    ['string', 9007199254740993n, 'number'],
    ['string', [], 'list'],
    ['string', {}, 'map'],
    ['boolean', 'true', 'string'],
    ['boolean', 1, 'number'],
    ['int32', '1', 'string'],
    ['int32', 1.5, 'number'],
    ['int32', true, 'boolean'],
    ['int32', 2147483648, 'number'],
    ['int32', -2147483649, 'number'],
    ['int32', 9007199254740993n, 'number'],
    ['int64', '1000', 'string'],
    ['int64', 0.5, 'number'],
    ['int64', 9223372036854775808n, 'number'],
    ['int64', -9223372036854775809n, 'number'],
    ['int64', 1e21, 'number'],
    ['int-or-string', true, 'boolean'],
    ['int-or-string', 1.5, 'number'],
    ['int-or-string', {}, 'map'],
    ['quantity', true, 'boolean'],
    ['quantity', [], 'list'],
    ['map', [], 'list'],
    ['map', '', 'string'],
    ['map', 0, 'number'],
    ['list', {}, 'map'],
    ['list', 'a', 'string'],
    ['list', false, 'boolean'],
    ['string-map', [], 'list'],
    ['string-map', 'a', 'string'],
  ])('of type %s refuses %s', (name, value, actual) => {
    expect(decode(TYPES[name] as Type<unknown>, value)).toEqual({
      value: undefined,
      problem: `${name}, not ${actual}`,
    });
  });
});

describe('a list', () => {
  it.each([
    ['strings', list(string), ['', 'a']],
    ['booleans', list(bool), [false, true]],
    ['integers', list(int64), [0, 7]],
    ['maps', list(object({ name: string })), [{}, { name: 'a' }]],
    ['lists', list(list(string)), [[], ['a']]],
    ['string maps', list(stringMap), [new Map(), new Map([['a', 'b']])]],
  ])('of %s takes a null element for the zero value', (_, type, [zero, item]) => {
    const written = item instanceof Map ? Object.fromEntries(item) : (item as Json);
    expect(decode<unknown>(type, [null, written])).toEqual({ value: [zero, item] });
  });

  it('keeps the places of elements of a wrong type', () => {
    const problems: TypeProblem[] = [];
    expect(list(string).decode(['a', 1, 'c'], ['args'], problems)).toEqual(['a', '', 'c']);
    expect(problems).toEqual([{ path: ['args', 1], expected: 'string', actual: 'number' }]);
  });
});

describe('a map', () => {
  it('leaves unknown fields aside', () => {
    expect(decode(object({ a: string }), { a: 'x', b: 1 })).toEqual({ value: { a: 'x' } });
  });

  it('knows no fields but its own', () => {
    const value = Object.assign(Object.create(null), { a: 'x' });
    expect(decode(object({ constructor: string, a: string }), value)).toEqual({
      value: { a: 'x' },
    });
  });

  it('of strings takes a null entry for the empty string', () => {
    expect(decode(stringMap, { a: null, b: 'c' }).value).toEqual(
      new Map([
        ['a', ''],
        ['b', 'c'],
      ]),
    );
  });

  it('of strings reads a key that JavaScript knows', () => {
    const value = Object.create(null);
    Object.defineProperty(value, '__proto__', { value: 'x', enumerable: true });
    expect(decode(stringMap, value).value).toEqual(new Map([['__proto__', 'x']]));
  });
});

describe('a pod', () => {
  const read = (root: Json): Workload => {
    const value = { apiVersion: 'v1', kind: 'Pod', ...(root as object) };
    const { apiVersion, kind } = value;
    const workload = workloadOf({ apiVersion, kind, name: null, namespace: null, path: [], value });
    if (!workload) throw new Error('no workload');
    return workload;
  };
  const problemsOf = (root: Json): string[] =>
    read(root).problems.map(
      ({ path, expected, actual }) => `${formatPath(path)}: ${expected}, not ${actual}`,
    );
  const container = (fields: Json): Json => ({ spec: { containers: [fields] } });

  it.each<[string, Json]>([
    ['spec: map, not list', { spec: [] }],
    ['spec: map, not string', { spec: '' }],
    ['spec.containers: list, not map', { spec: { containers: {} } }],
    ['spec.containers[0]: map, not string', { spec: { containers: ['a'] } }],
    ['spec.hostPID: boolean, not string', { spec: { hostPID: 'true' } }],
    [
      'spec.securityContext.runAsUser: int64, not string',
      { spec: { securityContext: { runAsUser: '1000' } } },
    ],
    ['spec.securityContext: map, not string', { spec: { securityContext: 'x' } }],
    [
      'spec.securityContext.runAsUser: int64, not number',
      { spec: { securityContext: { runAsUser: 9223372036854775808n } } },
    ],
    ['spec.nodeSelector.a: string, not boolean', { spec: { nodeSelector: { a: true } } }],
    ['spec.volumes[0].hostPath: map, not string', { spec: { volumes: [{ hostPath: '/x' }] } }],
    ['metadata.annotations.a: string, not number', { metadata: { annotations: { a: 1 } } }],
    [
      'metadata.annotations["azure.com/x"]: string, not boolean',
      { metadata: { annotations: { 'azure.com/x': true } } },
    ],
    ['metadata.labels: string-map, not list', { metadata: { labels: ['a'] } }],
    ['metadata.name: string, not number', { metadata: { name: 1 } }],
    ['spec.containers[0].image: string, not number', container({ image: 1 })],
    [
      'spec.containers[0].env[0].value: string, not boolean',
      container({ env: [{ name: 'A', value: true }] }),
    ],
    [
      'spec.containers[0].ports[0].hostPort: int32, not number',
      container({ ports: [{ hostPort: 2147483648 }] }),
    ],
    [
      'spec.containers[0].ports[0].containerPort: int32, not string',
      container({ ports: [{ containerPort: '80' }] }),
    ],
    [
      'spec.containers[0].securityContext.capabilities.drop: list, not string',
      container({ securityContext: { capabilities: { drop: 'ALL' } } }),
    ],
    [
      'spec.containers[0].resources.limits.cpu: quantity, not boolean',
      container({ resources: { limits: { cpu: true } } }),
    ],
  ])('tells of %s', (problem, root) => {
    expect(problemsOf(root)).toEqual([problem]);
  });

  it('reads all that it can beside what is wrong', () => {
    const { pod, problems } = read({
      spec: { hostPID: 'true', hostIPC: true, containers: [{ image: 1, name: 'a' }] },
    });
    expect(problems).toHaveLength(2);
    expect(pod.spec).toEqual({ hostIPC: true, containers: [{ name: 'a' }] });
  });

  it('takes null anywhere without a word', () => {
    expect(
      problemsOf({
        metadata: null,
        spec: {
          hostPID: null,
          securityContext: null,
          volumes: [null, { name: null, emptyDir: null }],
          containers: [
            null,
            { securityContext: { runAsUser: null, capabilities: { drop: [null], add: null } } },
            { resources: { limits: { cpu: null } }, env: [null], args: [null] },
          ],
        },
      }),
    ).toEqual([]);
  });

  it('keeps integers exact', () => {
    const { pod } = read({ spec: { securityContext: { runAsUser: 9223372036854775807n } } });
    expect(pod.spec.securityContext?.runAsUser).toBe(9223372036854775807n);
  });
});
