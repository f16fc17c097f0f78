import type { RuleLabels } from '../../rule/rule.ts';
import type { readOnlyHostPaths } from './rule.ts';

export const de: RuleLabels<typeof readOnlyHostPaths> = {
  title: 'Pfade des Knotens schreibgeschützt einbinden',
  fixTitle: 'readOnly der Einbindungen auf true setzen',
  failsIf: 'wenn das Programm in Dateien des Knotens schreibt',
  messages: {
    writable: 'Volume {volume} ist beschreibbar eingebunden: {path} des Knotens lässt sich ändern',
  },
};
