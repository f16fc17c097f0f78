/** The modules of the product and of the build, read for the tests of their style. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { globSync } from 'tinyglobby';
import { parseSync } from 'vite';
import { importTable } from '../imports/table.mjs';

/** A node of a module's syntax tree. Which fields it has depends on its type. */
export interface SyntaxNode {
  readonly type: string;
  readonly start: number;
  readonly end: number;
  readonly [field: string]: unknown;
}

export interface Module {
  readonly file: string;
  readonly text: string;
  readonly program: SyntaxNode;
}

const root = fileURLToPath(new URL('../../', import.meta.url));

/** Without tests and what only they use, and without words, which are data. */
export const modules: readonly Module[] = globSync(['src/**/*.{ts,tsx}', 'scripts/**/*.{ts,mjs}'], {
  cwd: root,
  ignore: ['**/{en,de}.ts', '**/{en,de}.*.ts', '**/{en,de}/**'],
})
  .filter((file) => !importTable.isTest(file))
  .sort()
  .map((file) => {
    const text = readFileSync(`${root}${file}`, 'utf8');
    const { program, errors } = parseSync(file, text);
    if (errors[0]) throw new Error(`${file}: ${errors[0].message}`);
    return { file, text, program: program as unknown as SyntaxNode };
  });

/** The identifiers that a pattern declares: those of a parameter, of a variable or of what is caught. */
export function namesIn(pattern: SyntaxNode): readonly SyntaxNode[] {
  switch (pattern.type) {
    case 'Identifier':
      return [pattern];
    case 'AssignmentPattern':
      return namesIn(pattern.left as SyntaxNode);
    case 'RestElement':
      return namesIn(pattern.argument as SyntaxNode);
    case 'Property':
      return namesIn(pattern.value as SyntaxNode);
    case 'TSParameterProperty':
      return namesIn(pattern.parameter as SyntaxNode);
    case 'ObjectPattern':
      return (pattern.properties as readonly SyntaxNode[]).flatMap(namesIn);
    case 'ArrayPattern':
      return (pattern.elements as readonly (SyntaxNode | null)[]).flatMap((element) =>
        element ? namesIn(element) : [],
      );
    default:
      return [];
  }
}

const isNode = (value: unknown): value is SyntaxNode =>
  typeof value === 'object' && value !== null && 'type' in value;

/** The nodes right below a node, in the order of the text. */
export const childrenOf = (node: SyntaxNode): readonly SyntaxNode[] =>
  Object.values(node).flat().filter(isNode);

/** A node and all nodes below it, in the order of the text. */
export const nodesIn = (node: SyntaxNode): readonly SyntaxNode[] => [
  node,
  ...childrenOf(node).flatMap(nodesIn),
];
