/**
 * AKS deployment safeguards as AKS Automatic enforces them: the best practices and the Pod Security
 * Standards at baseline (Azure Policy initiative c047ea8e, version 3.0.0; learn.microsoft.com/azure/aks/
 * deployment-safeguards).
 */
import type { RuleSettings } from '../lint/settings.ts';
import { PSS_BASELINE } from './pod-security-standards.ts';

export const AKS_DEPLOYMENT_SAFEGUARDS: RuleSettings = {
  ...PSS_BASELINE,
  'cpu-requests': {},
  'memory-requests': {},
  'pod-spread': {},
  'reserved-labels': {},
  'liveness-probes': {},
  'readiness-probes': {},
  'csi-storage-classes': {},
  'service-selectors': { options: { everyPair: true } },
  'image-tag': {},
  'windows-user': {},
};
