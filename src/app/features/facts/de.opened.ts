import type { messages as english } from './en.opened.ts';

export const messages: { readonly [K in keyof typeof english]: string } = {
  'facts.open': 'Fakten zu Images',
  'facts.about':
    'Viele Korrekturen hängen vom Image ab. Podsmith schreibt die Befehle, die das Nötige herausfinden.',
};
