import type { RuleLabels } from '../../rule/rule.ts';
import type { ephemeralContainers } from './rule.ts';

export const de: RuleLabels<typeof ephemeralContainers> = {
  title: 'Debugcontainer aus Manifesten heraushalten',
  fixTitle: 'ephemeralContainers entfernen',
  messages: {
    ephemeral: 'Kurzlebige Container haben in einem Manifest keinen Platz: {names}',
  },
};
