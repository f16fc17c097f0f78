import type { TurnTexts } from '../test-lesson.ts';
import type { lesson } from './lesson.ts';

const policy = (spec: string, namespace = 'shop'): string =>
  `          ports:\n            - containerPort: 8080\n---\napiVersion: networking.k8s.io/v1\nkind: NetworkPolicy\nmetadata:\n  name: first\n  namespace: ${namespace}\nspec:\n${spec}`;
const END = '          ports:\n            - containerPort: 8080\n';

export const turns: TurnTexts<typeof lesson> = {
  'ingress-alone': { of: 'start', edits: [[END, policy('  podSelector: {}\n')]] },
  everyone: {
    of: 'solution',
    edits: [
      [
        '  ingress:\n    - from:\n        - podSelector:\n            matchLabels:\n              app: frontend\n      ports:',
        '  ingress:\n    - ports:',
      ],
    ],
  },
  'all-namespaces': {
    of: 'solution',
    edits: [
      [
        '    - from:\n        - podSelector:\n            matchLabels:\n              app: frontend\n',
        '    - from:\n        - namespaceSelector: {}\n',
      ],
    ],
  },
  'two-peers': {
    of: 'solution',
    edits: [
      [
        '          podSelector:\n            matchLabels:\n              k8s-app',
        '        - podSelector:\n            matchLabels:\n              k8s-app',
      ],
    ],
  },
  elsewhere: {
    of: 'start',
    edits: [[END, policy('  podSelector: {}\n  policyTypes: ["Ingress", "Egress"]\n', 'default')]],
  },
};

export const about = [/^NetworkPolicy (?:default-deny|dns|orders|frontend) $/];
