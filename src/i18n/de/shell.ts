import type { shell as english } from '../en/shell.ts';

export const shell: { readonly [K in keyof typeof english]: string } = {};
