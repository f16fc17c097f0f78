import type { messages as english } from './en.titles.ts';

export const messages: { readonly [K in keyof typeof english]: string } = {
  'pictures.identity.title': 'Wie meldet sich der Pod bei Azure an?',
  'pictures.vault.title': 'Wie kommt ein Geheimnis aus Key Vault in den Pod?',
  'pictures.levels.title': 'Welcher Wert gilt?',
  'pictures.life.title': 'Was geschieht mit einem Pod vom Start bis zum Ende?',
  'pictures.files.title': 'Wer darf welche Datei lesen und schreiben?',
  'surface.title': 'Was kann ein Angreifer erreichen?',
};
