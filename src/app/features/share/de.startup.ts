import type { messages as english } from './en.startup.ts';

export const messages: { readonly [K in keyof typeof english]: string } = {
  'share.workspace.save': 'Arbeitsbereichsdatei herunterladen',
  'share.workspace.about': 'Alle Dateien und Einstellungen, um anderswo weiterzuarbeiten',
  'share.step.settings': 'geteilte Einstellungen übernehmen',
};
