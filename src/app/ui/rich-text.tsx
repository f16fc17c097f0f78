import { createElement, Fragment } from 'react';

/** A rule's words: text in backticks is code, and nothing else is markup. */
export function RichText({ text }: { readonly text: string }) {
  const parts = text
    .split('`')
    .map((part, i) => (i % 2 === 1 ? createElement(CodeText, null, part) : part));
  return createElement(Fragment, null, ...parts);
}

/** Code up to this length fits into a narrow column of the narrowest screen. */
const SHORT = 24;

/** Code in a sentence or beside one. A line ends between its words, never at a hyphen within one. */
export function CodeText({ children: text }: { readonly children: string }) {
  return text.length <= SHORT
    ? createElement('code', { className: 'code--whole', translate: 'no' }, text)
    : createElement('code', { translate: 'no' }, createElement(WholeWords, null, text));
}

/** A name or a path. A line ends between its words; a word with hyphens is kept whole if a line has room for it. */
export function WholeWords({ children: text }: { readonly children: string }) {
  const words = /-[^ ]|[^ ]{25}/.test(text)
    ? text.split(/(?<=[=:,@_ ]|[^ ]\/|[\w\]]\.(?!\d))/).map(word)
    : [text];
  return createElement(Fragment, null, ...words);
}

function word(text: string, i: number, all: readonly string[]) {
  const trimmed = text.trimEnd();
  // A box of its own may be broken where no line has room for it, but a name that is read out has a pause before it.
  const className = trimmed.length <= SHORT ? 'code--whole' : 'word';
  return createElement(
    Fragment,
    null,
    trimmed.includes('-') ? createElement('span', { className }, trimmed) : trimmed,
    text.slice(trimmed.length),
    // The period of a sentence stays with its last word.
    i < all.length - 1 && createElement('wbr'),
  );
}
