export const en = {
  why: 'AKS reserves the prefix `kubernetes.azure.com/` for its own labels and uses them to control its components. Deployment safeguards reject workloads with such a label. You can use these labels in a `nodeSelector`.',
  risk: 'A team copies a label of an AKS component to its pods to have them treated the same. AKS Automatic rejects the release with `Label kubernetes.azure.com is reserved`. In another cluster, a script that uses the label restarts the pods during each maintenance window.',
  breaks:
    'Tools, dashboards and selectors of other objects that use the label no longer find the pods. Search for it with `kubectl get services,networkpolicies -A -o yaml | grep kubernetes.azure.com`. If the workload selects its own pods by the label, there is no fix, because selectors can’t change: create the workload again with another label.',
  verify:
    '`kubectl get deployments -A --show-labels | grep kubernetes.azure.com` shows only components of AKS.',
};
