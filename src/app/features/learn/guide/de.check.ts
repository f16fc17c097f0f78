import type { messages as english } from './en.check.ts';

export const messages: { readonly [K in keyof typeof english]: string } = {
  'end.picture': 'Das Kapitel als Bild',
  'end.before': 'Vorher',
  'end.after': 'Nachher',
  'end.caption.before': 'Das ist das Manifest zu den Fragen unten: {counts}.',
  'end.caption.after': 'Das ist dasselbe Manifest nach den Korrekturen dieses Kapitels: {counts}.',
  'check.title': 'Wissen überprüfen',
  'check.lead':
    'Drei Fragen zu diesem Manifest. Podsmith ermittelt die Antworten aus dem Manifest.',
  'check.manifest': 'Manifest zu den Fragen',
  'check.number': 'Frage {n, number} von {all}',
  'check.answered': 'beantwortet',
  'check.do': 'Antwort prüfen',
  'check.none': 'Wählen Sie zuerst eine Antwort aus.',
  'check.right': 'Richtig.',
  'check.wrong': 'Noch nicht.',
  'check.edit': 'Manifest zum Ändern',
  'check.restart': 'Neu beginnen',
  'check.solution': 'Eine Lösung',
  'check.sum': '{done} von {all} Fragen beantwortet',
};
