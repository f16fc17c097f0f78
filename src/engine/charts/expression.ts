/**
 * What an expression of a Helm template says, as far as it can be read without running it: paths into the values, and
 * the functions that authors put around them. https://helm.sh/docs/chart_template_guide/
 */

/** A place that an expression names: `.Values.web.image` is `['Values', 'web', 'image']` from the root. */
export interface TemplateReference {
  /** `.`: from the current scope; `$`: from the root; else the name of a variable, with its `$`. */
  readonly from: string;
  readonly steps: readonly string[];
}

export type Operand =
  | { readonly kind: 'reference'; readonly reference: TemplateReference }
  | { readonly kind: 'literal'; readonly value: string | number | boolean }
  | { readonly kind: 'call'; readonly name: string; readonly args: readonly Operand[] };

/** What the text between the braces is. */
export type Statement =
  | { readonly kind: 'output'; readonly operand: Operand }
  | {
      readonly kind: 'if' | 'with' | 'range';
      readonly operand: Operand;
      /** The variable that gets the value: `with $web := .Values.web`. */
      readonly variable?: string;
    }
  | { readonly kind: 'define' | 'block'; readonly name: string }
  | { readonly kind: 'else'; readonly condition?: Operand; readonly scoped?: boolean }
  | { readonly kind: 'end' }
  | { readonly kind: 'assign'; readonly variable: string; readonly operand: Operand }
  | { readonly kind: 'comment' };

const TOKEN =
  /\s+|"(?:[^"\\\n]|\\.)*"|`[^`]*`|\$\w*(?:\.\w+)*|(?:\.\w+)+|\.|-?\d+(?:\.\d+)?\b|\w+|:=|=|[()|,]/y;

/** @returns the words of an expression; null where one is none of the language's */
function tokensOf(text: string): string[] | null {
  const tokens: string[] = [];
  TOKEN.lastIndex = 0;
  while (TOKEN.lastIndex < text.length) {
    const [token] = TOKEN.exec(text) ?? [];
    if (token === undefined) return null;
    if (token.trim() !== '') tokens.push(token);
  }
  return tokens;
}

/**
 * Reads one expression.
 * @param text with its braces
 * @returns null for one that this doesn't read: nothing is known of it then
 */
export function readExpression(text: string): Statement | null {
  const inner = text.replace(/^\{\{-?/, '').replace(/-?\}\}$/, '');
  if (/^\s*\/\*/.test(inner)) return { kind: 'comment' };
  const tokens = tokensOf(inner);
  if (!tokens || tokens.length === 0) return null;
  const [first = '', second = ''] = tokens;
  switch (first) {
    case 'end':
      return { kind: 'end' };
    case 'else':
      return readElse(tokens);
    case 'if':
    case 'with':
    case 'range':
      return readOpening(first, tokens.slice(1));
    case 'define':
    case 'block':
      return { kind: first, name: second.slice(1, -1) };
    default: {
      const isAssignment = /^\$\w+$/.test(first) && (second === ':=' || second === '=');
      const operand = readPipeline(isAssignment ? tokens.slice(2) : tokens);
      if (!operand) return null;
      return isAssignment
        ? { kind: 'assign', variable: first, operand }
        : { kind: 'output', operand };
    }
  }
}

function readElse([, next, ...rest]: readonly string[]): Statement | null {
  if (next === undefined) return { kind: 'else' };
  const condition = readPipeline(rest);
  return condition && { kind: 'else', condition, scoped: next === 'with' };
}

function readOpening(kind: 'if' | 'with' | 'range', tokens: readonly string[]): Statement | null {
  const assigned = tokens.indexOf(':=');
  const operand = readPipeline(tokens.slice(assigned + 1));
  if (!operand) return null;
  const [variable] = tokens;
  return assigned === 1 && variable ? { kind, operand, variable } : { kind, operand };
}

/** A command, and the functions that its result is handed on to as their last argument. */
function readPipeline(tokens: readonly string[]): Operand | null {
  let piped: Operand | undefined;
  for (const command of commandsOf(tokens) ?? [[]]) {
    const next = readCommand(command, piped);
    if (!next) return null;
    piped = next;
  }
  return piped ?? null;
}

/** The commands of a pipeline; null where the parentheses don't match. */
function commandsOf(tokens: readonly string[]): string[][] | null {
  const commands: string[][] = [[]];
  let depth = 0;
  for (const token of tokens) {
    if (token === '(') depth++;
    if (token === ')') depth--;
    if (depth < 0) return null;
    if (token === '|' && depth === 0) commands.push([]);
    else commands.at(-1)?.push(token);
  }
  return depth === 0 ? commands : null;
}

function readCommand(tokens: readonly string[], piped: Operand | undefined): Operand | null {
  const operands: Operand[] = [];
  let at = 0;
  while (at < tokens.length) {
    const token = tokens[at] as string;
    const end = token === '(' ? closing(tokens, at) : at;
    const operand = token === '(' ? readPipeline(tokens.slice(at + 1, end)) : readOperand(token);
    if (!operand) return null;
    operands.push(operand);
    at = end + 1;
  }
  const [first, ...rest] = operands;
  if (!first) return null;
  const args = piped ? [...rest, piped] : rest;
  if (first.kind === 'call' && first.args.length === 0) return { ...first, args };
  return args.length === 0 ? first : null;
}

function closing(tokens: readonly string[], from: number): number {
  let depth = 0;
  for (let at = from; at < tokens.length; at++) {
    if (tokens[at] === '(') depth++;
    if (tokens[at] === ')' && --depth === 0) return at;
  }
  return tokens.length;
}

function readOperand(token: string): Operand | null {
  if (token.startsWith('"')) {
    try {
      return { kind: 'literal', value: JSON.parse(token) as string };
    } catch {
      return null;
    }
  }
  if (token.startsWith('`')) return { kind: 'literal', value: token.slice(1, -1) };
  if (/^-?\d/.test(token)) return { kind: 'literal', value: Number(token) };
  if (token === 'true' || token === 'false') return { kind: 'literal', value: token === 'true' };
  if (token === '.') return { kind: 'reference', reference: { from: '.', steps: [] } };
  if (token.startsWith('.')) {
    const steps = token.slice(1).split('.');
    return { kind: 'reference', reference: { from: '.', steps } };
  }
  if (token.startsWith('$')) {
    const [from = '$', ...steps] = token.split('.');
    return { kind: 'reference', reference: { from, steps } };
  }
  return /^[A-Za-z]/.test(token) ? { kind: 'call', name: token, args: [] } : null;
}

/** The references in an operand, also those inside calls. */
export const referencesIn = (operand: Operand): readonly TemplateReference[] =>
  operand.kind === 'reference'
    ? [operand.reference]
    : operand.kind === 'call'
      ? operand.args.flatMap(referencesIn)
      : [];
