export const en = {
  why: 'Two Services with the same selector, type and ports send the same traffic to the same pods. Usually one is a leftover of a copy, and a change of the labels has to be made twice. AKS deployment safeguards reject or report every second Service with a selector of the namespace, also a headless one; reviewed for them, those count here as well.',
  risk: 'Someone copies a Service for a new component and changes the name but not the selector. Calls for the new component reach the old one, which answers with errors that nobody understands; in AKS Automatic the rollout stops because the second Service is not accepted.',
  breaks:
    'Nothing is changed for you: merge the two into one Service with all ports, or add a label to the pods that tells them apart and select by it. Clients of the Service that goes need the other name. For a StatefulSet with a headless Service, exclude the namespace from the safeguard or add a label of its own to one selector and to the pods.',
  verify:
    '`kubectl get services -o wide` shows no selector twice in the column `SELECTOR`, unless type or ports differ.',
};
