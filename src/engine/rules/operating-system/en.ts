import type { RuleWords } from '../../rule/rule.ts';
import type { operatingSystem } from './rule.ts';

export const en: RuleWords<typeof operatingSystem> = {
  title: 'Say that the pod is for Windows',
  why: 'A node selector sends the pod to Windows nodes, but Kubernetes recognises a Windows pod by `os.name` alone. Without it Pod Security asks for Linux settings that Windows does not have, and the API server accepts settings that nothing on the node obeys.',
  risk: 'A team moves a Windows application into a namespace that enforces `restricted`. Its pods are refused for want of a seccomp profile, so somebody lowers the whole namespace to `baseline` instead of writing one line. A month later an attacker with the rights to deploy starts a Linux container there as root, with every default capability.',
  breaks:
    'A pod with `os.name: windows` is refused when it sets fields that only Linux knows, such as `runAsUser`, `capabilities` or `seccompProfile`, and the kubelet of a Linux node rejects it instead of trying to run it. The API server says so at once: try `kubectl apply --dry-run=server -f FILE`. The field cannot be changed in a pod that exists, so a bare Pod has to be deleted first.',
  undecided:
    'Beside `os.name: windows` the API server refuses settings of Linux. If the pod is for Windows, delete those by hand, since they have no effect there; if it is not, correct the node selector.',
  verify: '`kubectl get pod POD -o jsonpath={.spec.os.name}` prints `windows`.',
  fixTitle: 'Set os.name to windows',
  messages: {
    unset: 'Runs on Windows, but Kubernetes takes it for a Linux pod: os.name is not set',
    'linux-fields': 'Runs on Windows without os.name, but with settings of Linux: {fields}',
  },
};
