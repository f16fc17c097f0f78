import type { RuleLabels } from '../../rule/rule.ts';
import type { privileged } from './rule.ts';

export const de: RuleLabels<typeof privileged> = {
  title: 'Ohne privilegierten Modus ausführen',
  undecided:
    'Der Container gibt Einbindungen an den Knoten weiter (`mountPropagation: Bidirectional`); das erlaubt Kubernetes nur privilegierten Containern. Entscheiden Sie zuerst über diese Einbindung.',
  fixTitle: 'privileged auf false setzen',
  failsIf: 'wenn das Programm Geräte oder den Kernel des Knotens nutzt',
  messages: {
    privileged:
      'Hat alle Linux-Funktionen (Capabilities) und alle Geräte des Knotens: privileged ist true',
  },
};
