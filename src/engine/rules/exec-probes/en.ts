import type { RuleLabels } from '../../rule/rule.ts';
import type { execProbes } from './rule.ts';

export const en: RuleLabels<typeof execProbes> = {
  title: 'Keep some commands out of probes',
  fixTitle: 'Replace the command with httpGet, tcpSocket or grpc',
  messages: {
    command: 'The {probe} runs {command}',
  },
};
