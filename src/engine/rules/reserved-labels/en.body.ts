export const en = {
  why: 'AKS keeps the prefix `kubernetes.azure.com/` for its own labels and uses them to control its components. Deployment safeguards reject workloads that carry such a label. As a `nodeSelector` the labels are fine, since there they only ask for nodes.',
  risk: 'A team copies a label of an AKS component into its pods to have them treated alike. In AKS Automatic the release is rejected with `Label kubernetes.azure.com is reserved`; in another cluster a script that goes by the label takes the pods for parts of AKS and restarts them during every maintenance.',
  breaks:
    'Tools, dashboards and selectors of other objects that look for the label no longer find the pods: search for it with `kubectl get services,networkpolicies -A -o yaml | grep kubernetes.azure.com`. Where the workload selects its own pods by the label, the fix declines, since a selector cannot be changed: create the workload anew under another label.',
  verify:
    '`kubectl get deployments -A --show-labels | grep kubernetes.azure.com` lists only components of AKS.',
};
