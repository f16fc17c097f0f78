import type { messages as english } from './en.learn.ts';

export const messages: { readonly [K in keyof typeof english]: string } = {
  'licences.intro':
    'Podsmith steht unter der Apache License, Version 2.0. Diese Seite enthält auch Code und Schriften aus diesen {n, number} Paketen. Die Liste stammt aus dem Build.',
  'licences.package': 'Paket',
  'licences.version': 'Version',
  'licences.licence': 'Lizenz',
  'licences.texts': 'Texte aller Lizenzen',
  'licences.notice': 'Hinweise von Podsmith',
};
