import type { RuleLabels } from '../../rule/rule.ts';
import type { secretProviderClassParameters } from './rule.ts';

export const de: RuleLabels<typeof secretProviderClassParameters> = {
  title: 'Gültige Key Vault-Parameter angeben',
  fixTitle: 'Die Parameter korrigieren',
  messages: {
    'not-text':
      '{name} ist keine Zeichenfolge, daher lehnt der API-Server die Klasse ab: Setzen Sie Anführungszeichen',
    'no-text':
      '{name} ist eine Liste oder Zuordnung; der API-Server nimmt nur eine Zeichenfolge an',
    missing: '{name} fehlt; ohne diese Angabe bindet der Anbieter nichts ein',
    misspelt: 'Der Anbieter kennt {name} nicht: Verwenden Sie {right}',
    'old-spelling': '{name} ist eine veraltete Schreibweise: Verwenden Sie {right}',
    'vault-name':
      'Das ist kein gültiger Name eines Schlüsseltresors: Verwenden Sie 3 bis 24 Buchstaben, Ziffern und Bindestriche',
    'vault-address': 'Enthält die Adresse des Tresors; der Anbieter erwartet nur seinen Namen',
    'resource-id': '{name} enthält eine Ressourcen-ID; der Anbieter erwartet eine Client-ID',
    'no-guid': '{name} ist keine GUID',
    'no-boolean': '{name} ist weder true noch false',
  },
};
