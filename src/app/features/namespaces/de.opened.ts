import type { messages as english } from './en.opened.ts';

export const messages: { readonly [K in keyof typeof english]: string } = {
  'namespaces.open': 'Stufen nach Namespace',
  'namespaces.about':
    'Die Stufe von Pod Security, die jeder Namespace durchsetzen kann, und die Labels dafür.',
};
