import type { TurnTexts } from '../test-lesson.ts';
import type { lesson } from './lesson.ts';

export const turns: TurnTexts<typeof lesson> = {
  quoted: { of: 'solution', edits: [['hostUsers: false', 'hostUsers: "false"']] },
  together: {
    of: 'start',
    edits: [['hostNetwork: true', 'hostNetwork: true\n      hostUsers: false']],
  },
  explicit: { of: 'solution', edits: [['hostUsers: false', 'hostUsers: true']] },
  'not-root': { of: 'solution', edits: [['runAsUser: 0', 'runAsUser: 1000']] },
  'too-many': {
    of: 'solution',
    edits: [['["SETUID", "SETGID"]', '["SETUID", "SETGID", "SYS_ADMIN"]']],
  },
  'drop-alone': { of: 'solution', edits: [['              add: ["SETUID", "SETGID"]\n', '']] },
};

export const about = [
  /^Deployment mail spec\.template\.spec\.(?:hostNetwork|hostUsers)$/,
  /^Deployment mail spec\.template\.spec\.containers\[0\]\.securityContext\.capabilities$/,
];
