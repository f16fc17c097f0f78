import type { RuleLabels } from '../../rule/rule.ts';
import type { droppedCapabilities } from './rule.ts';

export const en: RuleLabels<typeof droppedCapabilities> = {
  title: 'Drop all capabilities',
  fixTitle: 'Drop ALL capabilities',
  failsIf: 'if it changes users or owners, or has a file capability',
  messages: {
    unset: 'Keeps the 14 default capabilities: drop does not list ALL',
    privileged: 'Has all capabilities, because privileged is true: drop does not list ALL',
    'added-all': 'Has all capabilities, because add lists ALL: drop does not list ALL',
    some: 'Drops only {names}: ALL is missing',
    spelling:
      'Drops {name}, which container runtimes accept, but Restricted requires the spelling ALL',
  },
};
