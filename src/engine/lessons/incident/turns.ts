import type { TurnTexts } from '../test-lesson.ts';
import type { lesson } from './lesson.ts';

const NEW =
  'valueFrom:\n                secretKeyRef:\n                  name: invoices-db-2\n                  key: password';
const DATABASE =
  '    - to:\n        - podSelector:\n            matchLabels:\n              app: postgres\n      ports:\n        - port: 5432\n';

export const turns: TurnTexts<typeof lesson> = {
  'one-folder': { of: 'solution', edits: [['mountPath: /app/uploads', 'mountPath: /app']] },
  'old-secret': {
    of: 'solution',
    edits: [['                  name: invoices-db-2', '                  name: invoices-db']],
  },
  'new-literal': { of: 'solution', edits: [[NEW, 'value: windy-harbour-18']] },
  'old-password': { of: 'start', edits: [['name: DB_PASSWORD', 'name: DB_PASS']] },
  'one-address': {
    of: 'solution',
    edits: [
      [
        DATABASE,
        '    - to:\n        - ipBlock:\n            cidr: 0.0.0.0/0\n            except: ["203.0.113.7/32"]\n',
      ],
    ],
  },
  open: { of: 'solution', edits: [[DATABASE, '    - ports:\n        - port: 443\n']] },
};

export const about = [
  /^Deployment invoices spec\.template\.spec\.(?:automountServiceAccountToken|securityContext|volumes)$/,
  /^Deployment invoices spec\.template\.spec\.containers\[0\]\.(?:securityContext|volumeMounts)$/,
  /^Deployment invoices spec\.template\.spec\.containers\[0\]\.env\[0\]\.(?:value|valueFrom)$/,
  /^NetworkPolicy invoices $/,
];
