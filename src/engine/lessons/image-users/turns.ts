import type { TurnTexts } from '../test-lesson.ts';
import type { lesson } from './lesson.ts';

const ofRotate = (...lines: readonly string[]) =>
  [
    [
      '          image: registry.example.com/shop/rotate:1.8.3',
      [
        '          image: registry.example.com/shop/rotate:1.8.3',
        '          securityContext:',
        ...lines.map((line) => `            ${line}`),
      ].join('\n'),
    ],
  ] as const;

const ofPod = (line: string) =>
  [['      containers:', `      securityContext:\n        ${line}\n      containers:`]] as const;

export const turns: TurnTexts<typeof lesson> = {
  'other-image': {
    of: 'start',
    edits: [
      [
        'image: registry.example.com/shop/rotate:1.8.3',
        'image: registry.example.com/shop/rotate:2.0.0',
      ],
    ],
  },
  'user-name': { of: 'solution', edits: [['runAsUser: 999', 'runAsUser: cache']] },
  'whole-pod': { of: 'solution', edits: ofPod('runAsNonRoot: true') },
  'root-number': { of: 'solution', edits: ofRotate('runAsNonRoot: true', 'runAsUser: 10001') },
  'root-rejected': { of: 'solution', edits: ofRotate('runAsNonRoot: true') },
  'group-number': { of: 'solution', edits: [['runAsUser: 999', 'runAsUser: 1000']] },
  'other-number': { of: 'solution', edits: [['runAsUser: 10014', 'runAsUser: 10001']] },
  'name-unchecked': {
    of: 'start',
    edits: [
      [
        '          image: registry.example.com/shop/cache:7.4.1',
        '          image: registry.example.com/shop/cache:7.4.1\n          securityContext:\n            runAsNonRoot: true',
      ],
    ],
  },
  'user-alone': {
    of: 'solution',
    edits: [['runAsNonRoot: true\n            runAsUser: 999', 'runAsUser: 999']],
  },
  'not-root': { of: 'solution', edits: [['starts-as-root: rotate', 'starts-as-root: cache']] },
};

export const about = [
  /^Deployment shop metadata\.annotations\["answer\/starts-as-root"\]$/,
  /^Deployment shop spec\.template\.spec\.containers\[[01]\]\.securityContext$/,
];
