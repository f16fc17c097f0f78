import type { messages as english } from './en.ts';

export const messages: { readonly [K in keyof typeof english]: string } = {
  'results-panel.label': 'Befunde und Gliederung',
  'results-panel.outline': 'Gliederung',
  'results-panel.only': 'Nur {name}',
  'results-panel.only.unjudged': '{name}: nicht beurteilt',
  'results-panel.only.none': '{name}: keine Befunde',
  'results-panel.all': 'Alle Befunde anzeigen',
};
