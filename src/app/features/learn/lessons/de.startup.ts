import type { messages as english } from './en.startup.ts';

export const messages: { readonly [K in keyof typeof english]: string } = {
  'lesson.forgotten': 'Der Lernfortschritt wurde gelöscht.',
  'lesson.step.restart': 'Lektion neu beginnen',
};
