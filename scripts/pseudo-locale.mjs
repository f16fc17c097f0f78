// A build of the page whose German is no language: accented letters in brackets, two fifths longer. What
// is still plain in it comes from no file of words, and what does not fit would not fit a longer language.
import { parse, TYPE } from '@formatjs/icu-messageformat-parser';

const PLAIN = 'abcdefghijklmnopqrstuvwxyzäöüßABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÜ';
const ACCENTED = 'åƀçðéƒĝĥîĵķļɱñøþǫřšţûṽŵẋýžǟȫǘšÅƁÇÐÉƑĜĤÎĴĶĻṀÑØÞǪŘŠŢÛṼŴẊÝŽǞȪǗ';
const ACCENT = new Map([...PLAIN].map((letter, i) => [letter, [...ACCENTED][i] ?? letter]));

/** What makes a message longer: words of usual length, so that it wraps as a language does. */
const FILLER = [...'øñé ţŵø ţĥřéé ƒøûř ƒîṽé šîẋ šéṽéñ éîĝĥţ ñîñé ţéñ '];
const LONGER = 0.4;

/** What stays: code in backticks, and addresses. */
const KEPT = /`[^`]*`|https?:\/\/\S+/g;

/** The words of the page, of the rules and of the lessons. */
const WORDS = /\/src\/.+\/de(?:[./][\w./-]+)?\.ts$/;

/**
 * Where a message has text of its own, not counting what its arguments, plurals and choices are written
 * with. Prose that only happens to have braces is text from end to end.
 * @param {string} message
 * @returns {[from: number, to: number][]}
 */
function literals(message) {
  let elements;
  try {
    elements = parse(message, { ignoreTag: true, captureLocation: true });
  } catch {
    return [[0, message.length]];
  }
  /** @type {[from: number, to: number][]} */
  const found = [];
  /** @param {typeof elements} some */
  const collect = (some) => {
    for (const element of some) {
      if (element.type === TYPE.literal && element.location) {
        found.push([element.location.start.offset, element.location.end.offset]);
      } else if (element.type === TYPE.plural || element.type === TYPE.select) {
        for (const { value } of Object.values(element.options)) collect(value);
      }
    }
  };
  collect(elements);
  return found;
}

/**
 * A message in no language. Apostrophes, braces and what stands between them stay to the letter, so that
 * it is read as the message before.
 * @param {string} message ICU MessageFormat text, or prose with code in backticks
 */
export function pseudo(message) {
  const kept = [...message.matchAll(KEPT)].map((match) => [
    match.index,
    match.index + match[0].length,
  ]);
  let changed = 0;
  const letters = message.split('');
  for (const [from, to] of literals(message)) {
    for (let at = from; at < to; at++) {
      const accent = ACCENT.get(message[at] ?? '');
      if (accent === undefined || kept.some(([start = 0, end = 0]) => at >= start && at < end))
        continue;
      letters[at] = accent;
      changed++;
    }
  }
  if (changed === 0) return message;
  let filler = ' ';
  while (filler.length < changed * LONGER) filler += FILLER[(filler.length - 1) % FILLER.length];
  return `⟦${letters.join('')}${filler.trimEnd()}⟧`;
}

/**
 * The strings of a module that are messages: neither keys nor what it imports.
 * @param {unknown} node of an ESTree
 * @returns {Generator<{ start: number, end: number, value: string }>}
 */
function* strings(node) {
  if (Array.isArray(node)) {
    for (const child of node) yield* strings(child);
    return;
  }
  if (typeof node !== 'object' || node === null) return;
  const { type, start, end, value, quasis, ...rest } = /** @type {any} */ (node);
  if (type === 'Literal' && typeof value === 'string') yield { start, end, value };
  if (type === 'TemplateLiteral' && quasis.length === 1) {
    yield { start, end, value: quasis[0].value.cooked };
  }
  if (type === 'ImportDeclaration' || type === 'ExportAllDeclaration') return;
  if (type === 'ExportNamedDeclaration') delete rest.source;
  if (type === 'Property' || type === 'MemberExpression')
    delete rest[type === 'Property' ? 'key' : 'property'];
  yield* strings([value, ...Object.values(rest)]);
}

/** @type {import('vite').Plugin} */
export const pseudoLocale = {
  name: 'pseudo-locale',
  // By then the module is JavaScript.
  enforce: 'post',
  transform: {
    filter: { id: WORDS },
    handler(code) {
      let changed = code;
      const found = [...strings(this.parse(code))].sort((a, b) => b.start - a.start);
      for (const { start, end, value } of found) {
        changed = changed.slice(0, start) + JSON.stringify(pseudo(value)) + changed.slice(end);
      }
      return { code: changed, map: null };
    },
  },
};
