export const en = {
  why: 'A controller recognizes its pods by its selector and their owner. Kubernetes doesn’t reject selectors that overlap, but its documentation warns about them. An autoscaler measures all pods that the selector matches, and `kubectl logs deployment/NAME` may show a pod of the other workload. A pod without an owner is adopted by any controller that matches it.',
  risk: 'Two Deployments use the label `app: shop`, one for the site and one for its queue worker. The autoscaler of the site averages the CPU of both. The workers are idle, so the average stays below the target, and no pods are added while the site is overloaded.',
  breaks:
    'You can’t change the selector of an existing object. Add a label such as `app.kubernetes.io/component` to the selector and the template of both workloads, delete the old object with `kubectl delete --cascade=orphan`, and create the new one. Then delete the old pods. Services and network policies that use the old labels still match.',
  verify:
    '`kubectl get pods -l KEY=VALUE`, with the labels of the selector, lists only the pods of this workload.',
};
