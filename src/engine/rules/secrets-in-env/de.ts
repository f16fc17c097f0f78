import type { RuleLabels } from '../../rule/rule.ts';
import type { secretsInEnv } from './rule.ts';

export const de: RuleLabels<typeof secretsInEnv> = {
  title: 'Secrets als Dateien einbinden',
  fixTitle: 'Das Secret aus einer Datei lesen',
  messages: {
    variable: '{name} bezieht den Wert als Variable aus dem Secret {secret}',
    'all-keys': 'Übernimmt jeden Schlüssel des Secrets {secret} als Variable',
  },
};
