import type { messages as english } from './en.startup.ts';

export const messages: { readonly [K in keyof typeof english]: string } = {
  'disk.save': 'Speichern',
  'disk.step.taken': '{name} vom Datenträger verwenden',
  'disk.recent.open': 'Zuletzt geöffnet …',
  'disk.save-as': 'Speichern unter …',
};
