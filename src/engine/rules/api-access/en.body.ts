export const en = {
  why: 'A pod asks the Kubernetes API with the token of its ServiceAccount, which is mounted unless `automountServiceAccountToken` is `false`. Without it, a controller can’t elect its leader, and an agent can’t look up pods. This rule reports pods without a token whose manifest shows that the program asks the API.',
  risk: 'A controller with `--leader-elect` was hardened with `automountServiceAccountToken: false`. It ends at once with “unable to load in-cluster configuration”, and nothing that it manages is updated any more.',
  breaks:
    'Mounting the token gives an attacker in the container the permissions of the ServiceAccount. Bind it to the smallest role, and no other pod to the same account.',
  verify:
    '`kubectl logs POD` shows no “unable to load in-cluster configuration”, and `kubectl auth can-i --list --as=system:serviceaccount:NAMESPACE:NAME` lists only what the program needs.',
};
