import type { RuleLabels } from '../../rule/rule.ts';
import type { runAsNonRoot } from './rule.ts';

export const en: RuleLabels<typeof runAsNonRoot> = {
  title: 'Require a non-root user',
  fixTitle: 'Set runAsNonRoot to true',
  failsIf: 'if the image runs as root',
  undecided:
    'The manifest sets `runAsUser: 0`, and the kubelet doesn’t start such a container with `runAsNonRoot: true`. Set another user first.',
  messages: {
    unset: 'May run as root: runAsNonRoot is not set',
    'unset-with-user':
      'Nothing enforces a non-root user: runAsUser is set, but runAsNonRoot is not',
    'unset-with-image':
      'Nothing enforces a non-root user: only the image says who runs, and runAsNonRoot is not set',
    'unset-with-root':
      'Nothing enforces a non-root user: runAsNonRoot is not set, and runAsUser is 0',
    'unset-windows': 'May run as ContainerAdministrator: runAsNonRoot is not set',
    'allows-root': 'Root is allowed: runAsNonRoot is false',
  },
};
