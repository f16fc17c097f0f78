import type { messages as english } from './en.startup.ts';

export const messages: { readonly [K in keyof typeof english]: string } = {
  'search.open': 'Einstellung suchen',
  'search.short': 'Suchen',
};
