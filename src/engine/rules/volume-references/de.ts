import type { RuleLabels } from '../../rule/rule.ts';
import type { volumeReferences } from './rule.ts';

export const de: RuleLabels<typeof volumeReferences> = {
  title: 'Vorhandene Objekte und Schlüssel einbinden',
  fixTitle: 'Den Verweis korrigieren oder das Fehlende ergänzen',
  messages: {
    'config-map-missing': 'Die ConfigMap {name} dieses Volumes fehlt in diesen Dateien',
    'secret-missing': 'Das Secret {name} dieses Volumes fehlt in diesen Dateien',
    'claim-missing': 'Der PersistentVolumeClaim {name} fehlt in diesen Dateien',
    'claim-elsewhere':
      'Der PersistentVolumeClaim {name} ist im Namespace {other}, der Pod aber in {own}',
    'key-missing': 'Der Schlüssel {key} des Eintrags fehlt in {kind} {name}',
    'sub-path-missing':
      'Bindet einen leeren Ordner statt einer Datei ein: {path} fehlt im Volume von {kind} {name}',
  },
};
