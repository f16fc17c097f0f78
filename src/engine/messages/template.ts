/**
 * Wordings of messages as patterns. A wording is written as its source writes it, with placeholders for what differs:
 * `couldn't find key {key} in Secret {namespace}/{name}`. Where it has a blank, a terminal may have broken the line.
 *
 * Every placeholder is bounded, and none can match in two ways what stands behind it, so that a search takes a time
 * that grows with the text alone.
 */

/** What a placeholder matches. `{any}` stands for words that say nothing, at most once in a wording. */
const PLACEHOLDERS = {
  account: '[\\w:.@-]{1,253}',
  address: '[^\\s"\']{1,300}',
  any: '(?:[^\\r\\n]|\\r?\\n(?![ \\t]{0,80}(?:\\r?\\n|(?:\\S{1,60}[ \\t]{1,60})?(?:Normal|Warning)\\b))){0,400}?',
  class: '[\\w.-]{1,253}',
  code: '\\d{1,10}',
  container: '[\\w.-]{1,253}',
  field: '[\\w.[\\]-]{1,300}',
  host: '[\\w.:-]{1,253}',
  image: '[^\\s"\',]{1,500}',
  key: '[\\w.-]{1,253}',
  kind: '[\\w.-]{1,253}',
  name: '[\\w.-]{1,253}',
  namespace: '[A-Za-z0-9.-]{1,253}',
  number: '-?\\d{1,20}',
  path: '[^\\s"\'():,]{1,500}',
  pod: '[A-Za-z0-9.-]{1,253}',
  quota: '[\\w.-]{1,253}',
  subject: '[\\w:.@/-]{1,300}',
  uid: '[\\w.-]{1,100}',
  value: '[^\\s"\',;()]{1,300}',
  volume: '[\\w.-]{1,253}',
} as const;

export type Placeholder = keyof typeof PLACEHOLDERS;

const isPlaceholder = (name: string): name is Placeholder => Object.hasOwn(PLACEHOLDERS, name);

export interface WordingPattern {
  /** With the flags `g` and `i`; its groups are the placeholders. */
  readonly pattern: RegExp;
  /** A word of the wording in lower case. A text without it has no such message. */
  readonly mark: string;
}

const BLANK = '\\s{1,200}';

/** Characters of a word that a terminal that wraps doesn't break. */
const escaped = (text: string): string => text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');

/**
 * The pattern of a wording.
 * @throws Error for a placeholder that is unknown or named twice
 */
export function wordingPattern(wording: string): WordingPattern {
  const seen = new Set<string>();
  const marks: string[] = [''];
  const source = wording
    .split(/(\{[a-z]+\}|\s+)/)
    .map((part) => {
      if (part === '') return '';
      if (/^\s/.test(part)) {
        marks.push('');
        return BLANK;
      }
      const name = /^\{([a-z]+)\}$/.exec(part)?.[1];
      if (name === undefined) {
        marks.push(`${marks.pop() ?? ''}${part}`);
        return escaped(part);
      }
      if (!isPlaceholder(name) || seen.has(name)) throw new Error(`{${name}} in ${wording}`);
      seen.add(name);
      marks.push('');
      return name === 'any' ? PLACEHOLDERS.any : `(?<${name}>${PLACEHOLDERS[name]})`;
    })
    .join('');
  const [mark = ''] = marks.sort((a, b) => b.length - a.length);
  return { pattern: new RegExp(source, 'gi'), mark: mark.toLowerCase() };
}
