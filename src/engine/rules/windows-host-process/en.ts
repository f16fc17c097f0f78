import type { RuleLabels } from '../../rule/rule.ts';
import type { windowsHostProcess } from './rule.ts';

export const en: RuleLabels<typeof windowsHostProcess> = {
  title: 'Don’t run HostProcess containers',
  fixTitle: 'Remove hostProcess',
  failsIf: 'if the program configures the node',
  messages: {
    'host-process': 'Runs as a process of the Windows node: hostProcess is true',
  },
};
