import type { TurnTexts } from '../test-lesson.ts';
import type { lesson } from './lesson.ts';

const context = (line: string) =>
  [
    ['      initContainers:', `      securityContext:\n        ${line}\n      initContainers:`],
  ] as const;

export const turns: TurnTexts<typeof lesson> = {
  root: { of: 'solution', edits: [['runAsUser: 10001', 'runAsUser: 0']] },
  'root-group': { of: 'solution', edits: [['runAsGroup: 10001', 'runAsGroup: 0']] },
  quoted: { of: 'solution', edits: [['runAsGroup: 10001', 'runAsGroup: "10001"']] },
  'promise-alone': { of: 'start', edits: context('runAsNonRoot: true') },
  'file-group': { of: 'start', edits: context('fsGroup: 2000') },
};

export const about = [/^Deployment orders spec\.template\.spec\.securityContext/];
