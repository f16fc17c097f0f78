export const en = {
  why: 'Two Services with the same selector, type and ports send the same traffic to the same pods. Usually one is a leftover copy, and you have to change labels in two places. AKS deployment safeguards reject or report any other Service in the namespace with the same selector, even a headless one, so for that target the rule reports these too.',
  risk: 'Someone copies a Service for a new component and changes the name but not the selector. Calls for the new component reach the old one, which returns confusing errors. In AKS Automatic, the rollout stops because the second Service is rejected.',
  breaks:
    'Merge the two into one Service with all ports, or add a label that distinguishes the pods and use it in the selector. Clients of the removed Service need the other name. For a StatefulSet with a headless Service, exclude the namespace from the safeguard or add an extra label to one selector and to the pods.',
  verify:
    '`kubectl get services -o wide` shows each selector only once in the column `SELECTOR`, unless type or ports differ.',
};
