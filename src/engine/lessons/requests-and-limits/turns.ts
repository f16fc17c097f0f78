import type { TurnTexts } from '../test-lesson.ts';
import type { lesson } from './lesson.ts';

export const turns: TurnTexts<typeof lesson> = {
  milli: { of: 'solution', edits: [['memory: 128Mi', 'memory: 128m']] },
  'no-unit': { of: 'solution', edits: [['memory: 384Mi', 'memory: 384']] },
  below: { of: 'solution', edits: [['memory: 192Mi', 'memory: 512Mi']] },
  tight: { of: 'solution', edits: [['memory: 384Mi', 'memory: 256Mi']] },
  zero: {
    of: 'solution',
    edits: [
      ['memory: 384Mi', 'memory: 0Mi'],
      ['memory: 192Mi', 'memory: 0Mi'],
    ],
  },
};

export const about = [/^Deployment resizer spec\.template\.spec\.containers\[\d\]\.resources$/];
