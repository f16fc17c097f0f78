/**
 * AKS deployment safeguards: best practices, and the Pod Security Standard that the cluster is set to; on
 * AKS Automatic that is baseline (Azure Policy initiative c047ea8e, version 3.0.0; learn.microsoft.com/
 * azure/aks/deployment-safeguards).
 *
 * Where they change what they are given (level Enforce, and always on AKS Automatic) the rules look for
 * what would be changed, and their fixes write the same.
 */
import {
  type AzureOptions,
  azureOptions,
  type PodSecurity,
  READABLE_PATHS,
} from '../azure/options.ts';
import type { RuleSettings } from '../review/settings.ts';
import { PSS_BASELINE, PSS_RESTRICTED } from './pod-security-standards.ts';

const STANDARDS: { readonly [level in PodSecurity]: RuleSettings } = {
  privileged: {},
  baseline: PSS_BASELINE,
  restricted: PSS_RESTRICTED,
};

const AS_AKS_WRITES = { options: { asAksWrites: true } };

export function aksDeploymentSafeguards(options: AzureOptions): RuleSettings {
  const { safeguards, podSecurity } = options;
  const mutates = safeguards !== 'warn';
  const written = mutates ? AS_AKS_WRITES : {};
  const automatic = safeguards === 'automatic';
  return {
    ...STANDARDS[podSecurity],
    // Judged as written at level Warn too.
    'cpu-requests': AS_AKS_WRITES,
    'memory-requests': AS_AKS_WRITES,
    ...(mutates && { 'aks-minimum-requests': written }),
    'pod-spread': written,
    'reserved-labels': {},
    'reserved-taints': {},
    'liveness-probes': {},
    'readiness-probes': {},
    'csi-storage-classes': {},
    'service-selectors': { options: { everyPair: true } },
    // The policy lets every other tag pass.
    'image-tag': { codes: ['missing-tag', 'latest-tag'] },
    'windows-user': {},
    // Admission policies of AKS Automatic beside the initiative.
    ...(automatic && {
      'external-ips': {},
      'nodes-proxy': {},
      'host-path-volumes': { options: { readOnlyPaths: READABLE_PATHS } },
    }),
  };
}

/** As AKS Automatic has them. */
export const AKS_DEPLOYMENT_SAFEGUARDS = aksDeploymentSafeguards(azureOptions());
