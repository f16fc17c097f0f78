import type { RuleLabels } from '../../rule/rule.ts';
import type { ephemeralContainers } from './rule.ts';

export const en: RuleLabels<typeof ephemeralContainers> = {
  title: 'Keep debug containers out of manifests',
  fixTitle: 'Remove ephemeralContainers',
  messages: {
    ephemeral: 'The API server rejects ephemeral containers in a manifest: {names}',
  },
};
