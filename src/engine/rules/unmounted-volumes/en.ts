import type { RuleLabels } from '../../rule/rule.ts';
import type { unmountedVolumes } from './rule.ts';

export const en: RuleLabels<typeof unmountedVolumes> = {
  title: 'Mount every volume',
  fixTitle: 'Remove the volume',
  stays: { content: 'Only you know whether the mount is missing or the volume isn’t needed.' },
  messages: {
    unmounted: 'No container mounts the volume {name}',
    'claim-unmounted':
      'No container mounts the volume {name}, but the pod can’t start without its claim',
  },
};
