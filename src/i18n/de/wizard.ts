import type { wizard as english } from '../en/wizard.ts';

export const wizard: { readonly [K in keyof typeof english]: string } = {};
