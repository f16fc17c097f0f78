import type { TurnTexts } from '../test-lesson.ts';
import type { lesson } from './lesson.ts';

const LIVE = 'livenessProbe:\n            httpGet:\n              path: /live';

export const turns: TurnTexts<typeof lesson> = {
  same: { of: 'solution', edits: [[LIVE, LIVE.replace('/live', '/ready')]] },
  port: {
    of: 'solution',
    edits: [[`${LIVE}\n              port: http`, `${LIVE}\n              port: 80`]],
  },
  'delayed-instead': {
    of: 'start',
    edits: [
      [
        'containerPort: 8080\n',
        `containerPort: 8080\n          ${LIVE}\n              port: http\n            initialDelaySeconds: 60\n`,
      ],
    ],
  },
  'pause-alone': { of: 'solution', edits: [['seconds: 10', 'seconds: 60']] },
};

export const about = [
  /^Deployment cart spec\.template\.spec\.terminationGracePeriodSeconds$/,
  /^Deployment cart spec\.template\.spec\.containers\[0\]\.(?:(?:startup|readiness|liveness)Probe|lifecycle)$/,
];
