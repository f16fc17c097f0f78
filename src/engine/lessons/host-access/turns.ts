import type { TurnTexts } from '../test-lesson.ts';
import type { lesson } from './lesson.ts';

export const turns: TurnTexts<typeof lesson> = {
  quoted: { of: 'start', edits: [['hostNetwork: true', 'hostNetwork: "false"']] },
  'other-port': {
    of: 'solution',
    edits: [['containerPort: 9100', 'containerPort: 9100\n              hostPort: 9200']],
  },
  'mount-left': {
    of: 'solution',
    edits: [['      volumes:\n        - name: logs\n          emptyDir: {}\n', '']],
  },
  'read-only': {
    of: 'start',
    edits: [
      ['mountPath: /var/log/status', 'mountPath: /var/log/status\n              readOnly: true'],
    ],
  },
};

export const about = [
  /^Deployment status spec\.template\.spec\.(?:hostNetwork|hostPID)$/,
  /^Deployment status spec\.template\.spec\.containers\[0\]\.ports\[0\]\.hostPort$/,
  /^Deployment status spec\.template\.spec\.volumes\[0\]\.(?:hostPath|emptyDir)$/,
];
