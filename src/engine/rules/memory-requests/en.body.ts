export const en = {
  why: 'The request is the memory that a node keeps free for a container. When memory runs short, the kubelet first evicts pods that use more than they requested, and the kernel prefers their processes when it has to end one. A container without a request is over it with its first byte.',
  risk: 'A database runs without a memory request beside a batch job. The job grows, the node comes under pressure, and the kubelet evicts by use above request: the database, which requested nothing and uses four gibibytes, is the first to go, although the job caused the shortage.',
  breaks:
    'Requested memory is taken from the node whether it is used or not: too much, and the pod stays `Pending` with `Insufficient memory`. Take the peak of some days from `kubectl top pod --containers` or from Container insights as a start. On AKS Automatic less than 100Mi is raised to 100Mi, and a container without request and limit is given 2048Mi of each.',
  verify:
    '`kubectl describe node NODE` lists under “Non-terminated Pods” a memory request above 0 for each of your pods.',
};
