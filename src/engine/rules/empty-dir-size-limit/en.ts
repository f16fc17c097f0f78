import type { RuleWords } from '../../rule/rule.ts';
import type { emptyDirSizeLimit } from './rule.ts';

export const en: RuleWords<typeof emptyDirSizeLimit> = {
  title: 'Limit the size of emptyDirs',
  why: 'An `emptyDir` lies on the disk of the node, or with `medium: Memory` in its memory, and grows with what is written to it. With `sizeLimit` the kubelet evicts a pod that exceeds it; in memory, writing then fails at once. What lies in memory counts towards the memory limits of the containers.',
  risk: 'An attacker uploads files to a form that keeps them in an `emptyDir` for checking and breaks off each time before they are deleted. After some hours the disk of the node is full. The kubelet evicts pods, and not necessarily this one first: the attack on one form has stopped everything on the node.',
  breaks:
    'Beyond the limit the pod is evicted together with all that lies in its emptyDirs; in memory the program sees “No space left on device”. Look at the current size with `kubectl exec POD -- du -sh MOUNTPATH` at busy times and give it twice as much. One value is written for all volumes without a limit: change single ones afterwards where they differ.',
  verify:
    '`kubectl get pods -o "custom-columns=NAME:.metadata.name,LIMITS:.spec.volumes[*].emptyDir.sizeLimit"` shows a limit for every `emptyDir`.',
  fixTitle: 'Set sizeLimit for emptyDirs',
  messages: {
    'no-size-limit': 'Volume {volume} may fill the disk of the node: sizeLimit is not set',
    'memory-without-limit': 'Volume {volume} may fill the memory of the pod: sizeLimit is not set',
  },
};
