export const en = {
  why: 'Limits far above the requests let a node promise many times what it has. As long as its containers do not use it, nothing happens; when they do, the node fails them all. A maximum ratio keeps the promise within reason and still leaves room for peaks.',
  disputed:
    'For: the smaller the ratio, the less a node is overbooked, and a request that is a tenth of the limit was rarely measured. Against: programs with short peaks, such as those that compile when they start, genuinely need much more for a moment than otherwise. The right ratio depends on the cluster: set it in the option `ratio`.',
  risk: 'Every container requests 64Mi and may use 2Gi, since that was in the template. The scheduler puts sixty of them on a node with 8Gi. A leak in a shared library sends all of them upwards on the same evening, and the node goes from a third of its memory to `NotReady` in minutes, too fast for anyone to step in.',
  breaks:
    'There is no automatic fix: measure with `kubectl top pod --containers` what is used in ordinary hours and at the peak, then raise the request towards the former or lower the limit towards the latter. A higher request may leave pods `Pending`, a lower limit may throttle or end them. A LimitRange with `maxLimitRequestRatio` enforces the ratio for a namespace.',
  verify:
    '`kubectl describe node NODE` shows under “Allocated resources” limits of at most your ratio times the requests.',
};
