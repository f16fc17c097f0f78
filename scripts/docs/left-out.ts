/** Checks of the catalogue that have no rule, each with the reason. */

const RBAC =
  'Permissions of roles and bindings: what a subject can do in the cluster, not what a pod can do on a node';

export const LEFT_OUT: { readonly [key: string]: string } = {
  'rbac-anonymous': RBAC,
  'rbac-cluster-admin': RBAC,
  'rbac-cluster-control': RBAC,
  'rbac-create-pods': RBAC,
  'rbac-escalation': RBAC,
  'rbac-other': RBAC,
  'rbac-pod-exec': RBAC,
  'rbac-secrets': RBAC,
  'rbac-system-masters': RBAC,
  'rbac-wildcard': RBAC,
  'binding-to-default-service-account': RBAC,
  'known-cve': 'A list of vulnerable images is out of date within weeks. Use an image scanner',
  'workload-data-access': 'An inventory of what a pod mounts, not a misconfiguration',
  'ingress-exposes-workload': 'An inventory of what is exposed, not a misconfiguration',
  'kubernetes-dashboard': 'Covers one retired product, not how a pod is configured',
  tiller: 'Helm 2 has been out of support since 2020',
  schema:
    'Reported as a problem in every document: unknown and misspelled fields, wrong types, missing fields',
  'yaml-syntax': 'Reported as a problem in every document: syntax errors and duplicate keys',
};
