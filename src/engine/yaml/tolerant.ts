import { lineEnd } from '../text/lines.ts';

/**
 * js-yaml 5 wants the lines of a flow collection or a quoted scalar indented more than their parent;
 * Kubernetes (go-yaml) does not, and real files use it: a closing bracket in the column of its key,
 * dedented quoted lines, tab-indented JSON. This layer joins such lines for the parser without moving
 * an offset: breaks, comments and tabs inside a flow become spaces, breaks inside quotes too. Values
 * are read from the text itself, so nothing of this shows in them.
 */
export function joinFlowLines(text: string): string {
  return new FlowLines(text).joined();
}

class FlowLines {
  readonly #text: string;
  readonly #out: string[];

  constructor(text: string) {
    this.#text = text;
    this.#out = text.split('');
  }

  joined(): string {
    const text = this.#text;
    let at = text.charCodeAt(0) === 0xfeff ? 1 : 0;
    while (at < text.length) {
      at = this.#passLine(at);
      if (text[at] === '\r' && text[at + 1] === '\n') at++;
      at++;
    }
    return this.#out.join('');
  }

  #blank(from: number, to: number): void {
    this.#out.fill(' ', from, to);
  }

  #isBreak(i: number): boolean {
    return this.#text[i] === '\n' || this.#text[i] === '\r';
  }

  #isBlank(i: number): boolean {
    return this.#text[i] === ' ' || this.#text[i] === '\t';
  }

  #isSpace(i: number): boolean {
    return i >= this.#text.length || this.#isBlank(i) || this.#isBreak(i);
  }

  /** Passes a line in block context, from its start, with the collections and scalars that begin in it. */
  #passLine(lineStart: number): number {
    const text = this.#text;
    let at = lineStart;
    while (this.#isBlank(at)) at++;
    let parent = at - lineStart - 1;
    let nodeStart = true;
    while (at < text.length && !this.#isBreak(at)) {
      const char = text[at] as string;
      if (this.#isBlank(at)) at++;
      else if (char === '#' && (at === 0 || this.#isSpace(at - 1))) at = lineEnd(text, at);
      else if (
        nodeStart &&
        (char === '-' || char === '?' || char === ':') &&
        this.#isSpace(at + 1)
      ) {
        if (char === '-') parent = at - lineStart;
        at++;
      } else if (nodeStart && (char === '&' || char === '!')) {
        while (!this.#isSpace(at)) at++;
      } else if (nodeStart && (char === '"' || char === "'")) {
        at = this.#passQuoted(at);
        nodeStart = false;
      } else if (nodeStart && (char === '[' || char === '{')) {
        at = this.#passFlow(at);
        nodeStart = false;
      } else if (nodeStart && (char === '|' || char === '>')) {
        at = this.#passBlockScalar(at, parent);
      } else if (char === ':' && this.#isSpace(at + 1)) {
        nodeStart = true;
        at++;
      } else {
        // A plain scalar, or what follows a node: to a key's colon, a comment or the line's end.
        if (nodeStart) parent = Math.max(parent, at - lineStart - 1);
        nodeStart = false;
        at++;
      }
    }
    return at;
  }

  /** Passes a quoted scalar, joining its lines. */
  #passQuoted(i: number): number {
    const text = this.#text;
    const quote = text[i];
    for (i++; i < text.length; i++) {
      if (this.#isBreak(i)) this.#blank(i, i + 1);
      else if (quote === '"' && text[i] === '\\') {
        // An escaped break joins lines; the parser must still see a valid escape there.
        if (this.#isBreak(i + 1)) this.#blank(i, i + 1);
        else i++;
      } else if (text[i] === quote) {
        if (quote === "'" && text[i + 1] === "'") i++;
        else return i + 1;
      }
    }
    return i;
  }

  /** Passes a flow collection, joining its lines and blanking its comments. */
  #passFlow(i: number): number {
    const text = this.#text;
    let depth = 0;
    let scalarStart = true;
    for (; i < text.length; i++) {
      const char = text[i];
      if (char === '[' || char === '{') {
        depth++;
        scalarStart = true;
      } else if (char === ']' || char === '}') {
        depth--;
        if (depth === 0) return i + 1;
        scalarStart = false;
      } else if ((char === '"' || char === "'") && scalarStart) {
        i = this.#passQuoted(i) - 1;
        scalarStart = false;
      } else if (char === '#' && this.#isSpace(i - 1)) {
        const end = lineEnd(text, i);
        this.#blank(i, end);
        i = end - 1;
      } else if (this.#isBreak(i) || char === '\t') {
        this.#blank(i, i + 1);
      } else if (char === ',' || (char === ':' && (this.#isSpace(i + 1) || !scalarStart))) {
        scalarStart = true;
      } else if (char !== ' ') {
        scalarStart = false;
      }
    }
    return i;
  }

  /** Passes the lines of a block scalar: all that are blank or indented more than `parent`. */
  #passBlockScalar(i: number, parent: number): number {
    const text = this.#text;
    i = lineEnd(text, i);
    while (i < text.length) {
      let line = i;
      if (text[line] === '\r' && text[line + 1] === '\n') line++;
      line++;
      let column = 0;
      while (text[line + column] === ' ') column++;
      if (column <= parent && !this.#isBreak(line + column) && line + column < text.length)
        return i;
      i = lineEnd(text, line);
    }
    return i;
  }
}
