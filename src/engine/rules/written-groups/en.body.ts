export const en = {
  why: 'The initiative `Kubernetes cluster pod security restricted standards` of Azure Policy requires `fsGroup` and `supplementalGroups` with groups from 1 to 65535. It can’t see the groups that the image gives its user, so it doesn’t accept missing values. The Restricted level of the Pod Security Standards requires neither.',
  disputed:
    'For: if the initiative is assigned with the effect Deny, pods without these fields are rejected, and you can audit explicit groups. Against: only Azure Policy requires them, and a process shouldn’t belong to a group that it doesn’t need. The profile for the initiative turns the rule on.',
  risk: 'An operator assigns the restricted initiative with the effect Deny. The Deployment is still accepted, because the policy checks only pods, but its ReplicaSet can’t create any. The rollout doesn’t finish, and only the events of the ReplicaSet show why.',
  breaks:
    'With `fsGroup`, the files of most volumes get that group when they’re mounted, which can take minutes for a large disk. `fsGroupChangePolicy: OnRootMismatch` avoids this for later mounts. An additional group gives the process that group’s permissions on shared volumes. Start the pod in a test namespace and let the application write a file.',
  verify:
    '`kubectl exec POD -c CONTAINER -- id -G` lists the chosen numbers and no 0, and the compliance page of Azure Policy no longer shows the pod.',
};
