import type { RuleLabels } from '../../rule/rule.ts';
import type { readOnlyHostPaths } from './rule.ts';

export const de: RuleLabels<typeof readOnlyHostPaths> = {
  title: 'Pfade des Knotens schreibgeschützt einbinden',
  stays: {
    'on-purpose':
      '`readOnly: false` steht absichtlich da: Das Programm schreibt in diesen Ordner des Knotens.',
    state: 'Das Programm hat in diesem Ordner des Knotens seinen Zustand, also schreibt es dort.',
  },
  fixTitle: 'readOnly der Einbindungen auf true setzen',
  failsIf: 'wenn das Programm in Dateien des Knotens schreibt',
  messages: {
    writable: 'Volume {volume} ist beschreibbar eingebunden: {path} des Knotens lässt sich ändern',
  },
};
