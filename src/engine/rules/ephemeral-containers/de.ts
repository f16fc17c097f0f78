import type { RuleLabels } from '../../rule/rule.ts';
import type { ephemeralContainers } from './rule.ts';

export const de: RuleLabels<typeof ephemeralContainers> = {
  title: 'Debugcontainer aus Manifesten heraushalten',
  fixTitle: 'ephemeralContainers entfernen',
  messages: {
    ephemeral: 'Der API-Server lehnt kurzlebige Container in einem Manifest ab: {names}',
  },
};
