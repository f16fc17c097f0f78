import type { TurnTexts } from '../test-lesson.ts';
import type { lesson } from './lesson.ts';

const LABEL = '        azure.workload.identity/use: "true"\n';
const SECRET =
  '            - name: AZURE_CLIENT_SECRET\n              value: not-a-real-password\n';

export const turns: TurnTexts<typeof lesson> = {
  'label-type': { of: 'solution', edits: [['use: "true"', 'use: true']] },
  'label-above': {
    of: 'solution',
    edits: [
      [LABEL, ''],
      [
        'kind: Deployment\nmetadata:\n',
        'kind: Deployment\nmetadata:\n  labels:\n    azure.workload.identity/use: "true"\n',
      ],
    ],
  },
  'label-on-account': {
    of: 'solution',
    edits: [
      [LABEL, ''],
      ['  annotations:\n', '  labels:\n    azure.workload.identity/use: "true"\n  annotations:\n'],
    ],
  },
  'other-identity': {
    of: 'solution',
    edits: [['client-id: 11111111-', 'client-id: 99999999-']],
  },
  moved: { of: 'start', edits: [['AZURE_CLIENT_SECRET', 'CLIENT_KEY']] },
  'from-secret': {
    of: 'start',
    edits: [
      [
        'value: not-a-real-password',
        'valueFrom:\n                secretKeyRef:\n                  name: reports\n                  key: client-secret',
      ],
    ],
  },
  'token-path': {
    of: 'solution',
    edits: [
      [
        '            - name: STORAGE_ACCOUNT',
        '            - name: AZURE_FEDERATED_TOKEN_FILE\n              value: /var/run/secrets/azure/tokens/azure-identity-token\n            - name: STORAGE_ACCOUNT',
      ],
    ],
  },
  'too-early': { of: 'start', edits: [[SECRET, '']] },
};

export const about = [
  /^ServiceAccount reports metadata\.annotations$/,
  /^Deployment reports spec\.template\.metadata\.labels/,
  /^Deployment reports spec\.template\.spec\.containers\[0\]\.env$/,
];
