/**
 * The expressions of a template in its text: `{{ … }}` of Helm, Go and mustache, `{{ … }}`, `{% … %}` of
 * Jinja. Only where each begins and ends, and what sort it is; nothing is evaluated.
 */
import type { Json } from '../text/json.ts';

export interface Expression {
  readonly from: number;
  readonly to: number;
  /**
   * `output` is replaced by text when it is rendered; `silent`, a comment or an assignment, by nothing;
   * the others begin, divide and end a stretch that may be left out or repeated.
   */
  readonly kind: 'output' | 'silent' | 'open' | 'middle' | 'close';
  /** Columns by which its lines stand in, for `nindent 8`; null when it does not say. */
  readonly nindent: number | null;
  /** Columns put before each of its lines, for `indent 4`. */
  readonly indent: number;
}

const OPEN = /^(?:if|range|with|define|block|for|macro|filter|call|raw|verbatim)\b/;
const MIDDLE = /^(?:else|elif|elseif|elsif)\b/;
const CLOSE = /^end\w*\b/;
const SILENT = /^(?:\/\*|#|!|set\b|import\b|from\b|extends\b|break\b|continue\b|\$\w*\s*:?=)/;

/** Whether there is anything to look for: most texts are done with here. */
export const mayHoldExpressions = (text: string): boolean =>
  text.includes('{{') || text.includes('{%');

/** In the order of the text. One that does not end is none. */
export function expressionsOf(text: string): Expression[] {
  const found: Expression[] = [];
  const scanner = new Scanner(text);
  const begin = /\{\{|\{%/g;
  for (let match = begin.exec(text); match; match = begin.exec(text)) {
    const from = match.index;
    const to = scanner.endOf(from, match[0] === '{%' ? '%}' : '}}');
    if (to < 0) continue;
    found.push(expression(text, from, to));
    begin.lastIndex = to;
  }
  return found;
}

/** Finds ends; remembers what does not come any more, so that no beginning looks for it once again. */
class Scanner {
  private readonly gone = new Set<string>();

  constructor(private readonly text: string) {}

  private find(what: string, at: number): number {
    if (this.gone.has(what)) return -1;
    const found = this.text.indexOf(what, at);
    if (found < 0) this.gone.add(what);
    return found;
  }

  /** The offset behind the end, or -1. Braces inside strings and comments end nothing. */
  endOf(from: number, close: string): number {
    const nearest = this.find(close, from + 2);
    if (nearest < 0) return -1;
    const inside = /^.-?\s*/s.exec(this.text.slice(from + 1, from + 40))?.[0].length ?? 1;
    const start = from + 1 + inside;
    if (this.text.startsWith('/*', start)) {
      const comment = this.find('*/', start + 2);
      const end = comment < 0 ? -1 : this.find(close, comment + 2);
      return (end < 0 ? nearest : end) + 2;
    }
    for (let at = start; at < this.text.length; at++) {
      const char = this.text[at];
      if (this.text.startsWith(close, at)) return at + 2;
      if (char === '"' || char === "'") at = this.stringEnd(at, char);
      else if (char === '`') {
        const end = this.find('`', at + 1);
        if (end < 0) break;
        at = end;
      }
    }
    return nearest + 2;
  }

  /** The last character of a string on this line; the quote itself when none ends here. */
  private stringEnd(from: number, quote: string): number {
    for (let at = from + 1; at < this.text.length; at++) {
      const char = this.text[at];
      if (char === '\n' || char === '\r') break;
      if (char === '\\') at++;
      else if (char === quote) return at;
    }
    return from;
  }
}

function expression(text: string, from: number, to: number): Expression {
  const inner = text.slice(from + 2, to - 2);
  const content = inner.replace(/^[-+~]?\s*/, '');
  const nindent = /\bnindent\s+\(?\s*(\d{1,3})/.exec(inner)?.[1];
  const indent = /\bindent\s+(\d{1,3})/.exec(inner)?.[1];
  return {
    from,
    to,
    kind: kindOf(content),
    nindent: nindent === undefined ? null : Number(nindent),
    indent: indent === undefined || nindent !== undefined ? 0 : Number(indent),
  };
}

function kindOf(content: string): Expression['kind'] {
  if (OPEN.test(content)) return 'open';
  if (MIDDLE.test(content)) return 'middle';
  if (CLOSE.test(content)) return 'close';
  return SILENT.test(content) ? 'silent' : 'output';
}

/** Go template, Jinja and mustache expressions, as Helm charts have them. */
export const isExpression = (text: string): boolean =>
  /\{\{[^{}]*\}\}/.test(text) || hasBlock(text);

/** `{% … %}` on one line. No pattern: one would look for the end anew at each of many beginnings. */
const hasBlock = (text: string): boolean =>
  text.includes('{%') &&
  text.split(/[\n\r]/).some((line) => {
    const from = line.indexOf('{%');
    return from >= 0 && line.indexOf('%}', from + 2) >= 0;
  });

/**
 * Looks for an expression where Kubernetes wants a name or a value: in short strings. A longer text,
 * such as a chat template in a ConfigMap, may hold braces of its own.
 */
export function hasExpression(value: Json, depth = 0): boolean {
  if (typeof value === 'string')
    return value.length < 256 && !value.includes('\n') && isExpression(value);
  if (depth > 40 || typeof value !== 'object' || value === null) return false;
  if (Array.isArray(value)) return value.some((item) => hasExpression(item, depth + 1));
  // Annotations and data belong to their readers: alert rules and dashboards are full of braces.
  return Object.keys(value).some(
    (key) =>
      key !== 'data' &&
      key !== 'annotations' &&
      key !== 'args' &&
      key !== 'command' &&
      hasExpression(value[key] as Json, depth + 1),
  );
}
