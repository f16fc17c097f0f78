import type { TurnTexts } from '../test-lesson.ts';
import type { lesson } from './lesson.ts';

export const turns: TurnTexts<typeof lesson> = {
  root: { of: 'start', edits: [['runAsUser: 1000', 'runAsUser: 0']] },
  prefix: { of: 'solution', edits: [['"ALL"', '"CAP_NET_ADMIN"']] },
  'lower-case': { of: 'solution', edits: [['"ALL"', '"all"']] },
  'back-again': {
    of: 'solution',
    edits: [['drop: ["ALL"]', 'drop: ["ALL"]\n          add: ["SYS_TIME"]']],
  },
  'drop-by-name': { of: 'solution', edits: [['"ALL"', '"NET_ADMIN", "SYS_TIME"']] },
};

export const about = [
  /^Pod security-context-demo spec\.containers\[0\]\.securityContext\.capabilities/,
];
