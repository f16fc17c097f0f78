import type { RuleLabels } from '../../rule/rule.ts';
import type { secretProviderClassObjects } from './rule.ts';

export const de: RuleLabels<typeof secretProviderClassObjects> = {
  title: 'Gültige Key Vault-Objekte angeben',
  fixTitle: 'Die Objekte korrigieren',
  messages: {
    unreadable: 'Diese Zeichenfolge ist kein gültiges YAML, daher bindet der Anbieter nichts ein',
    'no-array': 'In dieser Zeichenfolge fehlt die Liste array',
    'empty-array': 'Die Liste array ist leer, was der Anbieter ablehnt',
    'item-not-text':
      'Element {number} der Liste ist eine Zuordnung; der Anbieter erwartet eine Zeichenfolge: Ergänzen Sie hinter dem Bindestrich einen senkrechten Strich',
    'item-not-map': 'Dieses Element enthält keine Felder wie objectName',
    'field-type': 'Dieses Feld nimmt eine Zeichenfolge oder Zahl an, keine Liste oder Zuordnung',
    'no-name': 'Diesem Objekt fehlt objectName',
    'no-type': 'Dem Objekt {name} fehlt objectType: secret, key oder cert',
    'object-type': 'Den objectType {type} gibt es nicht; möglich sind secret, key und cert',
    'only-secret': '{field} {value} ist nur beim objectType secret möglich',
    'unknown-value': '{field} {value} gibt es nicht; möglich sind {known}',
    'file-name':
      'Die Datei {file} muss innerhalb des Volumes sein: weder ein Schrägstrich am Anfang noch .. im Pfad',
    'same-file':
      'Ein weiteres Objekt wird ebenfalls in die Datei {file} geschrieben; das letzte hat Vorrang',
    'file-permission': 'Die filePermission {mode} ist keine Oktalzahl wie 0644',
    'version-history': 'Die objectVersionHistory muss eine ganze Zahl ohne Anführungszeichen sein',
  },
};
