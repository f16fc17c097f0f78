import type { TurnTexts } from '../test-lesson.ts';
import type { lesson } from './lesson.ts';

export const turns: TurnTexts<typeof lesson> = {
  'at-container': {
    of: 'start',
    edits: [['runAsUser: 0', 'runAsUser: 0\n            fsGroup: 10001']],
  },
  'root-group': { of: 'solution', edits: [['fsGroup: 10001', 'fsGroup: 0']] },
  'open-to-all': {
    of: 'start',
    edits: [['"chown", "-R", "10001:10001"', '"chmod", "-R", "0777"']],
  },
  supplemental: {
    of: 'start',
    edits: [
      [
        '        runAsGroup: 10001',
        '        runAsGroup: 10001\n        supplementalGroups: [10001]',
      ],
    ],
  },
  'too-early': { of: 'start', edits: [['runAsUser: 0', 'runAsUser: 10001']] },
};

export const about = [
  /^Deployment uploads spec\.template\.spec\.securityContext\.fsGroup/,
  /^Deployment uploads spec\.template\.spec\.initContainers$/,
];
