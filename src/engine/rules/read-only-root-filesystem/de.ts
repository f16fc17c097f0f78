import type { RuleLabels } from '../../rule/rule.ts';
import type { readOnlyRootFilesystem } from './rule.ts';

export const de: RuleLabels<typeof readOnlyRootFilesystem> = {
  title: 'Schreibgeschütztes Stammdateisystem verwenden',
  fixTitle: 'readOnlyRootFilesystem auf true setzen',
  failsIf: 'wenn das Programm außerhalb seiner Volumes schreibt',
  messages: {
    unset:
      'Die Dateien des Images lassen sich überschreiben: readOnlyRootFilesystem ist nicht gesetzt',
    writable: 'Die Dateien des Images lassen sich überschreiben: readOnlyRootFilesystem ist false',
  },
};
