import type { RuleLabels } from '../../rule/rule.ts';
import type { nativeSecrets } from './rule.ts';

export const de: RuleLabels<typeof nativeSecrets> = {
  title: 'Geheime Werte in Key Vault aufbewahren',
  fixTitle: 'Die Werte nach Azure Key Vault verschieben',
  messages: {
    encoded:
      'Enthält {count, plural, one {einen Wert} other {# Werte}} in Base64, das keine Verschlüsselung ist',
    plain: 'Enthält {count, plural, one {einen Wert} other {# Werte}} im Klartext',
  },
};
