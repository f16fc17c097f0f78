import type { TurnTexts } from '../test-lesson.ts';
import type { lesson } from './lesson.ts';

const WEB =
  'image: registry.example.com/shop/search:4.2.1@sha256:9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08';

export const turns: TurnTexts<typeof lesson> = {
  latest: {
    of: 'start',
    edits: [
      [
        'image: registry.example.com/shop/search\n',
        'image: registry.example.com/shop/search:latest\n',
      ],
    ],
  },
  'short-digest': {
    of: 'solution',
    edits: [[WEB, 'image: registry.example.com/shop/search:4.2.1@sha256:9f86d081884c']],
  },
  'other-digest': {
    of: 'solution',
    edits: [
      [
        WEB,
        'image: registry.example.com/shop/search:4.2.1@sha256:5b0bcabd1ed22e9fb1310cf6c2dec7cdef19f0ad69efa1f392e94a4333501270',
      ],
    ],
  },
  'pull-always': { of: 'solution', edits: [[WEB, `${WEB}\n          imagePullPolicy: Always`]] },
};

export const about = [
  /^Deployment search spec\.template\.spec\.(?:initContainers|containers)\[\d\]\.image$/,
];
