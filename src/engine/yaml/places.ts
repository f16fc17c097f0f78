/** Where a part of a value stands in the text of its document. */
import type { ScalarNode } from './node.ts';

interface Part {
  readonly from: number;
  readonly to: number;
}

/** What YAML adds to and takes from the characters of a value, beside escapes, are blanks and line breaks. */
const BLANK = /\s/;

/** How long an escape is, by the sign behind its backslash. */
const LONG_ESCAPES: { readonly [sign: string]: number } = { x: 4, u: 6, U: 10 };

/**
 * Parts of a decoded value, as they are written. Null if it can't be told where they stand, as in a value that holds
 * expressions of a template.
 * @param parts that begin and end with what is no blank
 */
export function writtenParts(
  node: ScalarNode,
  source: string,
  parts: readonly Part[],
): Part[] | null {
  const { text, from, to, style, contentFrom } = node;
  const verbatim = text.length <= to - from ? source.slice(from, to).indexOf(text) : -1;
  if (verbatim >= 0) {
    const by = from + verbatim;
    return parts.map((part) => ({ from: part.from + by, to: part.to + by }));
  }
  const places = placesOf(text, source, contentFrom ?? from + (isQuoted(style) ? 1 : 0), to, style);
  if (!places) return null;
  return parts.flatMap((part) => {
    let [first, last] = [part.from, part.to - 1];
    while (first <= last && BLANK.test(text[first] as string)) first++;
    while (last >= first && BLANK.test(text[last] as string)) last--;
    if (first > last) return [];
    // An escape is longer than what it stands for: a part goes on to what is behind it.
    return { from: places[first] as number, to: places[last + 1] as number };
  });
}

const isQuoted = (style: ScalarNode['style']): boolean => style === 'single' || style === 'double';

/** For each character that is no blank, where it stands, and behind it where it ends. */
function placesOf(
  text: string,
  source: string,
  start: number,
  end: number,
  style: ScalarNode['style'],
): Uint32Array | null {
  const places = new Uint32Array(text.length + 1);
  let at = start;
  for (let i = 0; i < text.length; i++) {
    places[i] = at;
    const char = text[i] as string;
    if (BLANK.test(char)) continue;
    at = behindBlanks(source, at, end, style);
    if (at >= end) return null;
    places[i] = at;
    if (style === 'double' && source[at] === '\\') {
      at += LONG_ESCAPES[source[at + 1] ?? ''] ?? 2;
      // Two halves may come from one escape.
      if (/[\ud800-\udbff]/.test(char) && source[at] !== '\\') places[++i] = at;
    } else if (source[at] !== char) return null;
    else at += style === 'single' && char === "'" ? 2 : 1;
    places[i + 1] = at;
  }
  return places;
}

/** The next place that is no blank, nor an escape that stands for one. */
function behindBlanks(
  source: string,
  from: number,
  end: number,
  style: ScalarNode['style'],
): number {
  let at = from;
  while (at < end) {
    if (BLANK.test(source[at] as string)) at++;
    else if (
      style === 'double' &&
      source[at] === '\\' &&
      /[\snrtvfe0NLP_]/.test(source[at + 1] ?? '')
    )
      at += 2;
    else break;
  }
  return at;
}
