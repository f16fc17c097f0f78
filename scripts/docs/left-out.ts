/** Checks of the catalogue that no rule carries out, each with the reason. */

const RBAC =
  'Rights of roles and bindings: what a subject may do in the cluster, not what a pod may do on a node';

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
  'known-cve':
    'A list of images with single flaws ages within weeks; image scanners keep one, a file in a repository cannot',
  'workload-data-access': 'An inventory of what a pod mounts, not a misconfiguration',
  'ingress-exposes-workload': 'An inventory of what is exposed, not a misconfiguration',
  'kubernetes-dashboard': 'About one product, which is retired, not about how a pod is written',
  tiller: 'Helm 2 has been out of support since 2020, and no cluster that is served today ran it',
  schema:
    'Told for every document as a problem: unknown and misspelt fields, wrong types, missing fields',
  'yaml-syntax': 'Told for every document as a problem: syntax errors and keys that stand twice',
};
