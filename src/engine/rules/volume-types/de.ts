import type { RuleLabels } from '../../rule/rule.ts';
import type { volumeTypes } from './rule.ts';

export const de: RuleLabels<typeof volumeTypes> = {
  title: 'Nur zulässige Volumetypen verwenden',
  undecided:
    'Die Daten sind in einem Speichersystem. Für den Wechsel zu einem CSI-Treiber benötigen Sie ein neues Volume und eine Kopie. Eine Änderung dieser Datei genügt nicht.',
  fixTitle: 'Das Volume durch einen Claim oder ein CSI-Volume ersetzen',
  messages: {
    'in-tree-volume': 'Volume {volume} ist vom Typ {type}, den Restricted nicht zulässt',
    'azure-volume':
      'Volume {volume} ist vom veralteten Typ {type}; der CSI-Treiber {driver} bietet denselben Speicher',
    'git-repo-volume':
      'Volume {volume} ist ein gitRepo, das git als root auf dem Knoten ausführt und ab Kubernetes 1.33 abgeschaltet ist',
    'flex-volume':
      'Volume {volume} ist ein flexVolume, dessen Treiber ein Programm ist, das als root auf dem Knoten läuft',
  },
};
