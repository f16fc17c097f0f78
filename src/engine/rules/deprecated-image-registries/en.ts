import type { RuleLabels } from '../../rule/rule.ts';
import type { deprecatedImageRegistries } from './rule.ts';

export const en: RuleLabels<typeof deprecatedImageRegistries> = {
  title: 'Pull from registry.k8s.io',
  fixTitle: 'Replace k8s.gcr.io with registry.k8s.io',
  messages: {
    'deprecated-registry': 'Image is from k8s.gcr.io, which has been frozen since 2023',
  },
};
