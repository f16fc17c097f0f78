/**
 * Variables in a Compose file. Their values are where Compose runs: a default that is written in the file is used, and
 * what has none stays as it is written.
 *
 * Source: Compose file reference, Interpolation.
 */
import type { Json, JsonObject } from '../../text/json.ts';
import { isObject } from '../../text/json.ts';

export interface Interpolated {
  readonly text: string;
  /** Variables without a default, as `${NAME}`. */
  readonly open: readonly string[];
  /** Names of variables whose default is used. */
  readonly defaults: readonly string[];
}

/** A default may have a variable with a default in it. */
const DEEPEST = 10;

export function interpolated(text: string, depth = 0): Interpolated {
  if (!text.includes('$')) return { text, open: [], defaults: [] };
  const open: string[] = [];
  const defaults: string[] = [];
  let out = '';
  let at = 0;
  while (at < text.length) {
    const next = text.indexOf('$', at);
    if (next < 0) break;
    out += text.slice(at, next);
    at = next;
    const sign = text[at + 1];
    const plain = /^\$([A-Za-z_]\w{0,200})/.exec(text.slice(at, at + 202));
    const end = sign === '{' ? closingBrace(text, at + 2) : -1;
    if (sign === '$') {
      out += '$';
      at += 2;
    } else if (plain) {
      const name = `\${${plain[1]}}`;
      open.push(name);
      out += name;
      at += plain[0].length;
    } else if (end >= 0) {
      const [, name = '', operator = '', word = ''] =
        /^([A-Za-z_]\w{0,200})(?:(:?[-?+])([\s\S]*))?$/.exec(text.slice(at + 2, end)) ?? [];
      at = end + 1;
      if (operator.endsWith('-') && depth < DEEPEST) {
        const inner = interpolated(word, depth + 1);
        out += inner.text;
        defaults.push(name, ...inner.defaults);
        open.push(...inner.open);
      } else {
        // What has the message of an error, or a value for when it is set, has none without it.
        open.push(`\${${name}}`);
        out += `\${${name}}`;
      }
    } else {
      out += '$';
      at += 1;
    }
  }
  return { text: out + text.slice(at), open, defaults };
}

/** Where the brace closes that is open at `at`; -1 where none does. */
function closingBrace(text: string, at: number): number {
  const signs = /\$\{|\}/g;
  signs.lastIndex = at;
  let depth = 1;
  for (let found = signs.exec(text); found; found = signs.exec(text)) {
    depth += found[0] === '}' ? -1 : 1;
    if (depth === 0) return found.index;
    if (depth > DEEPEST) return -1;
  }
  return -1;
}

/** A value with every text in it interpolated. Keys are not. */
export function interpolatedJson(value: Json): {
  readonly value: Json;
  readonly open: readonly string[];
  readonly defaults: readonly string[];
} {
  const open = new Set<string>();
  const defaults = new Set<string>();
  const walk = (node: Json): Json => {
    if (typeof node === 'string') {
      const result = interpolated(node);
      for (const name of result.open) open.add(name);
      for (const name of result.defaults) defaults.add(name);
      return result.text;
    }
    if (Array.isArray(node)) return node.map(walk);
    if (!isObject(node)) return node;
    const out: JsonObject = { ...node };
    for (const key of Object.keys(out)) out[key] = walk(out[key] as Json);
    return out;
  };
  return { value: walk(value), open: [...open], defaults: [...defaults] };
}
