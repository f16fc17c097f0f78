export const en = {
  why: 'An autoscaler writes `replicas` of its workload. If the manifest names a number as well, every apply sets it back, and the autoscaler has to begin anew. The number belongs in the autoscaler’s minimum.',
  risk: 'The autoscaler has brought the shop to eighteen pods for the evening. Someone rolls out a small text change with the same manifest as ever, which says three. Fifteen pods end within seconds, and the remaining three collapse before the autoscaler has caught up.',
  breaks:
    'With client-side `kubectl apply` the first apply after the removal scales down to one pod, until the autoscaler raises it to its minimum. Avoid this: first run `kubectl apply edit-last-applied deployment NAME` and delete `replicas` there, or use server-side apply. Watch `kubectl get deployment NAME -w` during that apply.',
  verify:
    '`kubectl get deployment NAME` shows the same number of pods before and after `kubectl apply`.',
};
