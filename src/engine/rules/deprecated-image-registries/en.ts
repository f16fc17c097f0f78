import type { RuleLabels } from '../../rule/rule.ts';
import type { deprecatedImageRegistries } from './rule.ts';

export const en: RuleLabels<typeof deprecatedImageRegistries> = {
  title: 'Pull images from maintained registries',
  fixTitle: 'Replace k8s.gcr.io with registry.k8s.io',
  stays: { replacement: 'Only you know which image is to replace it.' },
  messages: {
    'deprecated-registry': 'Image is from k8s.gcr.io, which has been frozen since 2023',
    'moved-image':
      'Image {image} moved to docker.io/bitnamilegacy in 2025, so nodes can’t pull it from here',
    'legacy-image': 'Image {image} gets no updates: Bitnami moved it to its legacy catalog in 2025',
  },
};
