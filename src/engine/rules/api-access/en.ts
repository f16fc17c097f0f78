import type { RuleLabels } from '../../rule/rule.ts';
import type { apiAccess } from './rule.ts';

export const en: RuleLabels<typeof apiAccess> = {
  title: 'Mount a token where the program asks the API',
  undecided:
    'Leave `automountServiceAccountToken` unset for this pod, and bind its ServiceAccount only to the role that it needs.',
  fixTitle: 'Mount the token',
  messages: {
    'no-token': 'The program `{what}` asks the Kubernetes API, and the pod has no token for it',
  },
};
