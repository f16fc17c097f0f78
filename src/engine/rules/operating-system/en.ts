import type { RuleLabels } from '../../rule/rule.ts';
import type { operatingSystem } from './rule.ts';

export const en: RuleLabels<typeof operatingSystem> = {
  title: 'Set os.name for Windows pods',
  undecided:
    'With `os.name: windows`, the API server rejects Linux settings. If the pod is for Windows, delete them yourself, because they have no effect there. If it isn’t, correct the node selector.',
  fixTitle: 'Set os.name to windows',
  messages: {
    unset: 'Runs on Windows, but Kubernetes treats it as a Linux pod: os.name is not set',
    'linux-fields': 'Runs on Windows without os.name, but has Linux settings: {fields}',
  },
};
