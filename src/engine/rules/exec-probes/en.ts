import type { RuleLabels } from '../../rule/rule.ts';
import type { execProbes } from './rule.ts';

export const en: RuleLabels<typeof execProbes> = {
  title: 'Don’t run costly commands in probes',
  fixTitle: 'Replace the command with httpGet, tcpSocket or grpc',
  messages: {
    command: 'The {probe} runs {command}',
  },
};
