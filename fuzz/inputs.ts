/**
 * What is fed in: real manifests damaged, objects made up in every layout, soup of YAML's own signs, and one sign many
 * times over.
 */
import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { decodeText, type Json, parseDocument, splitDocuments } from '../src/engine/index.ts';
import { emptyObject, isObject } from '../src/engine/text/json.ts';
import { printed } from '../src/engine/yaml/arbitrary.ts';
import { corpus } from './corpus.ts';
import { RUNS } from './growth.ts';
import { HOSTILE, KEYS, PIECES } from './words.ts';

/** Longer ones would only cost time: what they are made of stands in the others too. */
const LONGEST = 5000;

const real = [
  'yaml/testdata/aks-manifests',
  'yaml/testdata/manifests',
  'review/testdata/templates',
].flatMap((folder) => {
  const directory = new URL(`../src/engine/${folder}/`, import.meta.url);
  return readdirSync(directory)
    .filter((name) => /\.(?:ya?ml|json)$/.test(name))
    .flatMap((name) => {
      const decoded = decodeText(readFileSync(new URL(name, directory)));
      return decoded.ok && decoded.text.length <= LONGEST ? [decoded.text] : [];
    });
});
const texts = [...real, ...corpus.map(({ text }) => text).filter((text) => text.length <= LONGEST)];

const values: readonly Json[] = real.flatMap((text) =>
  splitDocuments(text).flatMap(({ from, to }) => {
    const { value } = parseDocument(text.slice(from, to));
    return isObject(value) ? [value] : [];
  }),
);

/** Endless numbers that decide every choice; none left means that nothing more is done. */
export const dice: fc.Arbitrary<readonly number[]> = fc.array(fc.nat(0xffff), { maxLength: 24 });

// ---------------------------------------------------------------- objects, damaged as values

const scalar: fc.Arbitrary<Json> = fc.oneof(
  fc.constantFrom<Json>(true, false, null, 0, -1, 1.5, 2n ** 63n, ...HOSTILE),
  fc.string({ unit: 'binary', maxLength: 12 }),
);
const branch: fc.Arbitrary<Json> = fc.letrec<{ node: Json }>((tie) => ({
  node: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    scalar,
    fc.array(tie('node'), { maxLength: 3 }),
    fc
      .uniqueArray(fc.tuple(fc.constantFrom(...KEYS, ...HOSTILE), tie('node')), {
        selector: ([key]) => key,
        maxLength: 3,
      })
      .map((entries) => mapOf(entries)),
  ),
})).node;

/** An object without a prototype, as parsing makes them: `__proto__` is a key like any. */
function mapOf(entries: readonly (readonly [string, Json])[]): Json {
  const map = emptyObject();
  for (const [key, value] of entries) map[key] = value;
  return map;
}

interface Damage {
  readonly at: number;
  readonly kind: number;
  readonly key: string;
  readonly value: Json;
}
const damage: fc.Arbitrary<Damage> = fc.record({
  at: fc.nat(400),
  kind: fc.nat(5),
  key: fc.constantFrom(...KEYS, ...HOSTILE),
  value: branch,
});

const sizeOf = (node: Json): number =>
  typeof node === 'object' && node !== null
    ? Object.values(node).reduce<number>((sum, inner) => sum + sizeOf(inner as Json), 1)
    : 1;

/** The value with one thing about its node number `at` made another one. */
function damaged(root: Json, { at, kind, key, value }: Damage): Json {
  const target = at % sizeOf(root);
  let n = 0;
  const visit = (node: Json): Json => {
    const here = n++ === target;
    const collection = typeof node === 'object' && node !== null;
    if (here && (kind <= 1 || !collection)) return kind === 5 ? [node, node] : value;
    if (Array.isArray(node)) {
      const items = node.map(visit);
      return here ? [...items, kind === 2 ? value : (items[0] ?? value)] : items;
    }
    if (!isObject(node)) return node;
    const entries = Object.keys(node).map((name): [string, Json] => [
      name,
      visit(node[name] as Json),
    ]);
    if (!here) return mapOf(entries);
    if (kind <= 3) return mapOf([...entries, [key, value]]);
    return mapOf(entries.map(([name, inner], i) => [i === 0 ? key : name, inner]));
  };
  return visit(root);
}

const objects = fc
  .array(
    printed(
      fc
        .tuple(fc.constantFrom(...values), fc.array(damage, { maxLength: 4 }))
        .map(([value, all]) => all.reduce(damaged, value)),
    ),
    { minLength: 1, maxLength: 2 },
  )
  .map((samples) =>
    samples.map(({ text }) => (/[\n\r]$/.test(text) ? text : `${text}\n`)).join('---\n'),
  );

// ---------------------------------------------------------------- texts, damaged as texts

const cut = fc.record({
  at: fc.nat(0xffff),
  length: fc.oneof(fc.nat(3), fc.nat(60)),
  kind: fc.nat(7),
  piece: fc.oneof(
    fc.constantFrom(...PIECES, ...HOSTILE),
    fc.string({ unit: 'binary', maxLength: 6 }),
  ),
});

function mutated(
  text: string,
  { at, length, kind, piece }: typeof cut extends fc.Arbitrary<infer T> ? T : never,
): string {
  const place = at % (text.length + 1);
  if (kind <= 3)
    return text.slice(0, place) + piece + text.slice(place + (kind === 0 ? 0 : length));
  const lines = text.split('\n');
  const line = at % lines.length;
  const own = lines[line] as string;
  // A line twice, moved, deeper, or away.
  if (kind === 4) lines.splice(line, 0, own);
  else if (kind === 5) lines.splice((line + length) % lines.length, 0, ...lines.splice(line, 1));
  else if (kind === 6) lines[line] = `${' '.repeat(length % 5)}${own}`;
  else lines.splice(line, length % 4);
  return lines.join('\n');
}

const mutants = fc
  .tuple(
    fc.constantFrom(...texts),
    fc.constantFrom('', '', '', ...texts),
    fc.array(cut, { minLength: 1, maxLength: 6 }),
    fc.constantFrom('\n', '\n', '\r\n', '\r'),
  )
  .map(([text, other, cuts, eol]) => {
    const both = other === '' ? text : `${text}\n---\n${other}`;
    return cuts.reduce(mutated, both).replaceAll('\n', eol);
  });

const soup = fc
  .array(fc.constantFrom(...PIECES, ...KEYS, ...HOSTILE), { maxLength: 40 })
  .map((pieces) => pieces.join(''));

/** One piece many times over, as what begins anew at each of them would notice. */
const runs = fc
  .tuple(fc.constantFrom(...RUNS), fc.integer({ min: 1, max: 400 }))
  .map(([{ text }, count]) => text(count).slice(0, 2 * LONGEST));

/** Texts of all four kinds. */
export const text: fc.Arbitrary<string> = fc.oneof(
  { weight: 1, arbitrary: runs },
  { weight: 4, arbitrary: objects },
  { weight: 5, arbitrary: mutants },
  { weight: 1, arbitrary: soup },
);
