import type { TurnTexts } from '../test-lesson.ts';
import type { lesson } from './lesson.ts';

const POD = '      automountServiceAccountToken: false';

export const turns: TurnTexts<typeof lesson> = {
  quoted: { of: 'solution', edits: [[POD, '      automountServiceAccountToken: "false"']] },
  default: {
    of: 'solution',
    edits: [
      ['serviceAccountName: catalog', 'serviceAccountName: default'],
      [
        'name: catalog\n  namespace: shop\nautomount',
        'name: default\n  namespace: shop\nautomount',
      ],
    ],
  },
  unknown: {
    of: 'solution',
    edits: [['serviceAccountName: catalog', 'serviceAccountName: catalogue']],
  },
  'account-alone': {
    of: 'solution',
    edits: [[POD, '      automountServiceAccountToken: true']],
  },
};

export const about = [
  /^ServiceAccount catalog $/,
  /^Deployment catalog spec\.template\.spec\.(?:serviceAccountName|automountServiceAccountToken)$/,
];
