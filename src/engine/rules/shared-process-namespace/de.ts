import type { RuleLabels } from '../../rule/rule.ts';
import type { sharedProcessNamespace } from './rule.ts';

export const de: RuleLabels<typeof sharedProcessNamespace> = {
  title: 'Prozesse der Container voneinander trennen',
  fixTitle: 'shareProcessNamespace entfernen',
  failsIf: 'wenn ein Sidecar dem Programm Signale sendet',
  messages: {
    shared: 'Die Container sehen die Prozesse der anderen: shareProcessNamespace ist true',
  },
};
