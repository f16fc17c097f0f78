/**
 * The built-in initiative "Kubernetes cluster pod security restricted standards for Linux-based
 * workloads" (42b8ef37, Azure/azure-policy). Weaker than the Pod Security Standards' restricted in some
 * points and stricter in others: it wants user and group ranges, and demands no dropped capability.
 */
import type { RuleSettings } from '../review/settings.ts';

export const AZURE_POLICY_RESTRICTED: RuleSettings = {
  privileged: {},
  'allow-privilege-escalation': {},
  'added-capabilities': { codes: ['sys-admin', 'dangerous', 'outside-baseline'] },
  'run-as-non-root': {},
  'run-as-user': {},
  'run-as-group': { options: { max: 65_535 } },
  'fs-group': {},
  'written-groups': {},
  'seccomp-profile': {},
  'host-namespaces': {},
  'host-ports': {},
  'host-path-volumes': {},
  'volume-types': {},
};
