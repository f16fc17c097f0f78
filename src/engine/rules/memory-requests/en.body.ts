export const en = {
  why: 'The request is the memory that a node reserves for a container. When memory is scarce, the kubelet first evicts pods that use more than they requested, and the kernel ends their processes first. A container without a request always exceeds it.',
  risk: 'A database without a memory request shares a node with a batch job. The job grows, and the kubelet evicts the pod with the most use above its request. That is the database, which requested nothing and uses 4 GiB.',
  breaks:
    'Requested memory is reserved whether it is used or not. If it is too high, the pod stays `Pending` with `Insufficient memory`. Start with the peak of some days from `kubectl top pod --containers` or Container insights. AKS Automatic raises less than 100Mi to 100Mi, and sets both to 2048Mi if there is neither a request nor a limit.',
  verify:
    '`kubectl describe node NODE` lists under “Non-terminated Pods” a memory request above 0 for each of your pods.',
};
