import type { RuleLabels } from '../../rule/rule.ts';
import type { operatingSystem } from './rule.ts';

export const en: RuleLabels<typeof operatingSystem> = {
  title: 'Declare Windows pods',
  undecided:
    'Beside `os.name: windows` the API server rejects settings of Linux. If the pod is for Windows, delete those by hand, since they have no effect there; if it is not, correct the node selector.',
  fixTitle: 'Set os.name to windows',
  messages: {
    unset: 'Runs on Windows, but Kubernetes takes it for a Linux pod: os.name is not set',
    'linux-fields': 'Runs on Windows without os.name, but with settings of Linux: {fields}',
  },
};
