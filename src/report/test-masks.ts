/**
 * Documents with made-up credentials, and what of them is to be hidden: `testdata/masks-*.txt`.
 *
 * Each line is a document: a word that says where the text stands, and the text. `«…»` is a credential, `‹…›` a word
 * that is none. `\n` is a line break; behind it another variable, entry or annotation may begin. `{hex 40}` stands for
 * 40 characters that vary as those of a generated value do, `{pw}` for what a person might choose, and `{}` for
 * nothing, so that no scanner takes a line for a real credential.
 */
import { readFileSync } from 'node:fs';

/** A stretch of a text, by the indexes of its characters. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

export interface Marked {
  readonly group: string;
  /** The line that it is made from. */
  readonly line: string;
  readonly text: string;
  readonly secrets: readonly Stretch[];
  readonly harmless: readonly Stretch[];
}

const SIGNS = {
  word: 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789',
  WORD: 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567',
  low: 'abcdefghijklmnopqrstuvwxyz0123456789',
  letters: 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ',
  hex: '0123456789abcdef',
  HEX: '0123456789ABCDEF',
  num: '0123456789',
  base64: 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789+/',
} as const;

const WORDS = 'kiesel ahorn lampe wolke traktor ziegel biber distel falke gurke'.split(' ');

/** The same numbers for the same line. */
function numbersFor(line: string): (sides: number) => number {
  let state = [...line].reduce((sum, char) => (Math.imul(sum, 31) + char.charCodeAt(0)) | 0, 7);
  return (sides) => {
    state = (Math.imul(state, 1664525) + 1013904223) | 0;
    return Math.floor(((state >>> 8) / 2 ** 24) * sides);
  };
}

function filled(line: string): string {
  const number = numbersFor(line);
  const one = (list: ArrayLike<string>): string => list[number(list.length)] as string;
  return line
    .replaceAll('\\n', '\n')
    .replace(/\{(?:(pw)|(\w+) (\d+)|)\}/g, (_, pw?: string, signs?: string, length?: string) => {
      if (pw) return `${one(WORDS)}${one('-_.!+')}${one(WORDS)}${number(90) + 10}`;
      if (!signs) return '';
      return Array.from({ length: Number(length) }, () => one(SIGNS[signs as 'hex'])).join('');
    });
}

const single = (text: string): string => `'${text.replaceAll("'", "''")}'`;

const block = (text: string, indent: number): string =>
  text.includes('\n') ? `|\n${text.replace(/^(?=.)/gm, ' '.repeat(indent))}` : single(text);

const pod = (body: string, head = ''): string =>
  `apiVersion: v1\nkind: Pod\nmetadata:\n  name: web\n${head}spec:\n  containers:\n    - name: web\n      image: registry.example.org/web:1.2.3\n${body}`;

const words = (text: string): string =>
  `[${text
    .split('|')
    .map((word) =>
      /^[\w./-]+$/.test(word) && !/^[\d.]+$/.test(word) ? word : JSON.stringify(word),
    )
    .join(', ')}]`;

const pair = (text: string): readonly [string, string] => {
  const [, key = '', value = ''] = /^(\S+) ([\s\S]*)$/.exec(text) ?? [];
  return [key, value];
};

const pairs = (texts: readonly string[], indent: string): string =>
  texts
    .map(pair)
    .map(([key, value]) => `${indent}${key}: ${block(value, indent.length + 2)}\n`)
    .join('');

const object = (kind: string, body: string): string =>
  `apiVersion: v1\nkind: ${kind}\nmetadata:\n  name: web\n${body}`;

/** Where a text stands in its document. */
const PLACES: { readonly [place: string]: (texts: readonly string[]) => string } = {
  env: (texts) =>
    pod(
      `      env:\n${texts
        .map(pair)
        .map(([name, value]) => `        - name: ${name}\n          value: ${single(value)}\n`)
        .join('')}`,
    ),
  args: ([text = '']) => pod(`      command: ${words(text)}\n`),
  sh: ([text = '']) => pod(`      command: [sh, -c]\n      args:\n        - ${block(text, 10)}\n`),
  probe: ([text = '']) =>
    pod(`      livenessProbe:\n        exec:\n          command: ${words(text)}\n`),
  com: ([text = '']) => pod(`      # ${text}\n`),
  ann: (texts) => pod('', `  annotations:\n${pairs(texts, '    ')}`),
  cm: (texts) => object('ConfigMap', `data:\n${pairs(texts, '  ')}`),
  sec: (texts) => object('Secret', `stringData:\n${pairs(texts, '  ')}`),
  doc: ([text = '']) => text,
  b64: ([text = '']) => {
    const [key, value] = pair(text);
    return object('Secret', `data:\n  ${key}: «${btoa(value)}»\n`);
  },
};

function markedOf(group: string, line: string): Marked {
  const [place = '', rest = ''] = pair(filled(line));
  const make = PLACES[place];
  if (!make) throw new Error(`No place is called ${place}`);
  // Another one of the same sort may follow.
  const text = make(rest.split(new RegExp(`\\n${place} `)));
  const found = { '«': [] as Stretch[], '‹': [] as Stretch[] };
  let out = '';
  let from = 0;
  for (const piece of text.split(/([«»‹›])/)) {
    if (piece === '«' || piece === '‹') from = out.length;
    else if (piece === '»') found['«'].push({ from, to: out.length });
    else if (piece === '›') found['‹'].push({ from, to: out.length });
    else out += piece;
  }
  return { group, line, text: out, secrets: found['«'], harmless: found['‹'] };
}

export function markedIn(file: string): Marked[] {
  const lines = readFileSync(new URL(`./testdata/${file}`, import.meta.url), 'utf8').split('\n');
  let group = '';
  return lines.flatMap((line) => {
    if (line.startsWith('## ')) group = line.slice(3);
    return line === '' || line.startsWith('#') ? [] : [markedOf(group, line)];
  });
}
