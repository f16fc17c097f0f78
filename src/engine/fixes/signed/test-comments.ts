/** Comments, and what they are about. */
import type { Source } from './test-corpus.ts';

/** Lines of block scalars are values, whatever they look like. */
const OPENS_SCALAR = /(?:^|[:\-\s])[|>][+-]?\d*\s*(?:#.*)?$/;
const COMMENT = /^(.*?)(?:^|\s)(#.*)$/;

interface Commented {
  readonly comment: string;
  /** The line that it ends, or the one below it. */
  readonly about: string;
}

function commentsIn(text: string): Commented[] {
  const found: Commented[] = [];
  let waiting: string[] = [];
  let scalar = Number.POSITIVE_INFINITY;
  for (const line of text.split('\n')) {
    const indent = line.search(/\S/);
    if (indent < 0 || indent > scalar) continue;
    scalar = OPENS_SCALAR.test(line) ? indent : Number.POSITIVE_INFINITY;
    const [, code = line, comment] = COMMENT.exec(line) ?? [];
    const about = code.trim();
    if (about === '') {
      if (comment) waiting.push(comment);
      continue;
    }
    for (const own of comment ? [...waiting, comment] : waiting)
      found.push({ comment: own, about });
    waiting = [];
  }
  return [...found, ...waiting.map((comment) => ({ comment, about: '' }))];
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
