import type { RuleLabels } from '../../rule/rule.ts';
import type { sharedProcessNamespace } from './rule.ts';

export const de: RuleLabels<typeof sharedProcessNamespace> = {
  title: 'Prozesse nicht zwischen Containern teilen',
  fixTitle: 'shareProcessNamespace entfernen',
  failsIf: 'wenn ein Sidecarcontainer dem Programm Signale sendet',
  messages: {
    shared: 'Die Container sehen die Prozesse der anderen: shareProcessNamespace ist true',
  },
};
