/** Comments, and what they are about. */
import type { Source } from './test-corpus.ts';

/** Lines of block scalars are values, whatever they look like. */
const OPENS_SCALAR = /(?:^|[:\-\s])[|>][+-]?\d*\s*(?:#.*)?$/;
const COMMENT = /^(.*?)(?:^|\s)(#.*)$/;

const END = { indent: 0, text: 'the end of the document' };

interface Commented {
  readonly comment: string;
  /** The line that it ends, or the one below it; at the end of a block the key of the block, as of entries commented out. */
  readonly about: string;
}

interface Line {
  readonly indent: number;
  readonly text: string;
}

/** The key of the block that comments are at the end of. A list may be as far to the left as its key. */
function keyAbove(lines: readonly Line[], { indent, text }: Line): string {
  const isEntry = /^#\s*- /.test(text);
  const isKey = (line: Line) =>
    line.indent < indent || (isEntry && line.indent === indent && !line.text.startsWith('-'));
  return lines.findLast(isKey)?.text ?? '';
}

/** Whether comments are at the end of a block, or of a list that is as far to the left as the key below. */
const isOfAbove = (first: Line, below: Line, above: readonly Line[]): boolean =>
  first.indent > below.indent ||
  (first.indent === below.indent &&
    /^#\s*- /.test(first.text) &&
    !below.text.startsWith('-') &&
    above.findLast(({ indent }) => indent <= first.indent)?.text.startsWith('-') === true);

function commentsIn(text: string): Commented[] {
  const found: Commented[] = [];
  const above: Line[] = [];
  let waiting: Line[] = [];
  let scalar = Number.POSITIVE_INFINITY;
  const flush = (below: Line) => {
    const [first] = waiting;
    const about = first && isOfAbove(first, below, above) ? keyAbove(above, first) : below.text;
    found.push(...waiting.map((own) => ({ comment: own.text, about })));
    waiting = [];
  };
  for (const line of text.split('\n')) {
    const indent = line.search(/\S/);
    if (indent < 0 || indent > scalar) continue;
    scalar = OPENS_SCALAR.test(line) ? indent : Number.POSITIVE_INFINITY;
    const [, code = line, comment] = COMMENT.exec(line) ?? [];
    const own = { indent, text: code.trim() };
    if (own.text === '') {
      if (comment) waiting.push({ indent, text: comment });
      continue;
    }
    // What follows in another document may be new.
    flush(own.text === '---' ? END : own);
    if (comment) found.push({ comment, about: own.text });
    above.push(own);
  }
  flush(END);
  return found;
}

/** The comments that are gone, or are about something else afterwards: those of templates and JSON are none. */
export const lostComments = (before: readonly Source[], after: readonly Source[]): string[] =>
  before.flatMap(({ name, text }, i) => {
    if (!/\.ya?ml$/.test(name)) return [];
    const now = commentsIn(after[i]?.text ?? '').map(({ comment, about }) => `${comment} ${about}`);
    return commentsIn(text)
      .filter(({ comment, about }) => !now.includes(`${comment} ${about}`))
      .map(({ comment, about }) => `${comment} was about ${about}`);
  });
