import type { messages as english } from './en.startup.ts';

export const messages: { readonly [K in keyof typeof english]: string } = {
  'exports.open': 'Exportieren …',
  'exports.open.about': 'Diff, JSON Patch, Strategic Merge Patch, Kustomization oder SARIF',
};
