import type { TurnTexts } from '../test-lesson.ts';
import type { lesson } from './lesson.ts';

export const turns: TurnTexts<typeof lesson> = {
  namespace: { of: 'start', edits: [['enforce: baseline', 'enforce: privileged']] },
  quota: { of: 'start', edits: [['    limits.memory: 8Gi', '    pods: "20"']] },
  default: { of: 'start', edits: [['      serviceAccountName: orders-api\n', '']] },
  'new-account': {
    of: 'start',
    edits: [
      [
        'kind: ServiceAccount\nmetadata:\n  name: orders\n',
        'kind: ServiceAccount\nmetadata:\n  name: orders-api\n',
      ],
    ],
  },
  'request-alone': {
    of: 'solution',
    edits: [['limits:\n              memory: 256Mi', 'requests:\n              memory: 256Mi']],
  },
};

export const about = [
  /^Deployment orders spec\.template\.spec\.serviceAccountName$/,
  /^Deployment orders spec\.template\.spec\.containers\[0\]\.(?:securityContext|resources)$/,
  /^Deployment orders spec\.template\.spec\.containers\[1\]\.ports\[0\]\.hostPort$/,
];
