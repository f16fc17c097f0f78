export const en = {
  why: 'When no node has capacity, the scheduler evicts pods with lower priority for those with higher priority. A pod without `priorityClassName` gets the cluster’s default class, or priority 0. The cluster defines the classes. The option `allowed` limits the names.',
  disputed:
    'For: in a full cluster, the important program should run, and priorities decide that in advance. Against: the cluster autoscaler usually adds nodes, teams rarely agree on priorities, and with a class that doesn’t exist, the pod can’t be created.',
  risk: 'A colleague’s batch run fills all nodes at noon. Then a node fails, and there is no capacity for the pods of the payment service, because the batch run has the same priority.',
  breaks:
    'Pods with a class that the cluster doesn’t have are rejected (`no PriorityClass with name … was found`), so check `kubectl get priorityclasses` first. A high class may evict other programs. Roll it out in a test cluster and watch for the event `Preempted` with `kubectl get events -A`.',
  verify:
    '`kubectl get pods -o custom-columns=NAME:.metadata.name,CLASS:.spec.priorityClassName,PRIORITY:.spec.priority` shows the class and its priority.',
};
