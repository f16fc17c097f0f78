import type { RuleLabels } from '../../rule/rule.ts';
import type { serviceAccountField } from './rule.ts';

export const en: RuleLabels<typeof serviceAccountField> = {
  title: 'Use serviceAccountName, not serviceAccount',
  fixTitle: 'Rename the field to serviceAccountName',
  messages: {
    'old-name': 'Names the account in the deprecated field serviceAccount',
    repeated: 'Repeats serviceAccountName in the deprecated field serviceAccount',
    empty: 'The deprecated field serviceAccount is empty',
    ignored: 'Contradicts serviceAccountName and is ignored by Kubernetes',
  },
};
