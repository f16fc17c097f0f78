export const en = {
  why: 'If limits are far above requests, the pods of a node may use many times what it has. If they all do, the node fails. A maximum ratio limits this and still leaves room for peaks.',
  disputed:
    'For: the smaller the ratio, the less a node is overcommitted, and a request of a tenth of the limit is rarely a measured value. Against: programs with short peaks, such as those that compile at startup, really need much more for a moment. The right ratio depends on the cluster. Set it in the option `ratio`.',
  risk: 'Every container requests 64Mi and can use 2Gi, because the template says so. The scheduler places sixty of them on a node with 8Gi. A leak in a shared library affects all of them, and the node, which used a third of its memory, is `NotReady` within minutes.',
  breaks:
    'Measure normal and peak use with `kubectl top pod --containers`, then raise the request toward normal use or lower the limit toward the peak. With a higher request, pods may stay `Pending`; with a lower limit, they may be throttled or ended. A LimitRange with `maxLimitRequestRatio` enforces the ratio in a namespace.',
  verify:
    '`kubectl describe node NODE` shows limits of at most your ratio times the requests under “Allocated resources”.',
};
