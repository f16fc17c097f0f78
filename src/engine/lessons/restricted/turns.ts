import type { TurnTexts } from '../test-lesson.ts';
import type { lesson } from './lesson.ts';

const NAMESPACE =
  'apiVersion: v1\nkind: Namespace\nmetadata:\n  name: shop\n  labels:\n    pod-security.kubernetes.io/enforce: privileged\n---\napiVersion: apps/v1\n';

export const turns: TurnTexts<typeof lesson> = {
  waived: {
    of: 'start',
    edits: [
      [
        '            privileged: true',
        '            privileged: true # podsmith-ignore privileged: ships logs',
      ],
    ],
  },
  windows: {
    of: 'solution',
    edits: [['      initContainers:', '      os:\n        name: windows\n      initContainers:']],
  },
  namespace: { of: 'start', edits: [['apiVersion: apps/v1\n', NAMESPACE]] },
  'lower-case': {
    of: 'solution',
    edits: [
      [
        'checkout:7.0.0\n          securityContext:\n            allowPrivilegeEscalation: false\n            capabilities:\n              drop: ["ALL"]',
        'checkout:7.0.0\n          securityContext:\n            allowPrivilegeEscalation: false\n            capabilities:\n              drop: ["all"]',
      ],
    ],
  },
  'broken-promise': {
    of: 'start',
    edits: [
      [
        '      initContainers:',
        '      securityContext:\n        runAsNonRoot: true\n      initContainers:',
      ],
    ],
  },
};

export const about = [
  /^Deployment checkout spec\.template\.spec\.securityContext$/,
  /^Deployment checkout spec\.template\.spec\.(?:initContainers|containers)\[\d\]\.securityContext/,
  /^Deployment checkout spec\.template\.spec\.volumes\[0\]\.(?:hostPath|emptyDir)$/,
];
