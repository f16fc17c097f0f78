export const en = {
  why: 'An `emptyDir` is on the disk of the node or, with `medium: Memory`, in its memory, and grows with what is written to it. With `sizeLimit`, the kubelet evicts a pod that exceeds it; in memory, writes fail. Files in memory count toward the memory limits of the containers.',
  risk: 'An attacker uploads files to a form that stores them in an `emptyDir` for checking, and stops each upload before they’re deleted. After some hours the disk of the node is full. The kubelet evicts pods, not necessarily this one first, so the attack affects everything on the node.',
  breaks:
    'Above the limit, the pod is evicted and its emptyDirs are deleted; in memory, the program gets “No space left on device”. Check the current size with `kubectl exec POD -- du -sh MOUNTPATH` at busy times, and allow twice as much. The fix sets one value for all volumes without a limit. Adjust them afterward if needed.',
  verify:
    '`kubectl get pods -o "custom-columns=NAME:.metadata.name,LIMITS:.spec.volumes[*].emptyDir.sizeLimit"` shows a limit for every `emptyDir`.',
};
