import { createElement, Fragment } from 'react';

/** Code up to this length fits into a narrow column of the narrowest screen, so that it is not broken at its hyphens. */
const SHORT = 24;

/** A rule's words: text in backticks is code, and nothing else is markup. */
export function RichText({ text }: { readonly text: string }) {
  const parts = text
    .split('`')
    .map((part, i) => (i % 2 === 1 ? createElement('code', whole(part), part) : part));
  return createElement(Fragment, null, ...parts);
}

const whole = (code: string) => (code.length <= SHORT ? { className: 'code--whole' } : null);
