import type { TurnTexts } from '../test-lesson.ts';
import type { lesson } from './lesson.ts';

export const turns: TurnTexts<typeof lesson> = {
  number: { of: 'start', edits: [['user-of-proxy: ""', 'user-of-proxy: 101']] },
  rewritten: { of: 'start', edits: [['runAsUser: 101', 'runAsUser: 1000']] },
  'other-container': { of: 'start', edits: [['user-of-web: ""', 'user-of-web: "101"']] },
  'pod-value': { of: 'start', edits: [['user-of-proxy: ""', 'user-of-proxy: "1000"']] },
  'fs-group': { of: 'start', edits: [['group-of-web: ""', 'group-of-web: "2000"']] },
};

export const about = [
  /^Pod reading metadata\.annotations\["answer\//,
  /^Pod reading spec\.securityContext\.runAsNonRoot$/,
];
