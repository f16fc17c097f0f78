import type { RuleLabels } from '../../rule/rule.ts';
import type { secretsInEnv } from './rule.ts';

export const de: RuleLabels<typeof secretsInEnv> = {
  title: 'Secrets als Dateien einbinden',
  fixTitle: 'Das Secret aus einer Datei lesen',
  messages: {
    variable: 'Die Variable {name} bezieht ihren Wert aus dem Secret {secret}',
    'all-keys': 'Jeder Schlüssel des Secrets {secret} wird zu einer Variablen',
  },
};
