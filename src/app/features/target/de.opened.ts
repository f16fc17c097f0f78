import type { messages as english } from './en.opened.ts';

export const messages: { readonly [K in keyof typeof english]: string } = {
  'config.refused.title': '{name} wurde nicht importiert',
  'config.refused.text':
    'Es hat sich nichts geändert. Die bisherigen Einstellungen gelten weiterhin.',
  'config.error.not-json': 'Das ist kein gültiges JSON oder YAML.',
  'config.error.not-a-map': `Eine Konfiguration ist eine Zuordnung, etwa '{"profile": "aks-article"}'.`,
  'config.error.duplicate-key': 'Der Schlüssel ist doppelt vorhanden.',
  'config.error.unknown-key': 'Unbekannter Schlüssel.',
  'config.error.unknown-profile': 'Unbekanntes Profil. Profile: {detail}.',
  'config.error.unknown-rule': 'Unbekannte Regel.',
  'config.error.unknown-option': 'Die Regel hat keine solche Option.',
  'config.error.wrong-value':
    'Dieser Wert ist nicht zulässig. Zulässig sind zum Beispiel {detail}.',
};
