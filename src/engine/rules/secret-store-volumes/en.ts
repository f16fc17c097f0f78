import type { RuleLabels } from '../../rule/rule.ts';
import type { secretStoreVolumes } from './rule.ts';

export const en: RuleLabels<typeof secretStoreVolumes> = {
  title: 'Mount secrets from the vault read-only',
  fixTitle: 'Set readOnly to true',
  messages: {
    'not-read-only': 'The volume {name} is not read-only, which the driver rejects',
    'writable-mount': 'The mount at {path} is not read-only',
    'no-class': 'The volume {name} has no SecretProviderClass',
    unmounted: 'No container mounts the volume {name}, so nothing is fetched',
    credential: 'Signs in to the vault with a stored credential, the Secret {secret}',
  },
};
