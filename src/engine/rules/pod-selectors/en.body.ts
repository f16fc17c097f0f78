export const en = {
  why: 'A workload finds its pods by the labels in `selector`. Its pods have the labels of its template, so the template must have every label of the selector. You can’t change the selector of an existing object.',
  risk: 'Someone renames a label in the template and forgets the selector. The pipeline applies ten objects. Nine succeed, and this one is rejected with “`selector` does not match template `labels`”. The old version keeps running while everyone believes that the new one is deployed.',
  breaks:
    'The API server rejects this object, so no running workload can break. With an added label, the pods also match Services and network policies that use it. Check with `kubectl get services -o wide`. If a label has another value, decide which one is intended. For an existing workload, it is the selector’s.',
  verify:
    '`kubectl apply --dry-run=server -f FILE` accepts the object without an error about `selector`.',
};
