import type { messages as english } from './en.review.ts';

export const messages: { readonly [K in keyof typeof english]: string } = {
  'namespaces.act': 'Labels des Namespace {name} setzen',
};
