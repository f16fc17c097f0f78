export const en = {
  why: 'A claim with `ReadWriteOnce` can be mounted on one node only, and two pods on that node write the same files. A database without replication has its data in one pod. In both cases a second pod, even for the moment of an update, hangs or damages the data.',
  risk: 'A Deployment of a database gets a second replica. Both pods open the same files, or the second one waits on another node with “Multi-Attach error for volume”. With an `emptyDir`, clients see one of two databases at random.',
  breaks:
    'With `Recreate`, the program is down while it’s updated: the old pod ends before the new one starts. That is what a volume for one pod needs.',
  verify:
    '`kubectl get pvc NAME -o jsonpath="{.spec.accessModes}"` shows the modes, and `kubectl describe pod POD` no “Multi-Attach error”.',
};
