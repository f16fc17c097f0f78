import type { RuleLabels } from '../../rule/rule.ts';
import type { sudoInCommands } from './rule.ts';

export const en: RuleLabels<typeof sudoInCommands> = {
  title: 'Don’t use sudo',
  fixTitle: 'Remove sudo from the command',
  messages: {
    sudo: 'Becomes root: the command calls sudo',
  },
};
