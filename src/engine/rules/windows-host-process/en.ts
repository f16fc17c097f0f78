import type { RuleLabels } from '../../rule/rule.ts';
import type { windowsHostProcess } from './rule.ts';

export const en: RuleLabels<typeof windowsHostProcess> = {
  title: 'Don’t run HostProcess containers',
  stays: {
    'on-purpose':
      'A HostProcess container is written to work on the node itself, which an ordinary container can’t. Give it a namespace of its own, and suppress the finding with a reason.',
  },
  fixTitle: 'Remove hostProcess',
  failsIf: 'if the program configures the node',
  messages: {
    'host-process': 'Runs as a process of the Windows node: hostProcess is true',
  },
};
