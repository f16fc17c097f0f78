import type { learn as english } from '../en/learn.ts';

export const learn: { readonly [K in keyof typeof english]: string } = {
  'surface.title': 'Was könnte ein Angreifer erreichen?',
};
