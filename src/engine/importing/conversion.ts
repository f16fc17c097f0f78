/** A manifest in JSON, written as YAML: the same value, its keys in their order. */
import { ChangeSet } from '../text/change.ts';
import { equalJson, isJson, type Json } from '../text/json.ts';
import { duplicateKeys } from '../yaml/duplicates.ts';
import type { YamlNode } from '../yaml/node.ts';
import { parseDocument } from '../yaml/parse.ts';
import { splitDocuments } from '../yaml/split.ts';
import { newDocument } from '../yaml/write.ts';

export type Conversion =
  | { readonly ok: true; readonly changes: ChangeSet }
  | {
      readonly ok: false;
      readonly reason: /** Comments, single quotes, several documents: more than JSON allows. */
        | 'not-json'
        /** The same key twice: YAML would keep one of them. */
        | 'duplicate-key'
        /** A number with more digits than can be written again. */
        | 'number'
        /** Keys that are whole numbers would move to the front. */
        | 'key-order';
    };

const refused = (reason: Extract<Conversion, { ok: false }>['reason']): Conversion => ({
  ok: false,
  reason,
});

/** True for a text that kubectl reads as JSON. */
export const looksLikeJson = (text: string): boolean => /^\ufeff?\s*\{(?![{%])/.test(text);

export function toYaml(text: string): Conversion {
  const mark = text.startsWith('\ufeff') ? 1 : 0;
  const source = text.slice(mark);
  if (splitDocuments(source).length > 1 || !isJson(source)) return refused('not-json');
  const { root, value } = parseDocument(source);
  if (!root || value === undefined) return refused('not-json');
  if (duplicateKeys(root).length > 0) return refused('duplicate-key');
  const flaw = flawOf(root, value);
  if (flaw) return refused(flaw);
  const eol = /\r\n|\n|\r/.exec(source)?.[0] ?? '\n';
  const yaml = newDocument(value).replaceAll('\n', eol);
  if (!equalJson(parseDocument(yaml).value, value)) return refused('number');
  return {
    ok: true,
    changes: ChangeSet.of(text.length, [{ from: mark, to: text.length, insert: yaml }]),
  };
}

/** What of a value would not be written as it is read. */
function flawOf(node: YamlNode, value: Json): 'number' | 'key-order' | null {
  if (node.kind === 'scalar') {
    const exact = typeof value !== 'number' || sameNumber(node.text, String(value));
    return exact ? null : 'number';
  }
  if (node.kind === 'seq') {
    const items = value as readonly Json[];
    return first(node.items.map((item, i) => flawOf(item.node, items[i] as Json)));
  }
  if (node.kind === 'alias') return null;
  const map = value as { readonly [key: string]: Json };
  const keys = Object.keys(map);
  if (node.entries.some(({ name }, i) => name !== keys[i])) return 'key-order';
  return first(node.entries.map((entry) => flawOf(entry.value, map[entry.name as string] as Json)));
}

const first = <T>(items: readonly (T | null)[]): T | null =>
  items.find((item) => item !== null) ?? null;

/** Whether two decimal numbers are the same to the last digit, however they are written. */
function sameNumber(a: string, b: string): boolean {
  return canonical(a) === canonical(b);
}

/** Sign, digits without the zeros around them, and where the point stands. */
function canonical(text: string): string {
  const [, sign = '', whole = '', part = '', power = '0'] =
    /^([-+]?)(\d*)\.?(\d*)(?:[eE]([-+]?\d+))?$/.exec(text) ?? [];
  const digits = `${whole}${part}`.replace(/^0+/, '');
  const significant = digits.replace(/0+$/, '');
  if (significant === '') return '0';
  const exponent = Number(power) - part.length + (digits.length - significant.length);
  return `${sign === '-' ? '-' : ''}${significant}e${exponent}`;
}
