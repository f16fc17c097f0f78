import type { TurnTexts } from '../test-lesson.ts';
import type { lesson } from './lesson.ts';

const LITERAL = '            - name: DB_PASSWORD\n              value: not-a-real-password\n';

export const turns: TurnTexts<typeof lesson> = {
  'secret-object': {
    of: 'start',
    edits: [
      [
        'apiVersion: apps/v1\n',
        'apiVersion: v1\nkind: Secret\nmetadata:\n  name: billing\n  namespace: shop\nstringData:\n  password: something\n---\napiVersion: apps/v1\n',
      ],
    ],
  },
  moved: { of: 'start', edits: [['- name: DB_PASSWORD', '- name: DB_VALUE']] },
  'from-secret': {
    of: 'start',
    edits: [
      [
        'value: not-a-real-password',
        'valueFrom:\n                secretKeyRef:\n                  name: billing\n                  key: password',
      ],
    ],
  },
  'class-type': {
    of: 'solution',
    edits: [['    keyvaultName:', '    usePodIdentity: false\n    keyvaultName:']],
  },
  'objects-type': {
    of: 'solution',
    edits: [
      [
        'objects: |\n      array:\n        - |\n          objectName',
        'objects:\n      array:\n        - objectName',
      ],
    ],
  },
  'other-namespace': {
    of: 'solution',
    edits: [
      [
        'kind: SecretProviderClass\nmetadata:\n  name: billing\n  namespace: shop',
        'kind: SecretProviderClass\nmetadata:\n  name: billing\n  namespace: vault',
      ],
    ],
  },
  'sub-path': {
    of: 'solution',
    edits: [
      [
        'mountPath: /mnt/secrets\n',
        'mountPath: /mnt/secrets/sql-password\n              subPath: sql-password\n',
      ],
    ],
  },
  'too-early': { of: 'start', edits: [[LITERAL, '']] },
};

export const about = [
  /^SecretProviderClass billing $/,
  /^Deployment billing spec\.template\.spec\.containers\[0\]\.(?:env|volumeMounts)/,
  /^Deployment billing spec\.template\.spec\.volumes$/,
];
