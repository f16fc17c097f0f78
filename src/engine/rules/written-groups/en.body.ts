export const en = {
  why: 'The initiative `Kubernetes cluster pod security restricted standards` of Azure Policy asks that `fsGroup` and `supplementalGroups` are written, with groups from 1 to 65535. It cannot see which groups the image gives its user, so it does not take silence for a good answer. The Pod Security Standards at restricted ask for neither.',
  disputed:
    'For: where the initiative is assigned with effect Deny, pods without these fields are rejected, and written groups can be audited. Against: outside of Azure Policy nobody asks for them, and a process should not belong to a group that it has no use for. The profile for the initiative turns the rule on.',
  risk: 'An operator assigns the restricted initiative with effect Deny. The Deployment is still accepted, since the policy looks at pods alone, but its ReplicaSet can create none: the rollout hangs, and only the events of the ReplicaSet say why.',
  breaks:
    'With `fsGroup` the files of most volumes get that group when they are mounted, which can take minutes for a large disk; `fsGroupChangePolicy: OnRootMismatch` saves the repetition. A further group gives the process the rights of that group on shared volumes. Start the pod in a test namespace and let the application write a file.',
  verify:
    '`kubectl exec POD -c CONTAINER -- id -G` lists the chosen numbers and no 0, and the compliance page of Azure Policy no longer shows the pod.',
};
