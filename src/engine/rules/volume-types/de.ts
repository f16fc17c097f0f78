import type { RuleLabels } from '../../rule/rule.ts';
import type { volumeTypes } from './rule.ts';

export const de: RuleLabels<typeof volumeTypes> = {
  title: 'Nur zulässige Volumetypen verwenden',
  undecided:
    'Die Daten sind in einem Speichersystem. Für den Umzug zu einem CSI-Treiber sind ein neues Volume und eine Kopie nötig. Das leistet keine Änderung dieser Datei.',
  fixTitle: 'Das Volume durch einen Claim oder ein CSI-Volume ersetzen',
  messages: {
    'in-tree-volume': 'Volume {volume} ist vom Typ {type}, den Restricted nicht zulässt',
    'azure-volume':
      'Volume {volume} ist vom veralteten Typ {type}; der CSI-Treiber {driver} bietet denselben Speicher',
    'git-repo-volume': 'Volume {volume} ist ein gitRepo: Git läuft dafür als root auf dem Knoten',
    'flex-volume': 'Volume {volume} ist ein flexVolume: Der Treiber läuft als root auf dem Knoten',
  },
};
