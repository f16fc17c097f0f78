import type { messages as english } from './en.startup.ts';

export const messages: { readonly [K in keyof typeof english]: string } = {
  'draft.step': 'Änderungen vor dem Neuladen der Seite',
};
