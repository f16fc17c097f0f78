import type { messages as english } from './en.startup.ts';

export const messages: { readonly [K in keyof typeof english]: string } = {
  'new.open': 'Neues Manifest',
  'new.open.about': 'Von der ersten Zeile an gehärtet',
  'new.step': 'Manifest {name} erstellen',
  'new.step.several': 'Manifeste für {n, number} Workloads erstellen',
};
