import { describe, expect, it } from 'vitest';
import { edgesOf, type ImportRow, importFaults } from './check.mjs';

const row = (folder: string, may: string, why = `${folder} may not`): ImportRow => ({
  in: folder,
  may,
  why,
});
const check = (files: Record<string, string>, product: ImportRow[], tests: ImportRow[] = []) =>
  importFaults(new Map(Object.entries(files)), {
    product,
    tests,
    isTest: (path) => path.endsWith('.test.ts'),
  });
const everything = [row('**', '**')];

describe('what a file imports', () => {
  const targets = (text: string, others: string[] = [], path = 'a/b.ts') =>
    edgesOf(new Map([[path, text], ...others.map((other) => [other, ''] as const)])).map(
      ({ to, kind }) => `${to} ${kind}`,
    );

  it.each([
    ["import { x } from './x.ts';", 'a/x.ts value'],
    ["import type { X } from '../x.ts';", 'x.ts type'],
    ["import { type X, type Y } from './x.ts';", 'a/x.ts type'],
    ["import { type X, y } from './x.ts';", 'a/x.ts value'],
    ["import './x.css';", 'a/x.css value'],
    ["import text from './x.yaml?raw';", 'a/x.yaml value'],
    ["export { x } from './x.ts';", 'a/x.ts value'],
    ["export * from './x.ts';", 'a/x.ts value'],
    ["export type { X } from './x.ts';", 'a/x.ts type'],
    ["const load = () => import('./x.ts');", 'a/x.ts import()'],
    ["type X = typeof import('./x.ts');", 'a/x.ts type'],
    ["let x: import('./x.ts').X;", 'a/x.ts type'],
    ["vi.mock('./x.ts', () => ({}));", 'a/x.ts value'],
    ["import { readFile } from 'node:fs/promises';", 'node:fs value'],
    ["import 'pkg/part?worker&url';", 'pkg value'],
    ["import '@scope/pkg/part.css';", '@scope/pkg value'],
    ["import manifest from '../../package.json';", '../package.json value'],
  ])('%s', (text, edge) => {
    expect(targets(text, ['a/x.ts', 'x.ts', 'a/x.css', 'a/x.yaml'])).toEqual([edge]);
  });

  it('is every file that a glob matches, but for the file itself', () => {
    const files = ['a/c.ts', 'a/d/e.ts', 'a/d/f/g.ts', 'h.ts'];
    expect(targets("import.meta.glob('./**/*.ts');", files)).toEqual([
      'a/c.ts import()',
      'a/d/e.ts import()',
      'a/d/f/g.ts import()',
    ]);
    expect(targets("import.meta.glob<X>(['./*/*.ts', '../*.ts', '!./d/e.ts']);", files)).toEqual([
      'h.ts import()',
    ]);
  });

  it('is in style sheets as well', () => {
    expect(
      targets('@import "pkg/x.css";\n@import url(\'./x.css\');', ['a/x.css'], 'a/b.css'),
    ).toEqual(['pkg value', 'a/x.css value']);
  });

  it('is neither in comments nor in strings', () => {
    expect(targets("// import './x.ts';\nconst text = \"import('./x.ts')\";", ['a/x.ts'])).toEqual(
      [],
    );
  });

  it('is refused where nobody can tell the file', () => {
    const faults = check(
      { 'a.ts': "import './b';\nimport(name);\nimport.meta.glob('./c/*.ts');" },
      everything,
    );
    expect(faults).toEqual([
      'a.ts:1 imports ?./b: no file of src/ has this name',
      'a.ts:2 imports ?./(computed): no file of src/ has this name',
      'a.ts:3 imports ?./c/*.ts: no file of src/ has this name',
    ]);
  });
});

describe('the table', () => {
  it('allows a folder itself, and what its row lists', () => {
    const files = {
      'up/a.ts': "import './b.ts';\nimport '../low/c.ts';\nimport 'pkg';",
      'up/b.ts': '',
      'low/c.ts': "import '../up/b.ts';\nimport 'pkg';",
    };
    expect(check(files, [row('up/', 'low/ pkg'), row('low/', '')])).toEqual([
      'low/c.ts:1 imports up/b.ts: low/ may not',
      'low/c.ts:2 imports pkg: low/ may not',
    ]);
  });

  it('goes by the file that is meant, however it is spelt', () => {
    const files = { 'up/a.ts': '', 'low/c.ts': "import '../low/../up/a.ts';" };
    expect(check(files, [row('up/', ''), row('low/', '')])).toHaveLength(1);
  });

  it('takes the longest pattern that matches', () => {
    const files = { 'a/b.ts': "import '../x.ts';", 'a/c/d.ts': "import '../../x.ts';", 'x.ts': '' };
    const rows = [row('x.ts', ''), row('a/', 'x.ts'), row('a/c/', '')];
    expect(check(files, rows)).toEqual(['a/c/d.ts:1 imports x.ts: a/c/ may not']);
  });

  it('keeps the folders of one row apart', () => {
    const files = {
      'a/b/c.ts': "import './d.ts';\nimport '../e/f.ts';",
      'a/b/d.ts': '',
      'a/e/f.ts': '',
    };
    expect(check(files, [row('a/*/', '')])).toEqual(['a/b/c.ts:2 imports a/e/f.ts: a/*/ may not']);
  });

  it('writes braces out', () => {
    const files = {
      'a/b.ts': "import '../c/d.ts';\nimport '../e/f.ts';",
      'c/d.ts': '',
      'e/f.ts': '',
    };
    expect(check(files, [row('a/', '{c,e}/{d,f}.ts')])).toEqual([
      'The table of imports names c/f.ts, which is nothing',
      'The table of imports names e/d.ts, which is nothing',
    ]);
  });

  it('takes away what begins with an exclamation mark', () => {
    const files = { 'a/b.ts': "import './words.ts';", 'a/words.ts': '' };
    expect(check(files, [row('a/', '!a/words.ts')])).toHaveLength(1);
  });

  it('must have a row for each file that imports', () => {
    const files = { 'a.ts': "import './b.ts';", 'b.ts': '' };
    expect(check(files, [])).toEqual([
      'a.ts:1 imports b.ts: no row of the table is about this file',
    ]);
  });

  it('has rows of their own for tests, which nothing else imports', () => {
    const files = { 'a.ts': "import './a.test.ts';", 'a.test.ts': "import 'vitest';" };
    expect(check(files, everything, [row('**', 'vitest')])).toEqual([
      'a.ts:1 imports a.test.ts: only tests import tests and their helpers',
    ]);
  });

  it('names nothing that is not there', () => {
    expect(check({ 'a/b.ts': '' }, [row('a/', 'c/ !a/d.ts pkg'), row('e/', '')])).toEqual(
      ['c/', '!a/d.ts', 'pkg', 'e/'].map(
        (it) => `The table of imports names ${it}, which is nothing`,
      ),
    );
  });
});

describe('cycles', () => {
  it.each([
    ["import './a.ts';", ''],
    ["import type { A } from './a.ts';", ' (type)'],
    ["const load = () => import('./a.ts');", ' (import())'],
    ["import.meta.glob('./*.ts');", ' (import())'],
  ])('are refused: %s', (back, kind) => {
    const files = { 'a.ts': "import './b.ts';", 'b.ts': back };
    expect(check(files, everything)).toEqual([`A cycle of imports: a.ts → b.ts → a.ts${kind}`]);
  });

  it('are told once, by the shortest way, without what only leads to them', () => {
    const files = {
      'main.ts': "import './a.ts';",
      'a.ts': "import './b.ts';\nimport './c.ts';\nimport './leaf.ts'",
      'b.ts': "import './c.ts';",
      'c.ts': "import './a.ts';",
      'leaf.ts': '',
    };
    expect(check(files, everything)).toEqual([
      'A cycle of imports: a.ts → c.ts → a.ts',
      'A cycle of imports: b.ts → c.ts → a.ts → b.ts',
    ]);
  });
});

it('counts the modules and style sheets of a folder of app/ and engine/', () => {
  const named = (folder: string, count: number, end = 'ts') =>
    Object.fromEntries(Array.from({ length: count }, (_, i) => [`${folder}/${i}.${end}`, '']));
  const files = {
    ...named('app/a', 60),
    ...named('app/a/b', 61),
    ...named('engine/data', 90, 'yaml'),
  };
  expect(check(files, [])).toEqual([
    'app/a/b/ has 61 files, and more than 60 are too many to survey',
  ]);
});
