import type { RuleLabels } from '../../rule/rule.ts';
import type { envReferences } from './rule.ts';

export const en: RuleLabels<typeof envReferences> = {
  title: 'Refer to existing ConfigMaps and Secrets',
  fixTitle: 'Correct the reference or add the object',
  messages: {
    'config-map-missing': 'ConfigMap {name} is not in these files',
    'secret-missing': 'Secret {name} is not in these files',
    'key-missing': 'Key {key} is not in {kind} {name}',
  },
};
