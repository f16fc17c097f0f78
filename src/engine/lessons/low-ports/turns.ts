import type { TurnTexts } from '../test-lesson.ts';
import type { lesson } from './lesson.ts';

export const turns: TurnTexts<typeof lesson> = {
  'bind-service': {
    of: 'start',
    edits: [
      [
        'allowPrivilegeEscalation: false',
        'allowPrivilegeEscalation: false\n            capabilities:\n              drop: ["ALL"]\n              add: ["NET_BIND_SERVICE"]',
      ],
    ],
  },
  'lower-case': { of: 'solution', edits: [['"ALL"', '"all"']] },
  number: { of: 'solution', edits: [['value: "8080"', 'value: 8080']] },
  'clients-port': { of: 'solution', edits: [['- port: 80\n', '- port: 8080\n']] },
};

export const about = [
  /^Service storefront spec\.ports\[0\]\.targetPort$/,
  /^Deployment storefront spec\.template\.spec\.containers\[0\]\.env\[0\]\.value$/,
  /^Deployment storefront spec\.template\.spec\.containers\[0\]\.ports\[0\]\.containerPort$/,
  /^Deployment storefront spec\.template\.spec\.containers\[0\]\.securityContext\.capabilities$/,
];
