import type { messages as english } from './en.ts';

export const messages: { readonly [K in keyof typeof english]: string } = {
  'bench.label': 'Befunde und Gliederung',
  'bench.outline': 'Gliederung',
  'bench.only': 'Nur {name}',
  'bench.only.none': '{name}: keine Befunde',
  'bench.all': 'Alle Befunde anzeigen',
  'key.enter': 'Eingabe',
};
