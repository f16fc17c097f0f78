import type { RuleLabels } from '../../rule/rule.ts';
import type { seccompAnnotations } from './rule.ts';

export const en: RuleLabels<typeof seccompAnnotations> = {
  title: 'Move seccomp annotations to fields',
  fixTitle: 'Move the value to seccompProfile and remove the annotation',
  failsIf: 'if the program uses rare system calls',
  messages: {
    deprecated: 'The annotation {annotation} is deprecated: use seccompProfile',
    ignored:
      'Kubernetes no longer reads the annotation {annotation}: only seccompProfile has an effect',
  },
};
