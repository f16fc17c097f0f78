import type { RuleLabels } from '../../rule/rule.ts';
import type { restartPolicy } from './rule.ts';

export const en: RuleLabels<typeof restartPolicy> = {
  title: 'Set restartPolicy to Always for servers',
  fixTitle: 'Set restartPolicy to Always',
  failsIf: 'if the program is meant to run once',
  messages: {
    'not-restarted': 'A server that isn’t restarted when it fails: restartPolicy is Never',
  },
};
