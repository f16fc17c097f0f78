import { createElement, Fragment } from 'react';

/** A rule's words: text in backticks is code, and nothing else is markup. */
export function RichText({ text }: { readonly text: string }) {
  const parts = text
    .split('`')
    .map((part, i) => (i % 2 === 1 ? createElement('code', null, part) : part));
  return createElement(Fragment, null, ...parts);
}
