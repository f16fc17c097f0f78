import type { editor as english } from '../en/editor.ts';

export const editor: { readonly [K in keyof typeof english]: string } = {};
