export const en = {
  why: 'A NetworkPolicy rule without peers and ports allows everything in its direction. Policies add up, so another policy for the same pods can’t block it again. A policy with an empty selector and no rules does the opposite: it denies by default.',
  risk: 'During an outage, someone adds a rule with an empty `from`, to check whether the policy is the cause, and leaves it in. From then on, strict policies for the same pods have no effect. Later, an attacker in any pod of the cluster connects to the database port that everyone believes is closed.',
  breaks:
    'Replace the open rule with one for each client, with `podSelector`, `namespaceSelector` or `ipBlock`, and with the ports. Find the clients first, for example in the flow logs of Advanced Container Networking Services or with `hubble observe`. Clients that you forget get timeouts.',
  verify:
    '`kubectl describe networkpolicy NAME` shows no rule with both `traffic allowed to all ports` and `traffic not restricted by`.',
};
