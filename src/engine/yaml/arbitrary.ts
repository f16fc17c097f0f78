/** For property tests: documents in every layout that people write, and operations on them. */
import fc from 'fast-check';
import { emptyObject, isObject, type Json } from '../text/json.ts';
import type { Path } from '../text/path.ts';
import { applyOp, NoSuchPlace, valueAt } from './apply-ops.ts';
import type { PathOp } from './ops.ts';

export interface YamlLayout {
  readonly indent: 2 | 4;
  readonly flush: boolean;
  readonly eol: '\n' | '\r\n';
  readonly bom: boolean;
  readonly finalBreak: boolean;
  readonly json: 'no' | 'lines' | 'minified';
}

const layout: fc.Arbitrary<YamlLayout> = fc.record({
  indent: fc.constantFrom(2 as const, 4 as const),
  flush: fc.boolean(),
  eol: fc.constantFrom('\n' as const, '\n' as const, '\r\n' as const),
  bom: fc.nat(9).map((n) => n === 0),
  finalBreak: fc.nat(3).map((n) => n > 0),
  json: fc.nat(9).map((n) => (n === 0 ? 'lines' : n === 1 ? 'minified' : 'no')),
});

const KEYS = [
  'a',
  'b',
  'name',
  'spec',
  'securityContext',
  'containers',
  'x-y',
  'runAsUser',
  'on',
  'k8s.io/z',
];
const WORDS = [
  'nginx',
  'a b',
  'yes',
  '0644',
  '1:30',
  '',
  '~',
  'x: y',
  'x #y',
  '- z',
  "it's",
  '"q"',
  'null',
  'é',
  '1_000',
  '{t}',
  '*s',
];

const scalar: fc.Arbitrary<Json> = fc.oneof(
  fc.constantFrom<Json>(true, false, null, 0, 1000, -1, 1.5, 9007199254740993n),
  fc.constantFrom(...WORDS),
);

const value: fc.Arbitrary<Json> = fc.letrec<{ node: Json; map: Json; list: Json }>((tie) => ({
  node: fc.oneof({ depthSize: 'small', withCrossShrink: true }, scalar, tie('map'), tie('list')),
  map: fc
    .uniqueArray(fc.tuple(fc.constantFrom(...KEYS), tie('node')), {
      selector: ([key]) => key,
      maxLength: 5,
    })
    .map((entries) => Object.assign(emptyObject(), Object.fromEntries(entries)) as Json),
  list: fc.array(tie('node'), { maxLength: 4 }),
})).node;

const mapValue: fc.Arbitrary<Json> = fc
  .uniqueArray(fc.tuple(fc.constantFrom(...KEYS), value), {
    selector: ([key]) => key,
    minLength: 1,
    maxLength: 6,
  })
  .map((entries) => Object.assign(emptyObject(), Object.fromEntries(entries)) as Json);

/** Endless small numbers that decide every choice of the printer; shrinks towards plain layouts. */
type Dice = (sides: number) => number;

const dice = (seed: number[]): Dice => {
  let at = 0;
  return (sides) => (seed.length === 0 ? 0 : (seed[at++ % seed.length] as number)) % sides;
};

const quote = (text: string): string => JSON.stringify(text);
const single = (text: string): string => `'${text.replaceAll("'", "''")}'`;
const PLAIN = /^[A-Za-zé][A-Za-z0-9é ./-]*[A-Za-z0-9é]$|^[A-Za-zé]$/;
const RESERVED = /^(y|n|yes|no|on|off|true|false|null)$/i;

const key = (name: string, roll: Dice): string =>
  RESERVED.test(name) || roll(8) === 0 ? quote(name) : name;

function scalarText(node: Json, roll: Dice): string {
  if (node === null) return roll(2) ? 'null' : '~';
  if (node === true) return roll(4) ? 'true' : 'yes';
  if (node === 1000) return roll(3) ? '1000' : '1_000';
  if (typeof node !== 'string') return String(node);
  const choice = roll(3);
  if (choice === 0 && PLAIN.test(node) && !RESERVED.test(node)) return node;
  return choice === 1 ? single(node) : quote(node);
}

function flowText(node: Json, roll: Dice): string {
  const pad = roll(3) === 0 ? ' ' : '';
  const comma = roll(5) === 0 ? ' , ' : ', ';
  if (Array.isArray(node)) {
    return node.length === 0
      ? '[]'
      : `[${pad}${node.map((item) => flowText(item, roll)).join(comma)}${pad}]`;
  }
  if (isObject(node)) {
    const entries = Object.keys(node).map((name) => {
      const inner = node[name] as Json;
      if (inner === null && roll(3) === 0) return `${key(name, roll)}: `;
      return `${key(name, roll)}: ${flowText(inner, roll)}`;
    });
    const trailing = roll(6) === 0 && entries.length > 0 ? ',' : '';
    return entries.length === 0 ? '{}' : `{${pad}${entries.join(comma)}${trailing}${pad}}`;
  }
  return scalarText(node, roll);
}

/** Prints a value as YAML. Anchors are put on some maps and repeated by aliases where values allow. */
function print(root: Json, style: YamlLayout, seed: number[]): string {
  const roll = dice(seed);
  if (style.json !== 'no') return printJson(root, style);
  let anchors = 0;
  const lines: string[] = [];
  const pad = (column: number) => ' '.repeat(column);
  const comment = () => (roll(6) === 0 ? ` # c${roll(9)}` : '');
  const gap = (column: number) => {
    const choice = roll(14);
    if (choice === 0) lines.push('');
    if (choice === 1) lines.push(`${pad(column)}# note ${lines.length}`);
    // Behind a block scalar a deeper line would be text, not a comment.
    if (choice === 2 && !afterBlockScalar) lines.push(`${pad(column + 2)}# deep ${lines.length}`);
  };

  let afterBlockScalar = false;
  /** Prints what follows `head` (`key:` or `-`), which is already on the open line. */
  const tail = (head: string, node: Json, column: number, nested: number): void => {
    const collection = typeof node === 'object' && node !== null;
    afterBlockScalar = false;
    if (node === null && roll(3) === 0) {
      lines.push(`${head}${comment()}`);
      return;
    }
    if (!collection || Object.keys(node).length === 0 || roll(5) === 0) {
      const simple =
        typeof node === 'string' && roll(4) === 0 && node !== '' && !/^\s|\s$/.test(node);
      if (simple) {
        const chomp = '-';
        lines.push(
          `${head} ${roll(2) ? '|' : '>'}${chomp}${comment()}`,
          `${pad(column + style.indent)}${node}`,
        );
        afterBlockScalar = true;
        return;
      }
      lines.push(`${head} ${flowText(node, roll)}${comment()}`);
      return;
    }
    const anchor = roll(9) === 0 ? ` &a${anchors++}` : '';
    if (head.endsWith('-') && isObject(node) && anchor === '') {
      mapLines(node, nested, `${head} `);
      return;
    }
    lines.push(`${head}${anchor}${comment()}`);
    gap(nested);
    if (Array.isArray(node)) listLines(node, nested);
    else mapLines(node as { [name: string]: Json }, nested, undefined);
  };

  const mapLines = (node: { [name: string]: Json }, column: number, first: string | undefined) => {
    let head = first;
    for (const name of Object.keys(node)) {
      const inner = node[name] as Json;
      if (head === undefined) gap(column);
      const start = head ?? pad(column);
      head = undefined;
      const nested = Array.isArray(inner)
        ? column + (style.flush ? 0 : style.indent)
        : column + style.indent;
      tail(`${start}${key(name, roll)}:`, inner, column, nested);
    }
  };

  const listLines = (node: Json[], column: number) => {
    for (const item of node) {
      gap(column);
      tail(`${pad(column)}-`, item, column, column + 2);
    }
  };

  if (roll(8) === 0) lines.push('# head');
  if (isObject(root)) mapLines(root, 0, undefined);
  else tail('-', root, 0, 2);
  if (roll(8) === 0) lines.push('# foot');
  return (style.bom ? '\ufeff' : '') + lines.join(style.eol) + (style.finalBreak ? style.eol : '');
}

function printJson(root: Json, style: YamlLayout): string {
  const text = JSON.stringify(
    root,
    (_, node) => (typeof node === 'bigint' ? `\u0001${node}` : node),
    style.json === 'lines' ? style.indent : 0,
  ).replace(/"\\u0001(\d+)"/g, '$1');
  return text.replaceAll('\n', style.eol) + (style.finalBreak ? style.eol : '');
}

export interface Sample {
  readonly value: Json;
  readonly text: string;
}

/** A document with merge keys and aliases: some containers take over from a shared anchor. */
const shared: fc.Arbitrary<Sample> = fc
  .tuple(scalar, fc.boolean(), fc.boolean(), fc.constantFrom(2, 4))
  .map(([inner, merge, hasOverride, indent]) => {
    const pad = ' '.repeat(indent);
    const written = scalarText(inner, () => 1);
    const text = [
      'base: &base',
      `${pad}a: ${written} # shared`,
      `${pad}b: 2`,
      'containers:',
      '- name: one',
      '  securityContext: *base',
      '- name: two',
      ...(merge ? ['  <<: *base', ...(hasOverride ? ['  b: 3'] : [])] : ['  x-y: *base']),
      '',
    ].join('\n');
    const base = { a: inner, b: 2 };
    return {
      text,
      value: {
        base,
        containers: [
          { name: 'one', securityContext: base },
          merge
            ? { name: 'two', ...base, ...(hasOverride && { b: 3 }) }
            : { name: 'two', 'x-y': base },
        ],
      },
    };
  });

/** A value as a document in some layout. */
export const printed = (values: fc.Arbitrary<Json>): fc.Arbitrary<Sample> =>
  fc
    .tuple(values, layout, fc.array(fc.nat(5040), { maxLength: 40 }))
    .map(([root, style, seed]) => ({ value: root, text: print(root, style, seed) }));

export const sample: fc.Arbitrary<Sample> = fc.oneof(
  { weight: 9, arbitrary: printed(mapValue) },
  { weight: 1, arbitrary: shared },
);

/** Every path of a value, the root excepted. */
function pathsOf(root: Json, path: Path = []): Path[] {
  if (Array.isArray(root)) {
    return root.flatMap((item, i) => [[...path, i], ...pathsOf(item, [...path, i])]);
  }
  if (isObject(root)) {
    return Object.keys(root).flatMap((name) => [
      [...path, name],
      ...pathsOf(root[name] as Json, [...path, name]),
    ]);
  }
  return [];
}

export interface OpSeed {
  readonly kind: PathOp['op'];
  readonly at: number;
  readonly more: readonly string[];
  readonly value: Json;
  readonly flag: boolean;
}

export const opSeed: fc.Arbitrary<OpSeed> = fc.record({
  kind: fc.constantFrom<PathOp['op'][]>(
    'set',
    'set',
    'set',
    'remove',
    'append',
    'insert',
    'removeItem',
    'rename',
  ),
  at: fc.nat(1000),
  more: fc.array(fc.constantFrom(...KEYS), { maxLength: 2 }),
  value: fc.oneof(scalar, value),
  flag: fc.boolean(),
});

/** An operation that has a meaning for `root`, chosen by the seed; null when there is none. */
function opFor(root: Json, seed: OpSeed): PathOp | null {
  const paths = pathsOf(root);
  const pick = (fits: (node: Json | undefined, path: Path) => boolean): Path | undefined => {
    const fitting = paths.filter((path) => fits(valueAt(root, path), path));
    return fitting[seed.at % Math.max(fitting.length, 1)];
  };
  const keyed = (path: Path) => typeof path.at(-1) === 'string';
  switch (seed.kind) {
    case 'set': {
      const path = pick((node) => seed.more.length === 0 || node === null || isObject(node));
      const before = seed.flag && { before: KEYS };
      return path
        ? { op: 'set', path: [...path, ...seed.more], value: seed.value, ...before }
        : null;
    }
    case 'remove': {
      const path = pick(() => true);
      return path ? { op: 'remove', path, prune: seed.flag } : null;
    }
    case 'append': {
      const path = pick((node) => (seed.more.length === 0 ? Array.isArray(node) : isObject(node)));
      const missing = path && valueAt(root, [...path, ...seed.more]);
      if (!path || (seed.more.length > 0 && missing !== undefined)) return null;
      return { op: 'append', path: [...path, ...seed.more.slice(0, 1)], value: seed.value };
    }
    case 'insert': {
      const path = pick((node) => Array.isArray(node) && node.length >= seed.at % 3);
      return path ? { op: 'insert', path, index: seed.at % 3, value: seed.value } : null;
    }
    case 'removeItem': {
      const path = pick((node) => Array.isArray(node) && node.length > seed.at % 3);
      return path ? { op: 'removeItem', path, index: seed.at % 3, prune: seed.flag } : null;
    }
    case 'rename': {
      const path = pick(
        (_, at) => keyed(at) && valueAt(root, [...at.slice(0, -1), 'renamed']) === undefined,
      );
      return path ? { op: 'rename', path, key: 'renamed' } : null;
    }
  }
}

/** A batch of operations, each of which has a meaning after the ones before it. */
export function opsFor(root: Json, seeds: readonly OpSeed[]): PathOp[] {
  const ops: PathOp[] = [];
  let value = root;
  for (const seed of seeds) {
    const op = opFor(value, seed);
    if (!op) continue;
    try {
      value = applyOp(value, op);
      ops.push(op);
    } catch (error) {
      if (!(error instanceof NoSuchPlace)) throw error;
    }
  }
  return ops;
}
