import type { RuleLabels } from '../../rule/rule.ts';
import type { seccompAnnotations } from './rule.ts';

export const de: RuleLabels<typeof seccompAnnotations> = {
  title: 'Seccomp-Anmerkungen in Felder überführen',
  fixTitle: 'Den Wert nach seccompProfile verschieben und die Anmerkung entfernen',
  failsIf: 'wenn das Programm seltene Systemaufrufe nutzt',
  messages: {
    deprecated:
      'Die Anmerkung {annotation} ist veraltet: An ihre Stelle ist seccompProfile getreten',
    ignored:
      'Kubernetes liest die Anmerkung {annotation} nicht mehr: Nur seccompProfile hat eine Wirkung',
  },
};
