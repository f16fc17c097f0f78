import type { TurnTexts } from '../test-lesson.ts';
import type { lesson } from './lesson.ts';

export const turns: TurnTexts<typeof lesson> = {
  off: {
    of: 'solution',
    edits: [['readOnlyRootFilesystem: true', 'readOnlyRootFilesystem: false']],
  },
  node: {
    of: 'solution',
    edits: [
      ['emptyDir:\n            sizeLimit: 64Mi', 'hostPath:\n            path: /tmp/thumbnails'],
    ],
  },
  hidden: { of: 'solution', edits: [['mountPath: /var/cache/thumbnails', 'mountPath: /var']] },
  'read-only-room': {
    of: 'solution',
    edits: [['mountPath: /tmp\n', 'mountPath: /tmp\n              readOnly: true\n']],
  },
  memory: { of: 'solution', edits: [['sizeLimit: 64Mi', 'medium: Memory']] },
};

export const about = [
  /^Deployment thumbnails spec\.template\.spec\.containers\[0\]\.securityContext\.readOnlyRootFilesystem$/,
  /^Deployment thumbnails spec\.template\.spec\.containers\[0\]\.volumeMounts$/,
  /^Deployment thumbnails spec\.template\.spec\.volumes$/,
];
