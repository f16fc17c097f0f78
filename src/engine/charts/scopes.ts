/** The expressions of a template with the scope that each of them stands in, and the blocks that they make. */
import { type Expression, expressionsOf } from '../yaml/expressions.ts';
import {
  type Operand,
  readExpression,
  type Statement,
  type TemplateReference,
} from './expression.ts';

/** A path from the root of what templates get: `['Values', 'web']`. */
export type RootPath = readonly string[];

export interface Scoped {
  readonly expression: Expression;
  /** Null where it isn't understood. */
  readonly statement: Statement | null;
  /** The innermost block around it. */
  readonly block: Block | null;
  /** What `.` is; null where nobody knows. */
  readonly dot: RootPath | null;
  /** What `.Values` needs before it: nothing where `.` is the root. */
  readonly root: '' | '$';
}

/** From an `if`, `with` or `range` to its `end`. */
export interface Block {
  readonly open: Scoped;
  readonly parent: Block | null;
  /** It has an `else`. */
  hasArms: boolean;
  /** Undefined where it doesn't end. */
  close: Scoped | undefined;
}

export interface ScopedText {
  readonly all: readonly Scoped[];
  readonly blocks: readonly Block[];
  /** The path that a reference names at an expression; null where nobody knows. */
  readonly pathOf: (reference: TemplateReference, at: Scoped) => RootPath | null;
}

/** What a block did to the scope, so that its end can undo it. */
interface Frame {
  readonly block: Block | null;
  readonly dot: RootPath | null;
  readonly root: '' | '$';
}

/** Reads the expressions of a file, comments and all. */
export function scopesOf(text: string): ScopedText {
  const variables = variablesOf(text);
  const resolve = (reference: TemplateReference, dot: RootPath | null): RootPath | null => {
    const { from, steps } = reference;
    // Nothing but the root has values.
    if (from === '$' || (from === '.' && steps[0] === 'Values')) return steps;
    const base = from === '.' ? dot : (variables.get(from) ?? null);
    return base && [...base, ...steps];
  };
  const all: Scoped[] = [];
  const blocks: Block[] = [];
  const stack: Frame[] = [];
  let frame: Frame = { block: null, dot: [], root: '' };
  for (const expression of expressionsOf(text)) {
    const statement = readExpression(text.slice(expression.from, expression.to));
    const isEnd = expression.kind === 'close';
    const scoped: Scoped = { expression, statement, ...frame };
    all.push(scoped);
    if (expression.kind === 'open') {
      const block: Block = { open: scoped, parent: frame.block, hasArms: false, close: undefined };
      blocks.push(block);
      stack.push(frame);
      const inside = scopeInside(statement, frame, (reference) => resolve(reference, frame.dot));
      frame = { block, ...inside };
    } else if (expression.kind === 'middle' && frame.block) {
      frame.block.hasArms = true;
      const outer = stack.at(-1) as Frame;
      const isScoped = statement?.kind !== 'else' || statement.scoped === true;
      frame = { block: frame.block, dot: isScoped ? null : outer.dot, root: outer.root };
    } else if (isEnd && frame.block) {
      frame.block.close = scoped;
      frame = stack.pop() as Frame;
    }
  }
  return { all, blocks, pathOf: (reference, at) => resolve(reference, at.dot) };
}

function scopeInside(
  statement: Statement | null,
  { dot, root }: Frame,
  resolve: (reference: TemplateReference) => RootPath | null,
): Pick<Frame, 'dot' | 'root'> {
  if (statement?.kind === 'if') return { dot, root };
  if (statement?.kind !== 'with') return { dot: null, root: '$' };
  const { operand } = statement;
  return { dot: operand.kind === 'reference' ? resolve(operand.reference) : null, root: '$' };
}

/** The variables that are given one path into the values, once, in the scope of the root. */
function variablesOf(text: string): ReadonlyMap<string, RootPath> {
  const found = new Map<string, RootPath>();
  const several = new Set<string>();
  const give = (variable: string, operand: Operand | null) => {
    if (found.has(variable)) several.add(variable);
    const path = operand?.kind === 'reference' ? fromRoot(operand.reference, found) : null;
    if (path) found.set(variable, path);
    else several.add(variable);
  };
  for (const { from, to } of expressionsOf(text)) {
    const statement = readExpression(text.slice(from, to));
    if (statement?.kind === 'assign') give(statement.variable, statement.operand);
    if (statement && 'variable' in statement && statement.kind === 'with')
      give(statement.variable as string, statement.operand);
  }
  for (const variable of several) found.delete(variable);
  return found;
}

function fromRoot(
  { from, steps }: TemplateReference,
  variables: ReadonlyMap<string, RootPath>,
): RootPath | null {
  if (from === '$') return steps;
  if (from === '.') return steps[0] === 'Values' ? steps : null;
  const base = variables.get(from);
  return base ? [...base, ...steps] : null;
}
