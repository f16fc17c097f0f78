import type { messages as english } from './en.startup.ts';

export const messages: { readonly [K in keyof typeof english]: string } = {
  'lesson.forgotten': 'Vergessen. Alle Lektionen sind wieder offen.',
  'lesson.step.restart': 'Lektion von vorn beginnen',
};
