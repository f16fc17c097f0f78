import type { RuleLabels } from '../../rule/rule.ts';
import type { sudoInCommands } from './rule.ts';

export const en: RuleLabels<typeof sudoInCommands> = {
  title: 'Don’t use sudo',
  fixTitle: 'Write the command without sudo',
  messages: {
    sudo: 'Becomes root by itself: the command calls sudo',
  },
};
