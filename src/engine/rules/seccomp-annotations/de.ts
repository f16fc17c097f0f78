import type { RuleLabels } from '../../rule/rule.ts';
import type { seccompAnnotations } from './rule.ts';

export const de: RuleLabels<typeof seccompAnnotations> = {
  title: 'Annotationen für seccomp in Felder überführen',
  fixTitle: 'Den Wert nach seccompProfile verschieben und die Annotation entfernen',
  failsIf: 'wenn das Programm seltene Systemaufrufe nutzt',
  messages: {
    deprecated: 'Die Annotation {annotation} ist veraltet: Verwenden Sie seccompProfile',
    ignored:
      'Kubernetes liest die Annotation {annotation} nicht mehr: Nur seccompProfile hat eine Wirkung',
  },
};
