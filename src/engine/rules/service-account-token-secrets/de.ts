import type { RuleLabels } from '../../rule/rule.ts';
import type { serviceAccountTokenSecrets } from './rule.ts';

export const de: RuleLabels<typeof serviceAccountTokenSecrets> = {
  title: 'Keine API-Token in Secrets speichern',
  fixTitle: 'Das Secret durch kurzlebige Token ersetzen',
  messages: {
    token: 'Speichert ein Token, das nie abläuft',
  },
};
