import type { TurnTexts } from '../test-lesson.ts';
import type { lesson } from './lesson.ts';

export const turns: TurnTexts<typeof lesson> = {
  contradiction: {
    of: 'start',
    edits: [['privileged: true', 'privileged: true\n            allowPrivilegeEscalation: false']],
  },
  'at-pod': {
    of: 'start',
    edits: [['runAsUser: 10001', 'runAsUser: 10001\n        allowPrivilegeEscalation: false']],
  },
  quoted: { of: 'start', edits: [['privileged: true', 'allowPrivilegeEscalation: "false"']] },
  allowed: { of: 'start', edits: [['privileged: true', 'allowPrivilegeEscalation: true']] },
};

export const about = [
  /^Deployment shop spec\.template\.spec\.containers\[0\]\.securityContext$/,
  /^Deployment shop spec\.template\.spec\.containers\[1\]\.securityContext\.(?:privileged|allowPrivilegeEscalation)$/,
];
