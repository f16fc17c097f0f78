export const en = {
  why: 'When no node has room, the scheduler evicts pods of lower priority for those of higher. A pod without `priorityClassName` takes the cluster’s default class, or priority 0. Which classes there are is up to the cluster; the allowed names can be set.',
  disputed:
    'For: in a full cluster the important program should win, and that must be said beforehand. Against: with the cluster autoscaler a node is added anyway, priorities of many teams are hard to agree on, and a class that does not exist keeps the pod from being created at all.',
  risk: 'A batch run of a colleague fills all nodes at noon. Then a node fails, and the pods of the payment service find no place: the batch has the same priority and keeps its place. Payments stand still for an hour beside a report that could have waited.',
  breaks:
    'Pods of a class that the cluster does not have are rejected (`no PriorityClass with name … was found`), so look at `kubectl get priorityclasses` first. A high class may evict other programs: roll out in a cluster like the real one and watch for the event `Preempted` with `kubectl get events -A`.',
  verify:
    '`kubectl get pods -o custom-columns=NAME:.metadata.name,CLASS:.spec.priorityClassName,PRIORITY:.spec.priority` shows the class and its number.',
};
