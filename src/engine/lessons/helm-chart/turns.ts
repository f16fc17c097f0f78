import type { TurnTexts } from '../test-lesson.ts';
import type { lesson } from './lesson.ts';

export const turns: TurnTexts<typeof lesson> = {
  default: {
    of: 'solution',
    edits: [
      [
        'allowPrivilegeEscalation: false',
        'allowPrivilegeEscalation: {{ .Values.escalation | default false }}',
      ],
    ],
  },
  'at-the-pod': {
    of: 'solution',
    edits: [
      [
        '        runAsNonRoot: true',
        '        allowPrivilegeEscalation: false\n        runAsNonRoot: true',
      ],
    ],
  },
  latest: { of: 'solution', edits: [['wiki:3.1.0', 'wiki:latest']] },
  'false-user': { of: 'solution', edits: [['runAsNonRoot: true', 'runAsNonRoot: false']] },
};

export const about = [
  /^Deployment wiki spec\.template\.spec\.(?:hostNetwork|automountServiceAccountToken)$/,
  /^Deployment wiki spec\.template\.spec\.securityContext/,
  /^Deployment wiki spec\.template\.spec\.containers\[0\]\.(?:securityContext|image)/,
];
