export const en = {
  why: 'A workload recognises its pods by the labels in `selector`. The pods that it creates carry the labels of its template, so the template must have every label that the selector asks for. The selector cannot be changed once the object exists.',
  risk: 'Someone renames a label in the template and forgets the selector. The pipeline applies ten objects; nine succeed, and this one is rejected with “`selector` does not match template `labels`”. The old version goes on running while everyone believes that the new one is out.',
  breaks:
    'As it stands the object is rejected, so nothing that runs can break. An added label makes the pods match Services and network policies that ask for it: look for them with `kubectl get services -o wide`. Where a label has another value, decide by hand which of the two is meant; for a workload that exists already it is the selector’s.',
  verify:
    '`kubectl apply --dry-run=server -f FILE` accepts the object without a word about `selector`.',
};
