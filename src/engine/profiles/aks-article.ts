/** The article "Best practices for pod security in AKS": its three chapters and what they come to. */

import type { RuleSettings } from '../review/settings.ts';
import { PSS_RESTRICTED } from './pod-security-standards.ts';

export const AKS_ARTICLE: RuleSettings = {
  ...PSS_RESTRICTED,
  // Chapter one names the user, the group and the file system group of its sample.
  'run-as-user': {},
  'run-as-group': {},
  'fs-group': {},
  'privileged-ports': {},
  'user-namespace': {},
  'service-account-token': {},
  // Chapter two: a pod gets an identity, not a credential.
  'workload-identity': {},
  'workload-identity-client-id': {},
  'workload-identity-settings': {},
  'workload-identity-environment': {},
  'shared-workload-identity': {},
  'aad-pod-identity': {},
  'secret-provider-pod-identity': {},
  // Chapter three: secrets come from Azure Key Vault through the Secrets Store CSI driver.
  'credentials-in-env': {},
  'config-map-credentials': {},
  'exposed-tokens': {},
  'embedded-credentials': {},
  'missing-secret-provider-class': {},
  'secret-provider-class-parameters': {},
  'secret-provider-class-identity': {},
  'secret-provider-class-objects': {},
  'secret-store-volumes': {},
  'secret-rotation': {},
  'synced-secrets': {},
  'synced-secret-env': {},
};
