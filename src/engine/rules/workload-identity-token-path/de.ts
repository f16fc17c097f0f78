import type { RuleLabels } from '../../rule/rule.ts';
import type { workloadIdentityTokenPath } from './rule.ts';

export const de: RuleLabels<typeof workloadIdentityTokenPath> = {
  title: 'Tokenpfad aus seiner Variablen lesen',
  fixTitle: 'Die Variable statt des Pfads verwenden',
  messages: {
    env: 'Nennt den Pfad des Tokens, der sich mit der Version des Webhooks ändert: {name}',
    argument: 'Nennt in {field} den Pfad des Tokens; verwenden Sie AZURE_FEDERATED_TOKEN_FILE',
    mount: 'Ist dort eingebunden, wo der Webhook das Token ablegt',
  },
};
