import { expect, it } from 'vitest';
import { childrenOf, type Module, modules, type SyntaxNode } from './code.ts';

/** From the first line of a function to its last one. */
const MOST_LINES = 100;

/** Variables that change, in one function. Those of functions inside it are counted there. */
const MOST_LETS = 4;

const IS_FUNCTION = /^(?:FunctionDeclaration|FunctionExpression|ArrowFunctionExpression)$/;

interface FunctionSize {
  readonly place: string;
  readonly lines: number;
  lets: number;
}

const functions = modules.flatMap(functionsIn);

it('are read', () => {
  expect(functions.length).toBeGreaterThan(5000);
});

it(`no function is longer than ${MOST_LINES} lines`, () => {
  expect(functions.filter(({ lines }) => lines > MOST_LINES)).toEqual([]);
});

it(`no function has more than ${MOST_LETS} variables that change`, () => {
  expect(functions.filter(({ lets }) => lets > MOST_LETS)).toEqual([]);
});

function functionsIn({ file, text, program }: Module): readonly FunctionSize[] {
  const found: FunctionSize[] = [];
  const visit = (node: SyntaxNode, around: FunctionSize | undefined) => {
    if (IS_FUNCTION.test(node.type)) {
      // A place as an editor opens it.
      const line = text.slice(0, node.start).split('\n').length;
      const lines = text.slice(node.start, node.end).split('\n').length;
      const size = { place: `${file}:${line}`, lines, lets: 0 };
      found.push(size);
      for (const child of childrenOf(node)) visit(child, size);
      return;
    }
    if (around && node.type === 'VariableDeclaration' && node.kind === 'let')
      around.lets += (node.declarations as readonly SyntaxNode[]).length;
    for (const child of childrenOf(node)) visit(child, around);
  };
  visit(program, undefined);
  return found;
}
