export const en = {
  why: 'A PodDisruptionBudget that requires as many pods as exist never allows an eviction. This doesn’t protect the pods, because a failing node still stops them. It only prevents nodes from being drained. A budget without any limit has the same effect.',
  risk: 'The nodes need a security update. The upgrade reaches a node with a pod whose budget has `maxUnavailable` 0, waits for the timeout and fails with `UpgradeFailed`. Half of the pool keeps the vulnerability until someone finds the budget in another team’s namespace.',
  breaks:
    'The fix sets `maxUnavailable` to 1 and removes `minAvailable`. With one replica, a drain then causes a short outage, which a second replica prevents. Databases that must not lose two members keep their quorum with 1, because the next eviction waits for the replacement. Drain a test node and watch the application.',
  verify:
    '`kubectl get pdb -A` shows no 0 in the column `ALLOWED DISRUPTIONS` while all pods are ready.',
};
