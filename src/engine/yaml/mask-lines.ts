/** The lines of a template: which of them are there when its expressions are covered. */
import type { Expression } from './expressions.ts';

export interface Line {
  readonly from: number;
  /** Without its line break. */
  readonly to: number;
  /** Column of its first character that is neither blank nor covered. */
  readonly indent: number;
  readonly kind: 'blank' | 'covered' | 'literal';
  readonly dash: boolean;
}

export const isBlankChar = (char: string): boolean =>
  char === ' ' || char === '\t' || char === '\n' || char === '\r';

export const blanksAt = (text: string, from: number, to: number): number =>
  /^[\ufeff \t]*/.exec(text.slice(from, to))?.[0].length ?? 0;

/**
 * For each expression, whether nothing but blanks, expressions and a comment stands behind it on the line that it ends on.
 * Told from the last one to the first, since each asks what its follower has already answered.
 */
export function coveredBehind(
  text: string,
  expressions: readonly Expression[],
  lines: readonly Line[],
): readonly boolean[] {
  const covered = new Array<boolean>(expressions.length);
  let line = lines.length - 1;
  for (let i = expressions.length - 1; i >= 0; i--) {
    const { to } = expressions[i] as Expression;
    while (line > 0 && (lines[line - 1] as Line).to >= to) line--;
    const end = lines[line]?.to ?? text.length;
    const next = expressions[i + 1];
    const gap = text.slice(to, Math.min(next?.from ?? end, end));
    if (/^\s+#/.test(gap)) covered[i] = true;
    else if (gap.trim() !== '') covered[i] = false;
    else covered[i] = !next || next.to >= end || (covered[i + 1] as boolean);
  }
  return covered;
}

export function maskLines(text: string, expressions: readonly Expression[]): Line[] {
  const lines: Line[] = [];
  const covers = new Covers(expressions);
  const breaks = /\r\n|\n|\r|$/g;
  let from = 0;
  for (let match = breaks.exec(text); match; match = breaks.exec(text)) {
    lines.push(lineOf(text, from, match.index, covers));
    if (match[0] === '') break;
    from = match.index + match[0].length;
    breaks.lastIndex = from;
  }
  return lines;
}

/** The expressions of a text, asked from its start to its end. */
class Covers {
  private next = 0;
  constructor(private readonly expressions: readonly Expression[]) {}

  /** The expression that covers an offset. */
  at(offset: number): Expression | undefined {
    while ((this.expressions[this.next]?.to ?? Number.POSITIVE_INFINITY) <= offset) this.next++;
    const expression = this.expressions[this.next];
    return expression && expression.from <= offset ? expression : undefined;
  }
}

function lineOf(text: string, from: number, to: number, covers: Covers): Line {
  const start = from + (from === 0 && text.charCodeAt(0) === 0xfeff ? 1 : 0);
  let covered = false;
  let literal = -1;
  let at = start;
  while (at < to) {
    const cover = covers.at(at);
    if (cover) {
      covered = true;
      at = Math.min(cover.to, to);
      continue;
    }
    const char = text[at] as string;
    if (char === '#' && (at === start || isBlankChar(text[at - 1] as string) || covered)) break;
    if (char !== ' ' && char !== '\t' && literal < 0) literal = at;
    at++;
  }
  const first = start + blanksAt(text, start, to);
  return {
    from,
    to,
    indent: (literal < 0 ? first : Math.min(first, literal)) - start,
    kind: literal >= 0 ? 'literal' : covered ? 'covered' : 'blank',
    dash: /^-(?:\s|$)/.test(text.slice(first, first + 2)),
  };
}
