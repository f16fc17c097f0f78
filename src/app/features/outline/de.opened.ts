import type { messages as english } from './en.opened.ts';

export const messages: { readonly [K in keyof typeof english]: string } = {
  'outline.label': 'Gliederung des Manifests',
  'outline.list': 'Liste mit {n, number} Objekten',
  'outline.broken': 'fehlerhaft, Zeile {line}',
  'outline.role.init': 'init',
  'outline.role.sidecar': 'sidecar',
  'outline.role.app': 'Container',
  'outline.role.ephemeral': 'ephemeral',
  'outline.clean': 'keine Befunde',
  'outline.open': '{n, plural, one {# Befund} other {# Befunde}}',
  'outline.line': 'Zeile {line}',
  'outline.empty': 'In diesem Text ist noch kein Dokument.',
  'outline.shown': '{shown, number} von {n, number} Einträgen angezeigt',
  'outline.more': '{n, number} weitere anzeigen',
  'outline.keys': 'Die Pfeiltasten wählen einen Eintrag, die Eingabetaste zeigt ihn im Manifest.',
  'outline.template': 'Vorlage',
};
