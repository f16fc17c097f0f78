import type { RuleLabels } from '../../rule/rule.ts';
import type { interactiveContainers } from './rule.ts';

export const en: RuleLabels<typeof interactiveContainers> = {
  title: 'Don’t request a terminal or input',
  fixTitle: 'Remove stdin and tty',
  failsIf: 'if the program waits for input',
  messages: {
    stdin: 'Keeps its input open to anyone who can attach: stdin is true',
    tty: 'Requests a terminal that a service doesn’t need: tty is true',
  },
};
