import type { TurnTexts } from '../test-lesson.ts';
import type { lesson } from './lesson.ts';

const OWN = 'type: Localhost\n              localhostProfile: profiles/indexer.json';

export const turns: TurnTexts<typeof lesson> = {
  annotation: {
    of: 'start',
    edits: [
      [
        '        app: search\n    spec:',
        '        app: search\n      annotations:\n        seccomp.security.alpha.kubernetes.io/pod: runtime/default\n    spec:',
      ],
    ],
  },
  'no-path': { of: 'solution', edits: [[OWN, 'type: Localhost']] },
  'path-alone': { of: 'solution', edits: [['type: Localhost', 'type: RuntimeDefault']] },
  absolute: {
    of: 'solution',
    edits: [['profiles/indexer.json', '/var/lib/kubelet/seccomp/profiles/indexer.json']],
  },
  'too-strict': { of: 'solution', edits: [[OWN, 'type: RuntimeDefault']] },
  'own-for-all': {
    of: 'solution',
    edits: [
      [
        'type: RuntimeDefault',
        'type: Localhost\n          localhostProfile: profiles/indexer.json',
      ],
    ],
  },
};

export const about = [
  /^Deployment search spec\.template\.spec\.securityContext\.seccompProfile$/,
  /^Deployment search spec\.template\.spec\.containers\[1\]\.securityContext\.seccompProfile/,
];
