/** The list of rules, in the order of the wizard's steps. `ls` shows the same. */
import { createRegistry } from '../review/registry.ts';
import { aadPodIdentity } from './aad-pod-identity/rule.ts';
import { addedCapabilities } from './added-capabilities/rule.ts';
import { aksMinimumRequests } from './aks-minimum-requests/rule.ts';
import { allowPrivilegeEscalation } from './allow-privilege-escalation/rule.ts';
import { allowedRegistries } from './allowed-registries/rule.ts';
import { apiAccess } from './api-access/rule.ts';
import { apiVersions } from './api-versions/rule.ts';
import { apparmorAnnotations } from './apparmor-annotations/rule.ts';
import { apparmorProfile } from './apparmor-profile/rule.ts';
import { autoscaledReplicas } from './autoscaled-replicas/rule.ts';
import { autoscalerRange } from './autoscaler-range/rule.ts';
import { autoscalerTarget } from './autoscaler-target/rule.ts';
import { barePods } from './bare-pods/rule.ts';
import { bestEffortPods } from './best-effort-pods/rule.ts';
import { blockingDisruptionBudgets } from './blocking-disruption-budgets/rule.ts';
import { commandPrivileges } from './command-privileges/rule.ts';
import { configMapCredentials } from './config-map-credentials/rule.ts';
import { containerEngineApi } from './container-engine-api/rule.ts';
import { containerPortNames } from './container-port-names/rule.ts';
import { containersPerPod } from './containers-per-pod/rule.ts';
import { cpuLimits } from './cpu-limits/rule.ts';
import { cpuRequests } from './cpu-requests/rule.ts';
import { credentialsInEnv } from './credentials-in-env/rule.ts';
import { criticalAddonsToleration } from './critical-addons-toleration/rule.ts';
import { cronJobConcurrency } from './cron-job-concurrency/rule.ts';
import { cronJobDeadline } from './cron-job-deadline/rule.ts';
import { cronJobSchedule } from './cron-job-schedule/rule.ts';
import { csiStorageClasses } from './csi-storage-classes/rule.ts';
import { cutOffClients } from './cut-off-clients/rule.ts';
import { danglingDisruptionBudgets } from './dangling-disruption-budgets/rule.ts';
import { danglingIngresses } from './dangling-ingresses/rule.ts';
import { danglingNetworkPolicies } from './dangling-network-policies/rule.ts';
import { danglingRoutes } from './dangling-routes/rule.ts';
import { danglingServices } from './dangling-services/rule.ts';
import { dataOutsideVolume } from './data-outside-volume/rule.ts';
import { defaultNamespace } from './default-namespace/rule.ts';
import { defaultServiceAccount } from './default-service-account/rule.ts';
import { deprecatedImageRegistries } from './deprecated-image-registries/rule.ts';
import { disruptionBudgets } from './disruption-budgets/rule.ts';
import { distinctProbes } from './distinct-probes/rule.ts';
import { dnsOptions } from './dns-options/rule.ts';
import { droppedCapabilities } from './dropped-capabilities/rule.ts';
import { duplicateEnv } from './duplicate-env/rule.ts';
import { duplicateIngressHosts } from './duplicate-ingress-hosts/rule.ts';
import { duplicateServiceAccounts } from './duplicate-service-accounts/rule.ts';
import { embeddedCredentials } from './embedded-credentials/rule.ts';
import { emptyDirSizeLimit } from './empty-dir-size-limit/rule.ts';
import { endOfLifeImages } from './end-of-life-images/rule.ts';
import { envReferences } from './env-references/rule.ts';
import { envVariablePolicy } from './env-variable-policy/rule.ts';
import { ephemeralContainers } from './ephemeral-containers/rule.ts';
import { ephemeralStorage } from './ephemeral-storage/rule.ts';
import { equalRequestsAndLimits } from './equal-requests-and-limits/rule.ts';
import { execProbes } from './exec-probes/rule.ts';
import { explicitApparmorProfile } from './explicit-apparmor-profile/rule.ts';
import { exposedTokens } from './exposed-tokens/rule.ts';
import { externalIps } from './external-ips/rule.ts';
import { fsGroup } from './fs-group/rule.ts';
import { gitSyncBinary } from './git-sync-binary/rule.ts';
import { highUserAndGroupIds } from './high-user-and-group-ids/rule.ts';
import { hostAliases } from './host-aliases/rule.ts';
import { hostNamespaces } from './host-namespaces/rule.ts';
import { hostPathVolumes } from './host-path-volumes/rule.ts';
import { hostPorts } from './host-ports/rule.ts';
import { imageDigest } from './image-digest/rule.ts';
import { imagePullPolicy } from './image-pull-policy/rule.ts';
import { imagePullSecrets } from './image-pull-secrets/rule.ts';
import { imageReferences } from './image-references/rule.ts';
import { imageTag } from './image-tag/rule.ts';
import { ingressHosts } from './ingress-hosts/rule.ts';
import { ingressNginxClasses } from './ingress-nginx-classes/rule.ts';
import { ingressNginxSnippets } from './ingress-nginx-snippets/rule.ts';
import { ingressTls } from './ingress-tls/rule.ts';
import { interactiveContainers } from './interactive-containers/rule.ts';
import { jobCleanup } from './job-cleanup/rule.ts';
import { labelValues } from './label-values/rule.ts';
import { limitToRequestRatio } from './limit-to-request-ratio/rule.ts';
import { livenessProbes } from './liveness-probes/rule.ts';
import { localExternalNames } from './local-external-names/rule.ts';
import { memoryLimits } from './memory-limits/rule.ts';
import { memoryRequests } from './memory-requests/rule.ts';
import { metadataEndpointEgress } from './metadata-endpoint-egress/rule.ts';
import { missingSecretProviderClass } from './missing-secret-provider-class/rule.ts';
import { missingServiceAccount } from './missing-service-account/rule.ts';
import { mountPropagation } from './mount-propagation/rule.ts';
import { namespaceLimits } from './namespace-limits/rule.ts';
import { namespacePodSecurity } from './namespace-pod-security/rule.ts';
import { namespaceRejections } from './namespace-rejections/rule.ts';
import { nativeSecrets } from './native-secrets/rule.ts';
import { networkPolicies } from './network-policies/rule.ts';
import { noCpuLimits } from './no-cpu-limits/rule.ts';
import { nodeAgents } from './node-agents/rule.ts';
import { nodePlacement } from './node-placement/rule.ts';
import { nodePortServices } from './node-port-services/rule.ts';
import { nodesProxy } from './nodes-proxy/rule.ts';
import { objectNames } from './object-names/rule.ts';
import { openNetworkPolicies } from './open-network-policies/rule.ts';
import { operatingSystem } from './operating-system/rule.ts';
import { overlappingDisruptionBudgets } from './overlapping-disruption-budgets/rule.ts';
import { overlappingSelectors } from './overlapping-selectors/rule.ts';
import { podDuration } from './pod-duration/rule.ts';
import { podSelectors } from './pod-selectors/rule.ts';
import { podSpread } from './pod-spread/rule.ts';
import { preStopHooks } from './pre-stop-hooks/rule.ts';
import { priorityClass } from './priority-class/rule.ts';
import { privileged } from './privileged/rule.ts';
import { privilegedPorts } from './privileged-ports/rule.ts';
import { probeAndLifecycleHosts } from './probe-and-lifecycle-hosts/rule.ts';
import { probePorts } from './probe-ports/rule.ts';
import { probeTiming } from './probe-timing/rule.ts';
import { procMount } from './proc-mount/rule.ts';
import { publicLoadBalancers } from './public-load-balancers/rule.ts';
import { readOnlyHostPaths } from './read-only-host-paths/rule.ts';
import { readOnlyRootFilesystem } from './read-only-root-filesystem/rule.ts';
import { readinessProbes } from './readiness-probes/rule.ts';
import { recommendedLabels } from './recommended-labels/rule.ts';
import { replicas } from './replicas/rule.ts';
import { requiredAnnotations } from './required-annotations/rule.ts';
import { reservedLabels } from './reserved-labels/rule.ts';
import { reservedTaints } from './reserved-taints/rule.ts';
import { resourceCeilings } from './resource-ceilings/rule.ts';
import { restartPolicy } from './restart-policy/rule.ts';
import { retiredIngressNginx } from './retired-ingress-nginx/rule.ts';
import { rollingUpdates } from './rolling-updates/rule.ts';
import { runAsGroup } from './run-as-group/rule.ts';
import { runAsNonRoot } from './run-as-non-root/rule.ts';
import { runAsUser } from './run-as-user/rule.ts';
import { sandboxedRuntime } from './sandboxed-runtime/rule.ts';
import { seccompAnnotations } from './seccomp-annotations/rule.ts';
import { seccompProfile } from './seccomp-profile/rule.ts';
import { secretFilePermissions } from './secret-file-permissions/rule.ts';
import { secretProviderClassIdentity } from './secret-provider-class-identity/rule.ts';
import { secretProviderClassObjects } from './secret-provider-class-objects/rule.ts';
import { secretProviderClassParameters } from './secret-provider-class-parameters/rule.ts';
import { secretProviderPodIdentity } from './secret-provider-pod-identity/rule.ts';
import { secretRotation } from './secret-rotation/rule.ts';
import { secretStoreVolumes } from './secret-store-volumes/rule.ts';
import { secretsInEnv } from './secrets-in-env/rule.ts';
import { securityContext } from './security-context/rule.ts';
import { selinuxOptions } from './selinux-options/rule.ts';
import { serverSetFields } from './server-set-fields/rule.ts';
import { serviceAccountField } from './service-account-field/rule.ts';
import { serviceAccountToken } from './service-account-token/rule.ts';
import { serviceAccountTokenDefault } from './service-account-token-default/rule.ts';
import { serviceAccountTokenSecrets } from './service-account-token-secrets/rule.ts';
import { serviceLinks } from './service-links/rule.ts';
import { servicePorts } from './service-ports/rule.ts';
import { serviceSelectors } from './service-selectors/rule.ts';
import { sharedProcessNamespace } from './shared-process-namespace/rule.ts';
import { sharedServiceAccount } from './shared-service-account/rule.ts';
import { sharedWorkloadIdentity } from './shared-workload-identity/rule.ts';
import { sidecarResources } from './sidecar-resources/rule.ts';
import { singleWriterVolumes } from './single-writer-volumes/rule.ts';
import { sortedKeys } from './sorted-keys/rule.ts';
import { sshPorts } from './ssh-ports/rule.ts';
import { statefulSetService } from './stateful-set-service/rule.ts';
import { sudoInCommands } from './sudo-in-commands/rule.ts';
import { syncedSecretEnv } from './synced-secret-env/rule.ts';
import { syncedSecrets } from './synced-secrets/rule.ts';
import { sysctls } from './sysctls/rule.ts';
import { systemNamespaces } from './system-namespaces/rule.ts';
import { topologySpread } from './topology-spread/rule.ts';
import { unhealthyPodEviction } from './unhealthy-pod-eviction/rule.ts';
import { unmountedSecretProviderClass } from './unmounted-secret-provider-class/rule.ts';
import { unmountedVolumes } from './unmounted-volumes/rule.ts';
import { unreachedPorts } from './unreached-ports/rule.ts';
import { unwritableFolders } from './unwritable-folders/rule.ts';
import { userNamespace } from './user-namespace/rule.ts';
import { volumeClaimTemplates } from './volume-claim-templates/rule.ts';
import { volumeReferences } from './volume-references/rule.ts';
import { volumeTypes } from './volume-types/rule.ts';
import { windowsHostProcess } from './windows-host-process/rule.ts';
import { windowsUser } from './windows-user/rule.ts';
import { workloadIdentity } from './workload-identity/rule.ts';
import { workloadIdentityClientId } from './workload-identity-client-id/rule.ts';
import { workloadIdentityEnvironment } from './workload-identity-environment/rule.ts';
import { workloadIdentityProxy } from './workload-identity-proxy/rule.ts';
import { workloadIdentitySettings } from './workload-identity-settings/rule.ts';
import { workloadIdentityTokenPath } from './workload-identity-token-path/rule.ts';
import { writtenGroups } from './written-groups/rule.ts';

export const registry = createRegistry([
  runAsNonRoot,
  runAsUser,
  runAsGroup,
  fsGroup,
  writtenGroups,
  windowsUser,
  highUserAndGroupIds,
  allowPrivilegeEscalation,
  privileged,
  addedCapabilities,
  droppedCapabilities,
  interactiveContainers,
  sharedProcessNamespace,
  sudoInCommands,
  ephemeralContainers,
  securityContext,
  operatingSystem,
  seccompProfile,
  apparmorProfile,
  selinuxOptions,
  procMount,
  sysctls,
  apparmorAnnotations,
  seccompAnnotations,
  explicitApparmorProfile,
  hostNamespaces,
  hostPathVolumes,
  hostPorts,
  windowsHostProcess,
  mountPropagation,
  readOnlyHostPaths,
  userNamespace,
  sandboxedRuntime,
  volumeTypes,
  csiStorageClasses,
  readOnlyRootFilesystem,
  emptyDirSizeLimit,
  unmountedVolumes,
  aadPodIdentity,
  defaultServiceAccount,
  serviceAccountToken,
  serviceAccountTokenSecrets,
  nodesProxy,
  workloadIdentity,
  workloadIdentityClientId,
  workloadIdentitySettings,
  workloadIdentityEnvironment,
  workloadIdentityTokenPath,
  workloadIdentityProxy,
  sharedWorkloadIdentity,
  duplicateServiceAccounts,
  missingServiceAccount,
  serviceAccountField,
  serviceAccountTokenDefault,
  sharedServiceAccount,
  credentialsInEnv,
  exposedTokens,
  embeddedCredentials,
  configMapCredentials,
  secretProviderPodIdentity,
  missingSecretProviderClass,
  secretProviderClassParameters,
  secretProviderClassIdentity,
  secretProviderClassObjects,
  secretStoreVolumes,
  syncedSecrets,
  syncedSecretEnv,
  secretRotation,
  secretFilePermissions,
  unmountedSecretProviderClass,
  secretsInEnv,
  nativeSecrets,
  containerEngineApi,
  privilegedPorts,
  probeAndLifecycleHosts,
  externalIps,
  ingressNginxSnippets,
  retiredIngressNginx,
  ingressNginxClasses,
  ingressHosts,
  ingressTls,
  localExternalNames,
  metadataEndpointEgress,
  networkPolicies,
  openNetworkPolicies,
  publicLoadBalancers,
  sshPorts,
  danglingIngresses,
  danglingNetworkPolicies,
  danglingRoutes,
  danglingServices,
  duplicateIngressHosts,
  hostAliases,
  nodePortServices,
  serviceSelectors,
  servicePorts,
  allowedRegistries,
  deprecatedImageRegistries,
  endOfLifeImages,
  gitSyncBinary,
  imageReferences,
  imageTag,
  imageDigest,
  imagePullPolicy,
  imagePullSecrets,
  memoryLimits,
  cpuRequests,
  ephemeralStorage,
  memoryRequests,
  namespaceLimits,
  resourceCeilings,
  sidecarResources,
  aksMinimumRequests,
  bestEffortPods,
  cpuLimits,
  equalRequestsAndLimits,
  limitToRequestRatio,
  noCpuLimits,
  blockingDisruptionBudgets,
  danglingDisruptionBudgets,
  commandPrivileges,
  nodeAgents,
  apiAccess,
  overlappingDisruptionBudgets,
  namespaceRejections,
  singleWriterVolumes,
  unreachedPorts,
  cutOffClients,
  unwritableFolders,
  cronJobSchedule,
  overlappingSelectors,
  podSelectors,
  autoscaledReplicas,
  autoscalerRange,
  autoscalerTarget,
  barePods,
  containerPortNames,
  criticalAddonsToleration,
  cronJobConcurrency,
  cronJobDeadline,
  disruptionBudgets,
  distinctProbes,
  duplicateEnv,
  envReferences,
  volumeReferences,
  jobCleanup,
  livenessProbes,
  podSpread,
  probePorts,
  readinessProbes,
  replicas,
  restartPolicy,
  rollingUpdates,
  statefulSetService,
  topologySpread,
  unhealthyPodEviction,
  volumeClaimTemplates,
  dataOutsideVolume,
  serviceLinks,
  containersPerPod,
  dnsOptions,
  execProbes,
  nodePlacement,
  podDuration,
  preStopHooks,
  priorityClass,
  probeTiming,
  apiVersions,
  labelValues,
  namespacePodSecurity,
  objectNames,
  reservedLabels,
  reservedTaints,
  systemNamespaces,
  defaultNamespace,
  envVariablePolicy,
  requiredAnnotations,
  serverSetFields,
  recommendedLabels,
  sortedKeys,
]);
