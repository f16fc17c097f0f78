/** Real manifests, and objects of them changed at random, for the tests of exports. */
import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { decodeText } from '../text/encoding.ts';
import { isObject, type Json, type JsonObject } from '../text/json.ts';
import { objectsByName, plain } from './test-apply.ts';

const folder = new URL('../yaml/testdata/manifests/', import.meta.url);

/** Every manifest that is UTF-8, with its text. */
export const MANIFESTS = readdirSync(folder)
  .filter((name) => /\.(?:ya?ml|json)$/.test(name))
  .flatMap((name) => {
    const read = decodeText(readFileSync(new URL(name, folder)));
    return 'text' in read && read.encoding === 'utf-8' ? [{ name, ...read }] : [];
  });

/** Objects of the manifests, by what they are, small enough to be changed many times. */
const OBJECTS: readonly JsonObject[] = MANIFESTS.flatMap(({ text }) => [
  ...objectsByName(text).values(),
])
  .filter((value): value is JsonObject => isObject(value))
  .filter((value) => isObject(value.metadata) && typeof value.metadata.name === 'string')
  .filter((value) => typeof value.apiVersion === 'string' && plain(value).length < 8000)
  // kubectl does not print these.
  .filter(({ metadata }) => !('managedFields' in (metadata as JsonObject)))
  .filter(({ metadata }) => {
    const { name, namespace = 'default' } = metadata as JsonObject;
    return [name, namespace].every((word) => /^[a-z0-9.-]+$/.test(String(word)));
  });

/** Where a value may be changed without being that of another object. */
function placesIn(value: Json, top = true): (readonly [Json[] | JsonObject, string | number])[] {
  if (Array.isArray(value)) {
    return value.flatMap((item, i) => [[value, i] as const, ...placesIn(item, false)]);
  }
  if (!isObject(value)) return [];
  return Object.keys(value)
    .filter((key) => !top || !['apiVersion', 'kind', 'metadata'].includes(key))
    .flatMap((key) => [[value, key] as const, ...placesIn(value[key] as Json, false)]);
}

const ACTS = ['go', 'word', 'number', 'empty', 'again', 'reverse', 'more', 'null'] as const;
const WORDS = ['another', 'yes', '0644', '8080', '1e3', 'null', '', 'a: b', 'x\ny'];
type Act = (typeof ACTS)[number];

/** A change that somebody may make: most of them mean something, some do not. */
function change(object: JsonObject, at: number, act: Act): void {
  const places = placesIn(object);
  const [holder, key] = places[at % Math.max(1, places.length)] ?? [object, 'spec'];
  const own = holder as { [key: string | number]: Json };
  const value = own[key];
  if (value === undefined) return;
  if (act === 'go' && Array.isArray(holder)) holder.splice(key as number, 1);
  else if (act === 'go') delete own[key];
  else if (act === 'word')
    own[key] = typeof value === 'object' ? value : (WORDS[at % WORDS.length] ?? '');
  else if (act === 'number') own[key] = typeof value === 'object' ? value : 7;
  else if (act === 'null' && !Array.isArray(holder)) own[key] = null;
  else if (act === 'empty') own[key] = Array.isArray(value) ? [] : isObject(value) ? {} : value;
  else if (act === 'reverse' && Array.isArray(value)) value.reverse();
  else if (act === 'again' && Array.isArray(value) && value.length > 0) {
    const copy = structuredClone(value[0]) as Json;
    if (isObject(copy) && 'name' in copy) copy.name = `${copy.name}-more`;
    if (isObject(copy) && 'mountPath' in copy) copy.mountPath = `${copy.mountPath}/more`;
    value.splice(at % (value.length + 1), 0, copy);
  } else if (act === 'more' && isObject(value)) value.runAsNonRoot = true;
}

/** An object as it was and as it is now. */
export const changed = fc
  .tuple(
    fc.constantFrom(...OBJECTS),
    fc.array(fc.tuple(fc.nat(400), fc.constantFrom(...ACTS)), { minLength: 1, maxLength: 5 }),
  )
  .map(([object, acts]) => {
    const after = JSON.parse(plain(object)) as JsonObject;
    for (const [at, act] of acts) change(after, at, act);
    return [plain(object), plain(after)] as const;
  });
