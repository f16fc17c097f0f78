import { lineEnd } from '../text/lines.ts';

/**
 * js-yaml 5 wants the lines of a flow collection or a quoted scalar indented more than their parent;
 * Kubernetes (go-yaml) does not, and real files use it: a closing bracket in the column of its key,
 * dedented quoted lines, tab-indented JSON. This layer joins such lines for the parser without moving
 * an offset: breaks, comments and tabs inside a flow become spaces, breaks inside quotes too. Values
 * are read from the text itself, so nothing of this shows in them.
 */
export function joinFlowLines(text: string): string {
  const out = text.split('');
  let at = text.charCodeAt(0) === 0xfeff ? 1 : 0;
  const blank = (from: number, to: number) => out.fill(' ', from, to);

  const isBreak = (i: number) => text[i] === '\n' || text[i] === '\r';
  const isBlank = (i: number) => text[i] === ' ' || text[i] === '\t';
  const isSpace = (i: number) => i >= text.length || isBlank(i) || isBreak(i);

  /** Passes a quoted scalar, joining its lines. */
  const passQuoted = (i: number): number => {
    const quote = text[i];
    for (i++; i < text.length; i++) {
      if (isBreak(i)) blank(i, i + 1);
      else if (quote === '"' && text[i] === '\\') {
        // An escaped break joins lines; the parser must still see a valid escape there.
        if (isBreak(i + 1)) blank(i, i + 1);
        else i++;
      } else if (text[i] === quote) {
        if (quote === "'" && text[i + 1] === "'") i++;
        else return i + 1;
      }
    }
    return i;
  };

  /** Passes a flow collection, joining its lines and blanking its comments. */
  const passFlow = (i: number): number => {
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
        i = passQuoted(i) - 1;
        scalarStart = false;
      } else if (char === '#' && isSpace(i - 1)) {
        const end = lineEnd(text, i);
        blank(i, end);
        i = end - 1;
      } else if (isBreak(i) || char === '\t') {
        blank(i, i + 1);
      } else if (char === ',' || (char === ':' && (isSpace(i + 1) || !scalarStart))) {
        scalarStart = true;
      } else if (char !== ' ') {
        scalarStart = false;
      }
    }
    return i;
  };

  /** Passes the lines of a block scalar: all that are blank or indented more than `parent`. */
  const passBlockScalar = (i: number, parent: number): number => {
    i = lineEnd(text, i);
    while (i < text.length) {
      let line = i;
      if (text[line] === '\r' && text[line + 1] === '\n') line++;
      line++;
      let column = 0;
      while (text[line + column] === ' ') column++;
      if (column <= parent && !isBreak(line + column) && line + column < text.length) return i;
      i = lineEnd(text, line);
    }
    return i;
  };

  while (at < text.length) {
    // At the start of a line, in block context.
    const lineStart = at;
    while (isBlank(at)) at++;
    let parent = at - lineStart - 1;
    let nodeStart = true;
    while (at < text.length && !isBreak(at)) {
      const char = text[at] as string;
      if (isBlank(at)) at++;
      else if (char === '#' && (at === 0 || isSpace(at - 1))) at = lineEnd(text, at);
      else if (nodeStart && (char === '-' || char === '?' || char === ':') && isSpace(at + 1)) {
        if (char === '-') parent = at - lineStart;
        at++;
      } else if (nodeStart && (char === '&' || char === '!')) {
        while (!isSpace(at)) at++;
      } else if (nodeStart && (char === '"' || char === "'")) {
        at = passQuoted(at);
        nodeStart = false;
      } else if (nodeStart && (char === '[' || char === '{')) {
        at = passFlow(at);
        nodeStart = false;
      } else if (nodeStart && (char === '|' || char === '>')) {
        at = passBlockScalar(at, parent);
      } else if (char === ':' && isSpace(at + 1)) {
        nodeStart = true;
        at++;
      } else {
        // A plain scalar, or what follows a node: to a key's colon, a comment or the line's end.
        if (nodeStart) parent = Math.max(parent, at - lineStart - 1);
        nodeStart = false;
        at++;
      }
    }
    if (text[at] === '\r' && text[at + 1] === '\n') at++;
    at++;
  }
  return out.join('');
}
