/**
 * Documents with one change each, most of them for the worse: a key taken away, unknown or there twice; nothing,
 * another type, or a value out of its range in the place of one.
 */
import fc from 'fast-check';
import { dump } from 'js-yaml';
import type { Json } from '../src/engine/text/json.ts';

/** A document with one change. */
export interface Changed {
  readonly text: string;
  /** What was done, and where, for the reader of a failed test. */
  readonly change: string;
}

type Way = readonly (string | number)[];

/** Strings that break one format of Kubernetes or another, or only look as if they did. */
const STRINGS = [
  '',
  ' ',
  '-a',
  'a-',
  'A',
  'Upper',
  'a_b',
  'a.b',
  'a b',
  'a/b',
  '/a',
  '/',
  '../a',
  'a/../b',
  '0',
  '-1',
  '1',
  '80',
  '70000',
  '1.5',
  '50%',
  '150%',
  '-5%',
  'true',
  'null',
  'x'.repeat(64),
  'x'.repeat(254),
  `${'x'.repeat(63)}.a`,
  'example.com/a',
  'example.com/',
  '1Gi',
  '1gb',
  '100m',
  '-1',
  '0.0001',
  '1e3',
  '*',
  '*.example.com',
  'http',
  'a:b',
  '10.0.0.1',
  '10.0.0.0/8',
  '10.0.0.1/33',
  '::1',
  'fd00::/64',
  '256.1.1.1',
  'None',
  'Always',
  'TCP',
  'tcp',
  'RuntimeDefault',
  'Localhost',
  'In',
  'Exists',
  'Equal',
  'All',
  'ALL',
  '@hourly',
  '* * * *',
  '61 * * * *',
  'TZ=UTC 0 0 * * *',
  'Europe/Nowhere',
  'metadata.name',
  'spec.hostIP',
  'status.none',
  'ä',
  'a\nb',
];

const NUMBERS = [
  -1, 0, 1, 2, 80, 99, 100, 101, 1024, 30000, 32767, 32768, 65535, 65536, 86400, 86401, 2147483647,
  2147483648, 9007199254740991, 1.5,
];

const OTHERS: readonly Json[] = [
  [],
  {},
  [{}],
  [''],
  { a: 'b' },
  { name: 'x' },
  true,
  false,
  0,
  1,
  'x',
  '',
];

/** A stand-in for a key that is written twice, which no object can hold. */
const TWICE = 'podsmith-twice-';

/** How many changes are made to each document, each of which costs some milliseconds, and the seed of their choice. */
export interface Random {
  readonly changes: number;
  readonly seed: number;
}

/** What the environment asks for, so that a run can be repeated or be another one. @param changes unless it says so */
export const randomOf = (changes: number): Random => ({
  changes: Number(process.env.PODSMITH_CHANGES || changes),
  seed: Number(process.env.PODSMITH_SEED || 1),
});

/** A document with one random change, as often as is asked for. */
export const changesOf = (
  object: { readonly [key: string]: Json },
  { changes, seed }: Random,
): Changed[] =>
  fc
    .sample(fc.infiniteStream(fc.nat(1_000_000)), { numRuns: changes, seed })
    .map((stream) => changeOf(object, (bound) => (stream.next().value as number) % bound));

/** Chooses below a bound: a whole number from 0 to `bound - 1`. */
type Choose = (bound: number) => number;

/**
 * Changes a document in one place.
 * @param object the document
 * @param choose decides where and how; the same choices give the same change
 */
function changeOf(object: { readonly [key: string]: Json }, choose: Choose): Changed {
  const pick = <T>(items: readonly T[]): T => items[choose(items.length)] as T;
  // The kind and its version say what is asked: without them there is no question.
  const way = pick(waysIn(object).filter(([first]) => first !== 'apiVersion' && first !== 'kind'));
  const place = way.join('.');
  const changed = (name: string, replace: (value: Json) => Entry[]): Changed => {
    const text = dump(replacedAt(object, way, replace), { lineWidth: -1, noRefs: true });
    return { change: `${name} at ${place}`, text: text.replaceAll(TWICE, '') };
  };
  const value = valueAt(object, way);
  const key = String(way.at(-1));
  const toText = () => changed('string', () => [[key, pick(STRINGS)]]);
  const toNumber = () => changed('number', () => [[key, pick(NUMBERS)]]);
  const toOther = () => changed('type', () => [[key, pick(OTHERS)]]);
  const common = [
    () => changed('delete', () => []),
    () => changed('null', () => [[key, null]]),
    toOther,
    () =>
      changed('unknown', (old) => [
        [key, old],
        [`zz${key}`, old],
      ]),
    () =>
      changed('duplicate', (old) => [
        [key, old],
        [TWICE + key, old],
      ]),
  ];
  const own =
    typeof value === 'string'
      ? [toText, toText, toText, toText, toNumber]
      : typeof value === 'number'
        ? [toNumber, toNumber, toNumber, toText]
        : [];
  return pick([...common, ...own])();
}

type Entry = readonly [key: string, value: Json];

const isMap = (value: Json): value is { readonly [key: string]: Json } =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function waysIn(value: Json, above: Way = []): Way[] {
  const inside: (readonly [string | number, Json])[] = Array.isArray(value)
    ? value.map((item: Json, i) => [i, item] as const)
    : isMap(value)
      ? Object.entries(value)
      : [];
  return inside.flatMap(([key, item]) => [[...above, key], ...waysIn(item, [...above, key])]);
}

function valueAt(value: Json, way: Way): Json {
  return way.reduce<Json>((at, key) => (at as never)[key] as Json, value);
}

function replacedAt(value: Json, [key, ...rest]: Way, replace: (value: Json) => Entry[]): Json {
  const inside = (old: Json): Entry[] =>
    rest.length === 0 ? replace(old) : [[String(key), replacedAt(old, rest, replace)]];
  if (Array.isArray(value)) {
    return value.flatMap((item: Json, i) =>
      i === key ? inside(item).map(([, now]) => now) : [item],
    );
  }
  return Object.fromEntries(
    Object.entries(value as { readonly [key: string]: Json }).flatMap(([name, old]) =>
      name === key ? inside(old) : [[name, old] as const],
    ),
  );
}
