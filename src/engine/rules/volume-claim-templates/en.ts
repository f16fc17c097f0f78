import type { RuleLabels } from '../../rule/rule.ts';
import type { volumeClaimTemplates } from './rule.ts';

export const en: RuleLabels<typeof volumeClaimTemplates> = {
  title: 'Complete the volume claim templates',
  fixTitle: 'Set accessModes and the storage request',
  messages: {
    'no-access-mode': 'Claim template {name} has no accessModes, so the API server rejects it',
    'no-size': 'Claim template {name} requests no storage, so the API server rejects it',
    shared:
      'Claim template {name} has the access mode {mode}, although each claim belongs to one pod',
  },
};
