/**
 * The built-in initiative "Kubernetes cluster pod security baseline standards for Linux-based workloads"
 * (a8640138, Azure/azure-policy): five of the points of the Pod Security Standards' baseline.
 */
import type { RuleSettings } from '../review/settings.ts';

export const AZURE_POLICY_BASELINE: RuleSettings = {
  privileged: {},
  'added-capabilities': { codes: ['sys-admin', 'dangerous', 'outside-baseline'] },
  'host-namespaces': {},
  'host-ports': {},
  'host-path-volumes': {},
};
