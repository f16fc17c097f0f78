import type { RuleLabels } from '../../rule/rule.ts';
import type { unmountedVolumes } from './rule.ts';

export const de: RuleLabels<typeof unmountedVolumes> = {
  title: 'Jedes Volume einbinden',
  fixTitle: 'Das Volume entfernen',
  stays: { content: 'Nur Sie wissen, ob die Einbindung fehlt oder das Volume überflüssig ist.' },
  messages: {
    unmounted: 'Kein Container bindet das Volume {name} ein',
    'claim-unmounted':
      'Kein Container bindet das Volume {name} ein, doch ohne dessen Claim startet der Pod nicht',
  },
};
