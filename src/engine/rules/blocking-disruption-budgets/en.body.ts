export const en = {
  why: 'A PodDisruptionBudget that asks for as many pods as there are never allows an eviction. That does not keep the pods safe, since a node that fails takes them along anyway; it only keeps the nodes from being drained. A budget without either limit has the same effect.',
  risk: 'A security fix for the nodes is due. The upgrade reaches a node with a pod whose budget has `maxUnavailable` 0, waits for the timeout and fails with `UpgradeFailed`; the pool stays half upgraded, and the flaw stays open on the remaining nodes until someone finds the budget in another team’s namespace.',
  breaks:
    'The fix writes `maxUnavailable` 1, in place of `minAvailable` where that stands. With one replica a drain then means a short outage, which a second replica avoids. Databases that must not lose two members keep their quorum with 1, since the next pod waits for the last. Drain a test node and look at the application meanwhile.',
  verify:
    '`kubectl get pdb -A` shows no 0 in the column `ALLOWED DISRUPTIONS` while all pods are ready.',
};
