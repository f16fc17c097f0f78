import type { RuleLabels } from '../../rule/rule.ts';
import type { imagePullPolicy } from './rule.ts';

export const de: RuleLabels<typeof imagePullPolicy> = {
  title: 'Abrufrichtlinie für Images festlegen',
  fixTitle: 'imagePullPolicy auf den erwarteten Wert setzen',
  failsIf: 'wenn die Registrierung nicht erreichbar ist',
  messages: {
    'other-policy': 'imagePullPolicy ist {policy}, erwartet wird {expected}',
    'default-policy':
      'imagePullPolicy ist nicht gesetzt und damit {policy}, erwartet wird {expected}',
  },
};
