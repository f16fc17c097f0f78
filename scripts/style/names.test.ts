import { expect, it } from 'vitest';
import list from '../../docs/names.md?raw';
import { modules, namesIn, nodesIn, type SyntaxNode } from './code.ts';

/** Folders of one form: each rule, lesson and set of questions exports the same names. */
const ALIKE = /^src\/engine\/(?:rules|lessons|questions)\/[^/]+\//;

/** What `latePart` reads of each module that it loads. */
const OF_LATE_PARTS = 'needs';

it('no name is exported from two files with two meanings', () => {
  const files = new Map<string, string[]>();
  for (const { file, program } of modules) {
    if (ALIKE.test(file)) continue;
    for (const name of exportedBy(program)) files.set(name, [...(files.get(name) ?? []), file]);
  }
  const shared = [...files].filter(([name, { length }]) => length > 1 && name !== OF_LATE_PARTS);
  expect(shared.map(([name, places]) => `${name}: ${places.join(', ')}`)).toEqual([]);
});

/** They say nothing of what a variable holds. */
const BARE: ReadonlySet<string> = new Set('own one said known told held asked'.split(' '));

it('no variable has a name that says nothing', () => {
  const bare = modules.flatMap(({ file, text, program }) =>
    nodesIn(program)
      .flatMap(namesDeclaredBy)
      .filter((name) => BARE.has(nameOf(name)))
      .map(({ start }) => `${file}:${text.slice(0, start).split('\n').length}`),
  );
  expect(bare).toEqual([]);
});

/** The identifiers of the variables or the parameters that a node declares. */
function namesDeclaredBy({ type, id, params, param }: SyntaxNode): readonly SyntaxNode[] {
  if (type === 'VariableDeclarator') return namesIn(id as SyntaxNode);
  if (type === 'CatchClause') return param ? namesIn(param as SyntaxNode) : [];
  return Array.isArray(params) ? (params as readonly SyntaxNode[]).flatMap(namesIn) : [];
}

it('docs/names.md says where each noun is defined', () => {
  const rows = [...list.matchAll(/^\|[^|`]*`(\w+)`.*`(src\/\S+)` *\|$/gm)];
  expect(rows.length).toBeGreaterThan(30);
  const wrong = rows.filter(([, name = '', path]) => {
    const module = modules.find(({ file }) => file === path);
    return !module || !exportedBy(module.program).has(name);
  });
  expect(wrong.map(([row]) => row)).toEqual([]);
});

/** The names that a module declares and exports, each once. What it passes on is another module's. */
function exportedBy(program: SyntaxNode): ReadonlySet<string> {
  const body = program.body as readonly SyntaxNode[];
  const imported = new Set(
    body
      .filter(({ type }) => type === 'ImportDeclaration')
      .flatMap(({ specifiers }) => specifiers as readonly SyntaxNode[])
      .map(({ local }) => nameOf(local)),
  );
  return new Set(
    body
      .filter(({ type, source }) => type === 'ExportNamedDeclaration' && !source)
      .flatMap(({ declaration, specifiers }) =>
        declaration
          ? declaredBy(declaration as SyntaxNode)
          : (specifiers as readonly SyntaxNode[])
              .filter(({ local }) => !imported.has(nameOf(local)))
              .map(({ exported }) => nameOf(exported)),
      ),
  );
}

function declaredBy(declaration: SyntaxNode): readonly string[] {
  if (declaration.type !== 'VariableDeclaration') return [nameOf(declaration.id)];
  return (declaration.declarations as readonly SyntaxNode[])
    .flatMap(({ id }) => namesIn(id as SyntaxNode))
    .map(nameOf);
}

const nameOf = (identifier: unknown): string => (identifier as { readonly name: string }).name;
