import type { RuleLabels } from '../../rule/rule.ts';
import type { workloadIdentityTokenPath } from './rule.ts';

export const en: RuleLabels<typeof workloadIdentityTokenPath> = {
  title: 'Read the token path from its variable',
  fixTitle: 'Use the variable instead of the path',
  messages: {
    env: 'Contains the path of the token, which changes with the webhook’s version: {name}',
    argument: 'Contains the path of the token in {field}; use AZURE_FEDERATED_TOKEN_FILE',
    mount: 'Mounts a volume where the webhook puts the token',
  },
};
