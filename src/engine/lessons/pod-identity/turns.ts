import type { TurnTexts } from '../test-lesson.ts';
import type { lesson } from './lesson.ts';

const LABEL = '        azure.workload.identity/use: "true"\n';

export const turns: TurnTexts<typeof lesson> = {
  'label-type': { of: 'solution', edits: [['use: "true"', 'use: true']] },
  'class-type': { of: 'solution', edits: [['usePodIdentity: "false"', 'usePodIdentity: false']] },
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
  'cut-off': { of: 'start', edits: [['        aadpodidbinding: invoices\n', '']] },
  proxy: {
    of: 'solution',
    edits: [
      [
        LABEL,
        `${LABEL}      annotations:\n        azure.workload.identity/inject-proxy-sidecar: "false"\n`,
      ],
    ],
  },
};

export const about = [
  /^(?:AzureIdentity|AzureIdentityBinding|ServiceAccount) invoices $/,
  /^SecretProviderClass invoices spec\.parameters\.(?:usePodIdentity|clientID)$/,
  /^Deployment invoices spec\.template\.metadata\.labels/,
  /^Deployment invoices spec\.template\.spec\.serviceAccountName$/,
];
