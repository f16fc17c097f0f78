export const en = {
  why: 'A rule of a NetworkPolicy that names neither peers nor ports allows everything in its direction. Policies add up: such a rule cannot be taken back by another policy of the same pods. A policy with an empty selector and no rules is the opposite, since it denies by default.',
  risk: 'During an outage someone adds a rule with `from` left empty, to see whether the policy is to blame, and leaves it in. From then on the strict policies beside it have no effect. Months later an attacker in any pod of the cluster connects to the database port that everybody believes to be closed.',
  breaks:
    'Nothing is changed for you: replace the open rule by one for each caller, with `podSelector`, `namespaceSelector` or `ipBlock`, and with the ports. Find the callers first, for instance in the flow logs of Advanced Container Networking Services or with `hubble observe`. Whatever is left out gets timeouts after the change.',
  verify:
    '`kubectl describe networkpolicy NAME` shows no rule with both `traffic allowed to all ports` and `traffic not restricted by`.',
};
