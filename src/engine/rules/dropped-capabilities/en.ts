import type { RuleLabels } from '../../rule/rule.ts';
import type { droppedCapabilities } from './rule.ts';

export const en: RuleLabels<typeof droppedCapabilities> = {
  title: 'Drop all capabilities',
  fixTitle: 'Drop ALL capabilities',
  failsIf: 'if the program changes users or file owners as root',
  messages: {
    unset: 'Keeps the 14 default capabilities: drop does not list ALL',
    some: 'Drops only {names}: ALL is missing',
    spelling: 'Drops {name}, but only the spelling ALL is valid',
  },
};
