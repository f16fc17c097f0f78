import type { RuleLabels } from '../../rule/rule.ts';
import type { serviceAccountField } from './rule.ts';

export const de: RuleLabels<typeof serviceAccountField> = {
  title: 'Das Feld serviceAccountName verwenden',
  fixTitle: 'Das Feld in serviceAccountName umbenennen',
  messages: {
    'old-name': 'Nennt das Konto im veralteten Feld serviceAccount',
    repeated: 'Wiederholt serviceAccountName im veralteten Feld serviceAccount',
    empty: 'Das veraltete Feld serviceAccount ist leer',
    ignored: 'Widerspricht serviceAccountName und hat keine Wirkung',
  },
};
