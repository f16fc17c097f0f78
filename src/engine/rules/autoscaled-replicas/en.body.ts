export const en = {
  why: 'An autoscaler sets `replicas` in its workload. If the manifest also sets the field, each apply resets it, and the autoscaler starts over. Set the autoscaler’s minimum instead.',
  risk: 'The autoscaler has scaled the shop to eighteen pods for the evening. Someone applies a manifest with three replicas. Fifteen pods stop within seconds, and the other three are overloaded before the autoscaler reacts.',
  breaks:
    'With client-side `kubectl apply`, the first apply after the removal scales down to one pod until the autoscaler raises it to its minimum. To avoid this, first run `kubectl apply edit-last-applied deployment NAME` and delete `replicas` there, or use server-side apply. Watch `kubectl get deployment NAME -w` during that apply.',
  verify:
    '`kubectl get deployment NAME` shows the same number of pods before and after `kubectl apply`.',
};
