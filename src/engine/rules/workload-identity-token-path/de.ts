import type { RuleLabels } from '../../rule/rule.ts';
import type { workloadIdentityTokenPath } from './rule.ts';

export const de: RuleLabels<typeof workloadIdentityTokenPath> = {
  title: 'Das Token über seine Variable finden',
  fixTitle: 'Den Pfad der Variablen überlassen',
  messages: {
    env: 'Nennt den Pfad des Tokens, der sich mit der Version des Webhooks ändert: {name}',
    argument: 'Nennt in {field} den Pfad des Tokens; AZURE_FEDERATED_TOKEN_FILE sagt ihn',
    mount: 'Ist dort eingebunden, wo der Webhook das Token ablegt',
  },
};
