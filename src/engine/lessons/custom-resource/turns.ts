import type { TurnTexts } from '../test-lesson.ts';
import type { lesson } from './lesson.ts';

export const turns: TurnTexts<typeof lesson> = {
  unread: {
    of: 'start',
    edits: [['  headGroupSpec:', '  securityContext:\n    runAsNonRoot: true\n  headGroupSpec:']],
  },
  label: {
    of: 'start',
    edits: [
      [
        '  namespace: shop',
        '  namespace: shop\n  labels:\n    pod-security.kubernetes.io/enforce: restricted',
      ],
    ],
  },
  'other-volume': {
    of: 'start',
    edits: [
      [
        '          volumes:\n            - name: models\n              hostPath:\n                path: /mnt/models\n',
        '',
      ],
    ],
  },
};

export const about = [
  /^RayCluster forecast spec\.headGroupSpec\.template\.spec\./,
  /^RayCluster forecast spec\.workerGroupSpecs\[0\]\.template\.spec\./,
];
