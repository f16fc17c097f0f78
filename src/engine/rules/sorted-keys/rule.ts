/**
 * Sorted keys: whether the keys of a manifest stand in alphabetical order.
 *
 * Field: every map of the object; only its own keys while the option recursive is off, as in kube-linter.
 * A matter of style, so off unless wanted. Sorting moves whole blocks with their comments, which no edit of
 * single places does: no fix. Maps with keys that are numbers are left out, since JavaScript puts those
 * first.
 *
 * Source: kube-linter's check of the same name.
 */
import { byDefault, defineRule, explicit, type Path, place } from '../../rule/rule.ts';
import { isObject, type Json } from '../../text/json.ts';

interface Unsorted {
  readonly at: Path;
  readonly key: string;
  readonly before: string;
}

/** The first key of each map that stands behind a greater one. */
function unsortedIn(value: Json, at: Path, recursive: boolean): Unsorted[] {
  if (Array.isArray(value))
    return value.flatMap((item, i) => unsortedIn(item, [...at, i], recursive));
  if (!isObject(value)) return [];
  const keys = Object.keys(value);
  const wrong = keys.some((key) => /^\d+$/.test(key))
    ? -1
    : keys.findIndex((key, i) => i > 0 && key < (keys[i - 1] as string));
  const key = keys[wrong];
  const unsorted =
    key === undefined ? [] : [{ at: [...at, key], key, before: keys[wrong - 1] as string }];
  if (!recursive) return unsorted;
  const below = keys.flatMap((name) => unsortedIn(value[name] as Json, [...at, name], recursive));
  return [...unsorted, ...below];
}

export const sortedKeys = defineRule({
  id: 'sorted-keys',
  category: 'metadata',
  severity: 'info',
  scope: 'object',
  optIn: true,
  options: { recursive: { kind: 'boolean', default: false } },
  field: '*',
  covers: { 'sorted-keys': ['unsorted'] },
  messages: ['unsorted'],
  inspect: ({ object: { value, path } }, { options: { recursive } }) => {
    const unsorted = unsortedIn(value, path, recursive);
    if (unsorted.length === 0) return byDefault(path);
    return explicit(
      ...unsorted.map(({ at, key, before }) => place(at, 'unsorted', { key, before })),
    );
  },
  fix: null,
  sources: ['kubeLinterChecks'],
});
