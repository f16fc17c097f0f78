import { describe, expect, it } from 'vitest';
import { equalJson, type Json } from '../text/json.ts';
import type { Path } from '../text/path.ts';
import { finish } from '../text/steps.ts';
import { applyOps } from './apply-ops.ts';
import { keepingCommented, modifySteps, type Refusal } from './modify.ts';
import type { PathOp } from './ops.ts';
import { parseDocument } from './parse.ts';

/** A text written at the test's own indentation; it ends with a line break. */
function yaml(strings: TemplateStringsArray): string {
  const lines = (strings[0] as string).split('\n').slice(1, -1);
  const margin = /^ */.exec(lines[0] ?? '')?.[0].length ?? 0;
  return lines.map((line) => `${line.slice(margin)}\n`).join('');
}

const at = (notation: string): Path =>
  notation.split(/\.|(?=\[)/).map((step) => (step[0] === '[' ? Number(step.slice(1, -1)) : step));
const set = (path: string, value: Json, before?: readonly string[]): PathOp => ({
  op: 'set',
  path: at(path),
  value,
  ...(before && { before }),
});
const remove = (path: string): PathOp => ({ op: 'remove', path: at(path) });
const prune = (path: string): PathOp => ({ op: 'remove', path: at(path), prune: true });
const append = (path: string, value: Json): PathOp => ({ op: 'append', path: at(path), value });
const insert = (path: string, index: number, value: Json): PathOp => ({
  op: 'insert',
  path: at(path),
  index,
  value,
});
const removeItem = (path: string, index: number): PathOp => ({
  op: 'removeItem',
  path: at(path),
  index,
});
const rename = (path: string, key: string): PathOp => ({ op: 'rename', path: at(path), key });

/** Done again, such an operation means another item. */
const countsItems = ({ op, path }: PathOp): boolean =>
  op === 'insert' || op === 'removeItem' || (op === 'remove' && typeof path.at(-1) === 'number');

/**
 * The operations turn the one text into the other. Holds in every case: the result says what the
 * operations mean, inverting restores the text, and applying them again changes nothing.
 */
function edit(before: string, ops: PathOp | readonly PathOp[], after: string): void {
  const list = [ops].flat() as readonly PathOp[];
  const document = parseDocument(before);
  expect(document.error).toBeNull();
  const result = finish(modifySteps(document, list));
  if (!result.ok) throw new Error(`refused: ${result.reason} at ${result.path.join('.')}`);
  expect(result.changes.apply(before)).toBe(after);
  expect(result.changes.invert(before).apply(after)).toBe(before);
  const read = parseDocument(after);
  expect(read.error).toBeNull();
  const kept = keepingCommented(document, list);
  expect(equalJson(read.value, applyOps(document.value as Json, kept))).toBe(true);
  expect(result.document.text).toBe(after);
  if (list.some(countsItems)) return;
  const again = finish(modifySteps(read, list));
  expect(again.ok && again.changes.empty).toBe(true);
}

/** The operations are refused, at a path and for a reason. */
function refuse(before: string, ops: PathOp | readonly PathOp[], refusal: Partial<Refusal>): void {
  expect(
    finish(modifySteps(parseDocument(before), [ops].flat() as readonly PathOp[])),
  ).toMatchObject({
    ok: false,
    ...refusal,
  });
}

const crlf = (text: string): string => text.replaceAll('\n', '\r\n');
const bare = (text: string): string => text.replace(/\n$/, '');

describe('set gives an entry another value', () => {
  it.each([
    ['a plain scalar', 'a: 1\n', 2, 'a: 2\n'],
    ['a plain scalar, its comment kept', 'a: 1 # one\nb: 2\n', 2, 'a: 2 # one\nb: 2\n'],
    ['double quotes kept', 'a: "x"\n', 'y', 'a: "y"\n'],
    ['single quotes kept', "a: 'x'\n", 'y', "a: 'y'\n"],
    ['quotes gone with the string', 'a: "1000"\n', 1000, 'a: 1000\n'],
    ['quotes added to a word that is none', 'a: x\n', 'yes', 'a: "yes"\n'],
    ['quotes added to an octal number', 'a: x\n', '0644', 'a: "0644"\n'],
    ['no quotes needed', 'a: x\n', 'RuntimeDefault', 'a: RuntimeDefault\n'],
    ['an integer beyond 2^53', 'a: 1\n', 9223372036854775807n, 'a: 9223372036854775807\n'],
    ['the same in other words, untouched', 'a: yes # on\n', true, 'a: yes # on\n'],
    [
      'a block scalar, the comment behind its header kept',
      'a: | # why\n  x\nb: 2\n',
      'z',
      'a: z # why\nb: 2\n',
    ],
    ['a literal block scalar', 'a: |\n  x\n  y\nb: 2\n', 'z', 'a: z\nb: 2\n'],
    ['a folded block scalar at the end', 'a: >-\n  x\n  y\n', 'z', 'a: z\n'],
    ['a value on the next line', 'a:\n  1\nb: 2\n', 2, 'a:\n  2\nb: 2\n'],
    ['a plain scalar of two lines', 'a: x\n  y\nb: 2\n', 'z', 'a: z\nb: 2\n'],
    ['a quoted scalar of two lines', 'a: "x\n  y" # c\nb: 2\n', 'z', 'a: "z" # c\nb: 2\n'],
    ['a map by a scalar', 'a:\n  x: 1\n  y: 2\nb: 2\n', 3, 'a: 3\nb: 2\n'],
    ['an anchor kept', 'a: &x 1\nb: 2\n', 2, 'a: &x 2\nb: 2\n'],
    ['a tag gone', 'a: !!str 1\nb: 2\n', 2, 'a: 2\nb: 2\n'],
    ['an alias by a value', 'x: &x 1\na: *x\n', 2, 'x: &x 1\na: 2\n'],
    ['in flow', '{a: 1, b: 2}\n', true, '{a: true, b: 2}\n'],
    ['in JSON', '{"a": "x", "b": 2}\n', 'y', '{"a": "y", "b": 2}\n'],
    ['null by a scalar', 'a: null # none\n', 1, 'a: 1 # none\n'],
    ['nothing by a scalar', 'a:\nb: 2\n', 1, 'a: 1\nb: 2\n'],
    ['nothing by a scalar, at the end of the file', 'b: 2\na:', 1, 'b: 2\na: 1'],
    ['the last of duplicate keys', 'a: 1\nb: 2\na: 3\n', 4, 'a: 1\nb: 2\na: 4\n'],
  ] as const)('%s', (_, before, value, after) => edit(before, set('a', value), after));

  it('deep in lists and maps', () => {
    edit(
      yaml`
        spec:
          containers:
          - name: a
            image: x:1
          - image: y:1   # first on the dash line
            name: b
      `,
      [set('spec.containers[0].image', 'x:2'), set('spec.containers[1].image', 'y:2')],
      yaml`
        spec:
          containers:
          - name: a
            image: x:2
          - image: y:2   # first on the dash line
            name: b
      `,
    );
  });

  it('a list, in the brackets that the document uses', () => {
    edit(
      yaml`
        args: ["a", "b"]
        drop:
      `,
      set('drop', ['ALL']),
      yaml`
        args: ["a", "b"]
        drop: ["ALL"]
      `,
    );
  });
});

describe('set gives an item of a list a text of several lines', () => {
  it.each([
    ['its own lines', '- a: 1 # x\n  b: 2 # y\n- c\n', '- |\n  a: 1 # x\n  b: 2 # y\n- c\n'],
    ['below its dash', 'l:\n-\n  a: 1\n  b: 2\n', 'l:\n- |\n  a: 1\n  b: 2\n'],
    ['a word, its comment kept', '- x # why\n- c\n', '- | # why\n  a: 1\n  b: 2\n- c\n'],
    ['braces', '- {a: 1} # why\n', '- | # why\n  a: 1\n  b: 2\n'],
    ['in brackets', '[x]\n', '["a: 1\\nb: 2\\n"]\n'],
  ])('%s', (name, before, after) => {
    const own = name === 'its own lines' ? 'a: 1 # x\nb: 2 # y\n' : 'a: 1\nb: 2\n';
    edit(before, set(before.startsWith('l') ? 'l[0]' : '[0]', own), after);
  });
});

describe('set adds a missing key', () => {
  it('at the end of the map', () => {
    edit(
      yaml`
        spec:
          a: 1
          b: 2
        # about c
        c: 3
      `,
      set('spec.x', true),
      yaml`
        spec:
          a: 1
          b: 2
          x: true
        # about c
        c: 3
      `,
    );
  });

  it.each([
    ['a block scalar', 'a:\n  b: |-\n    x\n    # - old\n', 2],
    [
      'a comment that is less deep than a block scalar',
      'a:\n  b: |-\n      x\n    # - old\n    #   c\n',
      2,
    ],
    ['blank lines between comments', 'a:\n  b:\n    - x\n    # - old\n\n    # - older\n', 2],
    ['items of a list in the column of its key', 'a:\n  b:\n  - x: 1\n  # - x: 2\n  #   y: 3\n', 2],
    [
      'the same behind a block scalar',
      'a:\n  b:\n  - x: |\n      y\n  # - x: 2\n\n  # - x: 3\n',
      2,
    ],
  ])('behind commented-out entries below %s', (_, before, column) => {
    const added = `${' '.repeat(column)}z: 1\n`;
    const op = { op: 'set', path: ['a', 'z'], value: 1 } as const;
    edit(`${before}c: 2\n`, op, `${before}${added}c: 2\n`);
    edit(`${before}${added}c: 2\n`, { op: 'remove', path: ['a', 'z'] }, `${before}c: 2\n`);
  });

  it('leaves the comment of the next entry with it, below items that are commented out', () => {
    const list = 'a:\n  b:\n  - x\n  # - y\n';
    const next = '  # the next\n  c: 1\n';
    edit(
      list + next,
      { op: 'set', path: ['a', 'z'], value: 1, before: ['c'] },
      `${list}  z: 1\n${next}`,
    );
    edit(`${list}${next}  d: 1\n`, { op: 'remove', path: ['a', 'c'] }, `${list}  d: 1\n`);
  });

  it('behind a deeper comment of the last entry', () => {
    edit(
      yaml`
        spec:
          a:
            b: 1
            # c: 2
        z: 3
      `,
      set('spec.x', true),
      yaml`
        spec:
          a:
            b: 1
            # c: 2
          x: true
        z: 3
      `,
    );
  });

  it('behind a block scalar and before the gap below it', () => {
    edit(
      yaml`
        spec:
          script: |
            echo

        z: 3
      `,
      set('spec.x', true),
      yaml`
        spec:
          script: |
            echo
          x: true

        z: 3
      `,
    );
  });

  it('with its missing parents', () => {
    edit(
      yaml`
        spec:
          containers:
          - name: a
      `,
      set('spec.containers[0].securityContext.seccompProfile.type', 'RuntimeDefault'),
      yaml`
        spec:
          containers:
          - name: a
            securityContext:
              seccompProfile:
                type: RuntimeDefault
      `,
    );
  });

  it('one after the other below one new parent', () => {
    edit(
      yaml`
        a: 1
      `,
      [set('s.x', true), set('s.id', 1000), append('s.z.drop', 'ALL')],
      yaml`
        a: 1
        s:
          x: true
          id: 1000
          z:
            drop:
            - ALL
      `,
    );
  });

  it.each([
    ['empty', 's:\nz: 1\n', 's:\n  x: true\nz: 1\n'],
    ['empty, a comment behind the colon', 's: # why\nz: 1\n', 's: # why\n  x: true\nz: 1\n'],
    ['empty, a blank behind the colon', 's: \nz: 1\n', 's: \n  x: true\nz: 1\n'],
    ['empty, at the end without a line break', 'z: 1\ns:', 'z: 1\ns:\n  x: true'],
    ['null', 's: null\nz: 1\n', 's:\n  x: true\nz: 1\n'],
    ['null, with a comment', 's: null # why\nz: 1\n', 's: # why\n  x: true\nz: 1\n'],
    ['a tilde', 's: ~\nz: 1\n', 's:\n  x: true\nz: 1\n'],
    ['{}', 's: {}\nz: 1\n', 's:\n  x: true\nz: 1\n'],
    ['{}, with a comment', 's: {} # why\nz: 1\n', 's: # why\n  x: true\nz: 1\n'],
    ['{ }', 's: { }\nz: 1\n', 's:\n  x: true\nz: 1\n'],
    ['{} with an anchor', 's: &s {}\nz: 1\n', 's: &s\n  x: true\nz: 1\n'],
    ['{} at the end without a line break', 'z: 1\ns: {}', 'z: 1\ns:\n  x: true'],
    ['an empty node with an anchor', 's: &s\nz: 1\n', 's: &s\n  x: true\nz: 1\n'],
    ['a flow map', 's: {a: 1}\n', 's: {a: 1, x: true}\n'],
    ['a padded flow map', 's: { a: 1 }\n', 's: { a: 1, x: true }\n'],
    ['a flow map with a comma at its end', 's: {a: 1,}\n', 's: {a: 1, x: true}\n'],
    ['a flow map whose last value is empty', 's: {a: 1, b: }\n', 's: {a: 1, b: null, x: true }\n'],
    ['a flow map with a bare colon', 's: {b:}\n', 's: {b: null, x: true}\n'],
    ['a flow map with a key without colon', 's: {b}\n', 's: {b, x: true}\n'],
    ['a flow map over lines', 's: {\n  a: 1\n}\n', 's: {\n  a: 1,\n  x: true\n}\n'],
    ['the same, comma at the end', 's: {\n  a: 1,\n}\n', 's: {\n  a: 1,\n  x: true\n}\n'],
    ['a flow map broken after a comma', 's: {a: 1,\n  b: 2}\n', 's: {a: 1,\n  b: 2,\n  x: true}\n'],
  ])('into a map that is %s', (_, before, after) => edit(before, set('s.x', true), after));

  it.each([
    ['without', 's: {\n  a: 1 # one\n}\n'],
    ['with', 's: {\n  a: 1, # one\n}\n'],
  ])('below a flow entry %s a comma, whose comment stays on its line', (_, before) => {
    edit(before, set('s.x', true), 's: {\n  a: 1, # one\n  x: true\n}\n');
  });

  it('never leaves a colon directly before what follows', () => {
    for (const before of ['{b: }', '{b:}', '{a: 1, b: }', '{b: ,}', '{b: # c\n}', '{"b": }']) {
      const result = finish(modifySteps(parseDocument(before), [set('x', true)]));
      if (!result.ok) throw new Error(`refused: ${before}`);
      expect(result.changes.apply(before)).not.toMatch(/:[,}]/);
    }
  });
});

describe('set writes JSON into JSON', () => {
  it.each([
    ['minified', '{"a":{"b":1}}', 'a.x', '{"a":{"b":1,"x":true}}'],
    ['minified, with missing parents', '{"a":1}', 's.x', '{"a":1,"s":{"x":true}}'],
    ['minified, into an empty map', '{"a":{}}', 'a.x', '{"a":{"x":true}}'],
    ['on one line with blanks', '{"a": {"b": 1}}\n', 'a.x', '{"a": {"b": 1, "x": true}}\n'],
    [
      'by two columns',
      '{\n  "a": {\n    "b": 1\n  }\n}\n',
      'a.x',
      '{\n  "a": {\n    "b": 1,\n    "x": true\n  }\n}\n',
    ],
    [
      'by four columns',
      '{\n    "a": {\n        "b": 1\n    }\n}\n',
      'a.x',
      '{\n    "a": {\n        "b": 1,\n        "x": true\n    }\n}\n',
    ],
    [
      'by two columns, nested',
      '{\n  "a": 1\n}\n',
      's.t.x',
      '{\n  "a": 1,\n  "s": {\n    "t": {\n      "x": true\n    }\n  }\n}\n',
    ],
    [
      'by four columns, nested',
      '{\n    "a": {\n        "b": 1\n    }\n}\n',
      'a.s.x',
      '{\n    "a": {\n        "b": 1,\n        "s": {\n            "x": true\n        }\n    }\n}\n',
    ],
    [
      'by tabs',
      '{\n\t"a": {\n\t\t"b": 1\n\t}\n}\n',
      'a.x',
      '{\n\t"a": {\n\t\t"b": 1,\n\t\t"x": true\n\t}\n}\n',
    ],
  ])('%s', (_, before, path, after) => {
    edit(before, set(path, true), after);
    expect(JSON.parse(after)).toBeDefined();
  });

  it('a list of strings', () => {
    edit('{"a":{"b":1}}', set('a.drop', ['ALL']), '{"a":{"b":1,"drop":["ALL"]}}');
  });

  it('a string in the place of null', () => {
    edit('{"a": null}\n', set('a', 'x'), '{"a": "x"}\n');
  });
});

describe('what is written looks like the document', () => {
  const twoSpaces = yaml`
    spec:
      containers:
      - name: a
        image: x
  `;
  const hardened = yaml`
    spec:
      containers:
      - name: a
        image: x
        securityContext:
          runAsNonRoot: true
  `;
  const op = set('spec.containers[0].securityContext.runAsNonRoot', true);

  it('with LF', () => edit(twoSpaces, op, hardened));
  it('with CRLF', () => edit(crlf(twoSpaces), op, crlf(hardened)));
  it('with a byte-order mark', () => edit(`\ufeff${twoSpaces}`, op, `\ufeff${hardened}`));
  it('without a final line break', () => edit(bare(twoSpaces), op, bare(hardened)));
  it('with CRLF and without a final line break', () =>
    edit(crlf(bare(twoSpaces)), op, crlf(bare(hardened))));
  it('with comments behind the end', () => edit(`${twoSpaces}# end\n`, op, `${hardened}# end\n`));

  it('with CRLF, where a parent is empty', () => {
    edit('s:\r\nz: 1\r\n', set('s.x', true), 's:\r\n  x: true\r\nz: 1\r\n');
  });

  it('with a byte-order mark, where the first key is replaced or comes first', () => {
    edit('\ufeffa: 1\n', set('a', 2), '\ufeffa: 2\n');
    edit('\ufeffa: 1\n', set('x', 2, ['a']), '\ufeffx: 2\na: 1\n');
  });

  it('with four columns a step', () => {
    edit(
      yaml`
        spec:
            template:
                name: a
      `,
      set('spec.template.securityContext.runAsNonRoot', true),
      yaml`
        spec:
            template:
                name: a
                securityContext:
                    runAsNonRoot: true
      `,
    );
  });

  it('with lists flush to their key', () => {
    edit(
      yaml`
        args:
        - a
        spec:
          b: 1
      `,
      set('spec.drop', ['ALL']),
      yaml`
        args:
        - a
        spec:
          b: 1
          drop:
          - ALL
      `,
    );
  });

  it('with lists set in from their key', () => {
    edit(
      yaml`
        args:
          - a
        spec:
          b: 1
      `,
      set('spec.drop', ['ALL']),
      yaml`
        args:
          - a
        spec:
          b: 1
          drop:
            - ALL
      `,
    );
  });

  it('with a wide dash', () => {
    edit(
      yaml`
        list:
        -   name: a
            image: x
      `,
      set('list[0].x', 1),
      yaml`
        list:
        -   name: a
            image: x
            x: 1
      `,
    );
  });
});

describe('set with before', () => {
  const pod = yaml`
    spec:
      # who runs it
      serviceAccountName: a
      containers:
      - name: a
  `;

  it('puts a new key before the one named', () => {
    edit(
      pod,
      set('spec.securityContext.runAsNonRoot', true, ['initContainers', 'containers']),
      yaml`
        spec:
          # who runs it
          serviceAccountName: a
          securityContext:
            runAsNonRoot: true
          containers:
          - name: a
      `,
    );
  });

  it('leaves the comment above the one named with it', () => {
    edit(
      yaml`
        spec:
          a: 1
          # the only one
          containers:
          - name: a
      `,
      set('spec.hostUsers', false, ['containers']),
      yaml`
        spec:
          a: 1
          hostUsers: false
          # the only one
          containers:
          - name: a
      `,
    );
  });

  it('puts it to the end when none named is there', () => {
    edit(pod, set('spec.hostUsers', false, ['volumes']), `${pod}  hostUsers: false\n`);
  });

  it('leaves a comment behind a dash on its line, whatever is put first', () => {
    const both = [set('[0]', { a: 1 }), set('[0].x', 3, ['a'])];
    edit('- # why\n', both, '- # why\n  x: 3\n  a: 1\n');
    edit('- word # why\n', both, '- # why\n  x: 3\n  a: 1\n');
    edit('- # why\n', set('[0]', ['a']), '- # why\n  - a\n');
    edit('- a: 1 # why\n', set('[0].x', 3, ['a']), '- x: 3\n  a: 1 # why\n');
  });

  it('puts it first on the line of the dash', () => {
    edit(
      yaml`
        list:
        - image: x
          b: 1
      `,
      set('list[0].name', 'a', ['image']),
      yaml`
        list:
        - name: a
          image: x
          b: 1
      `,
    );
  });
});

describe('merge keys and anchors', () => {
  const merged = yaml`
    base: &base
      a: 1
    x:
      <<: *base
      b: 2
  `;

  it('puts an own key behind the merge key', () => {
    edit(merged, set('x.c', 3), `${merged}  c: 3\n`);
    edit(
      merged,
      set('x.c', 3, ['b']),
      yaml`
        base: &base
          a: 1
        x:
          <<: *base
          c: 3
          b: 2
      `,
    );
  });

  it('puts it behind a merge key that comes last', () => {
    edit(
      yaml`
        base: &base
          a: 1
        x:
          b: 2
          <<: *base
      `,
      set('x.c', 3, ['b']),
      yaml`
        base: &base
          a: 1
        x:
          b: 2
          <<: *base
          c: 3
      `,
    );
  });

  it('overrides a merged key with an own one', () => {
    edit(merged, set('x.a', 9), `${merged}  a: 9\n`);
  });

  const shared = yaml`
    containers:
    - name: one
      securityContext: &sc
        privileged: true # both
    - name: two
      securityContext: *sc
  `;
  const first = set('containers[0].securityContext.privileged', false);
  const second = set('containers[1].securityContext.privileged', false);

  it.each([
    ['the anchor', first],
    ['the alias', second],
  ])('refuses a change through %s that others share, and says what to write', (_, op) => {
    refuse(shared, op, { reason: 'shared-anchor', anchor: 'sc', path: op.path });
    const result = finish(modifySteps(parseDocument(shared), [op]));
    expect(!result.ok && parseDocument(result.snippet).value).toEqual(
      Object.assign(Object.create(null), { privileged: false }),
    );
  });

  it('changes the anchor when every sharer is asked to change alike', () => {
    for (const ops of [
      [first, second],
      [second, first],
    ]) {
      edit(shared, ops, shared.replace('privileged: true', 'privileged: false'));
    }
  });

  it('refuses when the sharers are asked to differ', () => {
    refuse(shared, [first, set('containers[1].securityContext.privileged', null)], {
      reason: 'shared-anchor',
      anchor: 'sc',
    });
  });

  it('refuses a new key below an anchor that others share', () => {
    refuse(shared, set('containers[0].securityContext.runAsNonRoot', true), {
      reason: 'shared-anchor',
    });
  });

  it('refuses to remove through an alias what the anchor keeps', () => {
    const two = shared.replace('    privileged', '    procMount: Default\n    privileged');
    refuse(two, remove('containers[1].securityContext.privileged'), {
      reason: 'shared-anchor',
      anchor: 'sc',
    });
  });

  it('removes the alias itself where its whole value goes', () => {
    const path = 'containers[1].securityContext.privileged';
    edit(shared, remove(path), shared.replace('*sc', '{}'));
    edit(shared, prune(path), shared.replace('  securityContext: *sc\n', ''));
  });

  it.each([
    ['another value', set('containers[0].securityContext', null)],
    ['no value', remove('containers[0].securityContext')],
  ])('refuses to give the anchor %s while an alias needs it', (_, op) => {
    refuse(shared, op, { reason: 'shared-anchor', anchor: 'sc' });
  });

  it('refuses to remove a key that only a merge brings', () => {
    refuse(merged, remove('x.a'), { reason: 'shared-anchor', anchor: 'base' });
  });

  it('changes below an anchor that nobody else uses', () => {
    edit('a: &x\n  b: 1\n', set('a.b', 2), 'a: &x\n  b: 2\n');
  });
});

describe('remove', () => {
  it.each([
    ['in the middle', 'a: 1\nx: 2\nb: 3\n', 'x', 'a: 1\nb: 3\n'],
    ['first', 'x: 2\na: 1\n', 'x', 'a: 1\n'],
    ['first, behind a byte-order mark', '\ufeffx: 2\na: 1\n', 'x', '\ufeffa: 1\n'],
    ['last', 'a: 1\nx: 2\n', 'x', 'a: 1\n'],
    ['last, without a final line break', 'a: 1\nx: 2', 'x', 'a: 1'],
    ['last, CRLF, without a final line break', 'a: 1\r\nx: 2', 'x', 'a: 1'],
    ['with the comment on its line', 'a: 1\nx: 2 # two\nb: 3\n', 'x', 'a: 1\nb: 3\n'],
    ['leaving the comments above and below', '# a\nx: 2\n# b\nb: 3\n', 'x', '# a\n# b\nb: 3\n'],
    ['with all its lines', 'a: 1\nx:\n  y: # c\n  - z\nb: 3\n', 'x', 'a: 1\nb: 3\n'],
    ['with its block scalar', 'a: 1\nx: |\n  y\n\n  z\nb: 3\n', 'x', 'a: 1\nb: 3\n'],
    ['with CRLF', 'a: 1\r\nx: 2\r\nb: 3\r\n', 'x', 'a: 1\r\nb: 3\r\n'],
    ['first on the line of the dash', '- x: 1\n  a: 2\n', '[0].x', '- a: 2\n'],
    ['second below the dash', '- a: 2\n  x: 1\n- b\n', '[0].x', '- a: 2\n- b\n'],
    ['an empty entry', 'a: 1\nx:\nb: 3\n', 'x', 'a: 1\nb: 3\n'],
    ['in flow, first', '{x: 1, a: 2}\n', 'x', '{a: 2}\n'],
    ['in flow, middle', '{a: 2, x: 1, b: 3}\n', 'x', '{a: 2, b: 3}\n'],
    ['in flow, last', '{a: 2, x: 1}\n', 'x', '{a: 2}\n'],
    ['in flow, the only one', 's: {x: 1}\n', 's.x', 's: {}\n'],
    ['in flow over lines', '{\n  a: 1,\n  x: 2,\n  b: 3\n}\n', 'x', '{\n  a: 1,\n  b: 3\n}\n'],
    ['in flow over lines, last', '{\n  a: 1,\n  x: 2\n}\n', 'x', '{\n  a: 1\n}\n'],
    ['in JSON, minified', '{"a":1,"x":2}', 'x', '{"a":1}'],
    ['of a list, the item', '- a\n- b\n- c\n', '[1]', '- a\n- c\n'],
    ['what is not there', 'a: 1\n', 'x', 'a: 1\n'],
    ['what is not there, deep', 'a: 1\n', 's.t.x', 'a: 1\n'],
  ])('%s', (_, before, path, after) => edit(before, remove(path), after));

  it('in flow over lines, with its own comment and not that of the entry above', () => {
    const before = 's: {\n  a: 1, # one\n  x: 2 # two\n}\n';
    const result = finish(modifySteps(parseDocument(before), [remove('s.x')]));
    expect(result.ok && result.changes.apply(before)).toMatch(/^s: \{\n {2}a: 1,? # one\n\}\n$/);
  });

  it.each([
    ['the last entry leaves {}', 's:\n  x: 1\nb: 2\n', 's.x', 's: {}\nb: 2\n'],
    ['the last item leaves []', 's:\n- x\nb: 2\n', 's[0]', 's: []\nb: 2\n'],
    [
      'the comment behind the colon stays',
      's: # why\n  x: 1\nb: 2\n',
      's.x',
      's: {} # why\nb: 2\n',
    ],
    ['the last entry of an item leaves {}', '- x: 1\n- b\n', '[0].x', '- {}\n- b\n'],
    ['at the end without a line break', 'b: 2\ns:\n  x: 1', 's.x', 'b: 2\ns: {}'],
  ])('%s', (_, before, path, after) => edit(before, remove(path), after));

  it.each([
    ['an empty parent', 's:\n  x: 1\nb: 2\n', 's.x', 'b: 2\n'],
    ['several empty parents', 'b: 2\nr:\n  s:\n    t:\n      x: 1\n', 'r.s.t.x', 'b: 2\n'],
    ['no parent with something left', 's:\n  x: 1\n  y: 1\nb: 2\n', 's.x', 's:\n  y: 1\nb: 2\n'],
    ['a list left empty', 's:\n  l:\n  - x\n  y: 1\n', 's.l[0]', 's:\n  y: 1\n'],
    ['no item of a list', 'l:\n- x: 1\n- y: 1\n', 'l[0].x', 'l:\n- {}\n- y: 1\n'],
    ['in flow', '{b: 2, s: {x: 1}}\n', 's.x', '{b: 2}\n'],
    ['in JSON', '{\n  "b": 2,\n  "s": {\n    "x": 1\n  }\n}\n', 's.x', '{\n  "b": 2\n}\n'],
  ])('prunes %s', (_, before, path, after) => edit(before, prune(path), after));

  it('takes back what set has added', () => {
    const before = yaml`
      spec:
        containers:
        - name: a # main
          image: x
        volumes: []
    `;
    const path = 'spec.containers[0].securityContext.capabilities.drop';
    const added = finish(modifySteps(parseDocument(before), [set(path, ['ALL'])]));
    if (!added.ok) throw new Error('refused');
    edit(added.document.text, prune(path), before);
  });
});

describe('comments', () => {
  it.each([
    ['behind a removed key', 'a: 1\nb: 2 # why\nc: 3\n', 'a: 1\nc: 3\n'],
    ['above a removed key', 'a: 1\n# why\n# and how\nb: 2\nc: 3\n', 'a: 1\nc: 3\n'],
    ['deeper below a removed key', 'a: 1\nb:\n  x: 1\n  # y: 2\nc: 3\n', 'a: 1\nc: 3\n'],
    ['above one in braces', 's: {\n  a: 1,\n  # why\n  b: 2,\n}\n', 's: {\n  a: 1\n}\n', 's.b'],
  ])('go with their entry: %s', (_, before, after, path = 'b') =>
    edit(before, remove(path), after),
  );

  it.each([
    ['a blank line above', 'a: 1\n# on all\n\nb: 2\nc: 3\n', 'a: 1\n# on all\n\nc: 3\n'],
    ['in another column', 'a: 1\n  # a: 2\nb: 2\nc: 3\n', 'a: 1\n  # a: 2\nc: 3\n'],
    ['the header of the file', '# file\nb: 2\nc: 3\n', '# file\nc: 3\n'],
    ['of the next in braces', 's: {b: 2, # b\n  c: 3}\n', 's: { # b\n  c: 3}\n', 's.b'],
    ['of the one before', 's: {a: 1, # a\n  b: 2}\n', 's: {a: 1 # a\n  }\n', 's.b'],
  ])('that speak of others stay: %s', (_, before, after, path = 'b') =>
    edit(before, remove(path), after),
  );

  it.each([
    ['behind it', 's: # why\n  b: 2\nc: 3\n', 's: {} # why\nc: 3\n'],
    ['above it', 'a: 1\n# why\ns:\n  b: 2\nc: 3\n', 'a: 1\n# why\ns: {}\nc: 3\n'],
    ['behind its braces', 's: {b: 2} # why\nc: 3\n', 's: {} # why\nc: 3\n'],
    ['below what goes', 's:\n  b: 2\n  # d: 4\nc: 3\n', 's: {}\n  # d: 4\nc: 3\n'],
  ])('keep a parent that would go with its last entry: %s', (_, before, after) =>
    edit(before, { ...remove('s.b'), prune: true } as PathOp, after),
  );

  it('of what empties a parent that stays are the parent\u2019s', () => {
    edit(
      yaml`
        s: # one
          # two
          b: 2 # three
        c: 3
      `,
      { ...remove('s.b'), prune: true } as PathOp,
      yaml`
        # two
        # three
        s: {} # one
        c: 3
      `,
    );
  });

  it.each([
    ['a value becomes lines', 's: x   # why\nc: 3\n', { k: 1 }, 's:   # why\n  k: 1\nc: 3\n'],
    ['lines become a value', 's: # why\n  b: 2 # two\nc: 3\n', 1, '# two\ns: 1 # why\nc: 3\n'],
    [
      'lines become lines',
      's: # why\n  b: 2\n  d: 4 # four\n',
      { k: 1 },
      '# four\ns: # why\n  k: 1\n',
    ],
    ['lines become braces', 's:\n  b: 2 # two\nc: 3\n', {}, 's: {} # two\nc: 3\n'],
    ['braces become a value', 's: {\n  b: 2, # two\n}\nc: 3\n', 1, 's: 1 # two\nc: 3\n'],
    ['a text becomes a value', 's: | # why\n  text\nc: 3\n', 1, 's: 1 # why\nc: 3\n'],
  ])('stay where %s', (_, before, value, after) => edit(before, set('s', value as Json), after));

  it('stay beside a value that gets another key', () => {
    edit(
      yaml`
        env:
        - name: P
          value: "S3cr3t"     # TODO move to key vault
        - name: Q
          value: q
      `,
      [
        { op: 'rename', path: ['env', 0, 'value'], key: 'valueFrom' },
        set('env[0].valueFrom', { secretKeyRef: { name: 's', key: 'P' } }),
      ],
      yaml`
        env:
        - name: P
          valueFrom:     # TODO move to key vault
            secretKeyRef:
              name: s
              key: P
        - name: Q
          value: q
      `,
    );
  });
});

describe('append, insert and removeItem', () => {
  it.each([
    ['a block list', 'l:\n- a\n- b\nz: 1\n', 'l:\n- a\n- b\n- ALL\nz: 1\n'],
    ['an indented list', 'l:\n  - a\nz: 1\n', 'l:\n  - a\n  - ALL\nz: 1\n'],
    ['a list without a final line break', 'l:\n- a', 'l:\n- a\n- ALL'],
    ['a list with a comment at its end', 'l:\n- a # c\nz: 1\n', 'l:\n- a # c\n- ALL\nz: 1\n'],
    ['a list with CRLF', 'l:\r\n- a\r\n', 'l:\r\n- a\r\n- ALL\r\n'],
    ['a list that ends with an empty item', 'l:\n- a\n-\nz: 1\n', 'l:\n- a\n-\n- ALL\nz: 1\n'],
    ['a flow list', 'l: [a, b]\n', 'l: [a, b, ALL]\n'],
    ['a flow list with double quotes', 'l: ["a", "b"]\n', 'l: ["a", "b", "ALL"]\n'],
    ['a flow list with a comma at its end', 'l: [a,]\n', 'l: [a, ALL]\n'],
    ['a flow list over lines', 'l: [\n  a,\n  b\n]\n', 'l: [\n  a,\n  b,\n  ALL\n]\n'],
    ['a JSON list', '{"l":["a"]}', '{"l":["a","ALL"]}'],
    ['an empty list', 'l: []\nz: 1\n', 'l: ["ALL"]\nz: 1\n'],
    ['an empty JSON list', '{"l":[]}', '{"l":["ALL"]}'],
    ['a missing list', 'z: 1\n', 'z: 1\nl:\n- ALL\n'],
    ['a list that is null', 'l:\nz: 1\n', 'l:\n- ALL\nz: 1\n'],
  ])('append to %s', (_, before, after) => edit(before, append('l', 'ALL'), after));

  it('append adds an item only once', () => {
    edit('l:\n- ALL\n', append('l', 'ALL'), 'l:\n- ALL\n');
    edit('z: 1\n', [append('l', 'ALL'), append('l', 'ALL')], 'z: 1\nl:\n- ALL\n');
  });

  it('append a map', () => {
    edit(
      yaml`
        volumes:
        - name: a
          emptyDir: {}
      `,
      append('volumes', { name: 'tmp', emptyDir: {} }),
      yaml`
        volumes:
        - name: a
          emptyDir: {}
        - name: tmp
          emptyDir: {}
      `,
    );
  });

  it.each([
    ['first', 'l:\n- a\n- b\n', 0, 'l:\n- x\n- a\n- b\n'],
    ['in the middle', 'l:\n- a\n- b\n', 1, 'l:\n- a\n- x\n- b\n'],
    ['last', 'l:\n- a\n- b\n', 2, 'l:\n- a\n- b\n- x\n'],
    ['first in flow', 'l: [a, b]\n', 0, 'l: [x, a, b]\n'],
  ])('insert %s', (_, before, index, after) => edit(before, insert('l', index, 'x'), after));

  it.each([
    ['first', 'l:\n- x\n- a\n', 0, 'l:\n- a\n'],
    ['middle', 'l:\n- a\n- x # c\n- b\n', 1, 'l:\n- a\n- b\n'],
    ['last', 'l:\n- a\n- x: 1\n  y: 2\nz: 1\n', 1, 'l:\n- a\nz: 1\n'],
    ['only', 'l:\n- x\nz: 1\n', 0, 'l: []\nz: 1\n'],
    ['in flow', 'l: [a, x, b]\n', 1, 'l: [a, b]\n'],
    ['none', 'l:\n- a\n', 1, 'l:\n- a\n'],
  ])('removeItem, the %s one', (_, before, index, after) =>
    edit(before, removeItem('l', index), after),
  );
});

describe('rename', () => {
  it.each([
    ['a key', 'a: 1\nx: 2 # c\nb: 3\n', 'a: 1\nz: 2 # c\nb: 3\n'],
    ['a key of a map', 'x:\n  a: 1\n', 'z:\n  a: 1\n'],
    ['in flow', '{x: 1}\n', '{z: 1}\n'],
    ['in JSON', '{"x": 1}\n', '{"z": 1}\n'],
    ['what is not there', 'a: 1\n', 'a: 1\n'],
  ])('%s', (_, before, after) => edit(before, rename('x', 'z'), after));

  it('writes quotes around a key that needs them', () => {
    edit('x: 1\n', rename('x', 'on'), '"on": 1\n');
    edit('x: 1\n', rename('x', 'a: b'), '"a: b": 1\n');
  });
});

describe('duplicate keys', () => {
  it('changes below the last, which is the one that counts', () => {
    edit('s:\n  a: 1\ns:\n  b: 2\n', set('s.x', 1), 's:\n  a: 1\ns:\n  b: 2\n  x: 1\n');
  });
});

describe('refusals', () => {
  it.each([
    ['a document that cannot be read', 'a: [1\n', set('a', 1), 'broken'],
    ['a key of a string', 'a: x\n', set('a.b', 1), 'no-such-place'],
    ['a key of a list', 'a:\n- x\n', set('a.b', 1), 'no-such-place'],
    ['an index of a map', 'a:\n  x: 1\n', set('a[0]', 1), 'no-such-place'],
    ['an index past the end', 'a:\n- x\n', set('a[1].b', 1), 'no-such-place'],
    ['append to a map', 'a:\n  x: 1\n', append('a', 1), 'no-such-place'],
    ['insert past the end', 'a:\n- x\n', insert('a', 2, 1), 'no-such-place'],
    ['rename to a key that is there', 'a: 1\nb: 2\n', rename('a', 'b'), 'no-such-place'],
  ] as const)('%s', (_, before, op, reason) => refuse(before, op, { reason, path: op.path }));

  it('names the operation of a batch that has no place', () => {
    refuse('a: x\nb: 1\n', [set('b', 2), set('a.c', 1)], {
      reason: 'no-such-place',
      path: ['a', 'c'],
    });
  });

  it('says what to write by hand', () => {
    const result = finish(modifySteps(parseDocument('a: [1\n'), [set('a.b', 'yes')]));
    expect(!result.ok && result.snippet).toBe('# a.b\nb: "yes"\n');
  });

  it('says nothing to write where something only goes', () => {
    const result = finish(modifySteps(parseDocument('a: [1\n'), [remove('a.b')]));
    expect(!result.ok && result.snippet).toBe('');
  });
});

describe('objects of a List, edited at once', () => {
  const STYLES = [
    '- kind: Pod\n  spec:\n    containers:\n    - name: a # first\n',
    '- {kind: Pod, spec: {containers: [{name: a}]}}\n',
    '- kind: Pod\n  spec: &shared\n    containers:\n    - name: a\n      securityContext: {}\n',
    '- kind: Pod\n  spec: *shared\n',
    '- kind: Pod\n  spec:\n    hostPID: true # gone\n    containers:\n      - name: a\n        securityContext:\n',
  ];
  const list = (items: readonly string[]) => `kind: List\nitems:\n${items.join('')}`;
  const opsFor = (i: number): PathOp[] => [
    { op: 'set', path: ['items', i, 'spec', 'hostUsers'], value: false },
    { op: 'remove', path: ['items', i, 'spec', 'hostPID'] },
    {
      op: 'set',
      path: ['items', i, 'spec', 'containers', 0, 'securityContext', 'privileged'],
      value: false,
    },
    {
      op: 'append',
      path: ['items', i, 'spec', 'containers', 0, 'securityContext', 'capabilities', 'drop'],
      value: 'ALL',
    },
  ];
  const oneByOne = (text: string, ops: readonly PathOp[]): string =>
    ops.reduce((before, op) => {
      const result = finish(modifySteps(parseDocument(before), [op]));
      if (!result.ok) throw new Error(result.reason);
      return result.changes.apply(before);
    }, text);

  it.each([
    ['block', [0, 0, 0, 0]],
    ['all styles but anchors', [0, 1, 4, 1, 0, 4]],
    ['one of many in another style', [...Array(20).fill(0), 1, ...Array(20).fill(4)]],
  ])('get the text that they would get one by one: %s', (_, styles) => {
    const text = list(styles.map((style) => STYLES[style] as string));
    const ops = styles.flatMap((_, i) => opsFor(i));
    const result = finish(modifySteps(parseDocument(text), ops));
    expect(result.ok && result.changes.apply(text)).toBe(oneByOne(text, ops));
  });

  it('that share an anchor are changed alike or not at all', () => {
    const text = list([STYLES[0], STYLES[2], STYLES[3], STYLES[0]] as string[]);
    const some = [0, 1, 3].flatMap(opsFor);
    expect(finish(modifySteps(parseDocument(text), some))).toMatchObject({
      ok: false,
      reason: 'shared-anchor',
    });
    const all = finish(modifySteps(parseDocument(text), [0, 1, 2, 3].flatMap(opsFor)));
    expect(all.ok && all.changes.apply(text).match(/privileged: false/g)).toHaveLength(3);
  });
});
