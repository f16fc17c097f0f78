export const en = {
  why: 'An `emptyDir` lies on the disk of the node, or with `medium: Memory` in its memory, and grows with what is written to it. With `sizeLimit` the kubelet evicts a pod that exceeds it; in memory, writing then fails at once. What lies in memory counts towards the memory limits of the containers.',
  risk: 'An attacker uploads files to a form that keeps them in an `emptyDir` for checking and breaks off each time before they are deleted. After some hours the disk of the node is full. The kubelet evicts pods, and not necessarily this one first: the attack on one form has stopped everything on the node.',
  breaks:
    'Beyond the limit the pod is evicted together with all that lies in its emptyDirs; in memory the program sees “No space left on device”. Look at the current size with `kubectl exec POD -- du -sh MOUNTPATH` at busy times and give it twice as much. One value is written for all volumes without a limit: change single ones afterwards where they differ.',
  verify:
    '`kubectl get pods -o "custom-columns=NAME:.metadata.name,LIMITS:.spec.volumes[*].emptyDir.sizeLimit"` shows a limit for every `emptyDir`.',
};
