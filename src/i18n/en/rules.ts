/** The words of every rule, by its id. */
import { en as aadPodIdentity } from '../../engine/rules/aad-pod-identity/en.ts';
import { en as addedCapabilities } from '../../engine/rules/added-capabilities/en.ts';
import { en as aksMinimumRequests } from '../../engine/rules/aks-minimum-requests/en.ts';
import { en as allowPrivilegeEscalation } from '../../engine/rules/allow-privilege-escalation/en.ts';
import { en as allowedRegistries } from '../../engine/rules/allowed-registries/en.ts';
import { en as apiVersions } from '../../engine/rules/api-versions/en.ts';
import { en as apparmorAnnotations } from '../../engine/rules/apparmor-annotations/en.ts';
import { en as apparmorProfile } from '../../engine/rules/apparmor-profile/en.ts';
import { en as autoscaledReplicas } from '../../engine/rules/autoscaled-replicas/en.ts';
import { en as autoscalerRange } from '../../engine/rules/autoscaler-range/en.ts';
import { en as autoscalerTarget } from '../../engine/rules/autoscaler-target/en.ts';
import { en as barePods } from '../../engine/rules/bare-pods/en.ts';
import { en as bestEffortPods } from '../../engine/rules/best-effort-pods/en.ts';
import { en as blockingDisruptionBudgets } from '../../engine/rules/blocking-disruption-budgets/en.ts';
import { en as configMapCredentials } from '../../engine/rules/config-map-credentials/en.ts';
import { en as containerPortNames } from '../../engine/rules/container-port-names/en.ts';
import { en as containersPerPod } from '../../engine/rules/containers-per-pod/en.ts';
import { en as cpuLimits } from '../../engine/rules/cpu-limits/en.ts';
import { en as cpuRequests } from '../../engine/rules/cpu-requests/en.ts';
import { en as credentialsInEnv } from '../../engine/rules/credentials-in-env/en.ts';
import { en as criticalAddonsToleration } from '../../engine/rules/critical-addons-toleration/en.ts';
import { en as cronJobConcurrency } from '../../engine/rules/cron-job-concurrency/en.ts';
import { en as cronJobDeadline } from '../../engine/rules/cron-job-deadline/en.ts';
import { en as cronJobSchedule } from '../../engine/rules/cron-job-schedule/en.ts';
import { en as csiStorageClasses } from '../../engine/rules/csi-storage-classes/en.ts';
import { en as danglingIngresses } from '../../engine/rules/dangling-ingresses/en.ts';
import { en as danglingNetworkPolicies } from '../../engine/rules/dangling-network-policies/en.ts';
import { en as danglingServices } from '../../engine/rules/dangling-services/en.ts';
import { en as defaultNamespace } from '../../engine/rules/default-namespace/en.ts';
import { en as defaultServiceAccount } from '../../engine/rules/default-service-account/en.ts';
import { en as deprecatedImageRegistries } from '../../engine/rules/deprecated-image-registries/en.ts';
import { en as disruptionBudgets } from '../../engine/rules/disruption-budgets/en.ts';
import { en as distinctProbes } from '../../engine/rules/distinct-probes/en.ts';
import { en as dnsOptions } from '../../engine/rules/dns-options/en.ts';
import { en as droppedCapabilities } from '../../engine/rules/dropped-capabilities/en.ts';
import { en as duplicateEnv } from '../../engine/rules/duplicate-env/en.ts';
import { en as duplicateIngressHosts } from '../../engine/rules/duplicate-ingress-hosts/en.ts';
import { en as duplicateServiceAccounts } from '../../engine/rules/duplicate-service-accounts/en.ts';
import { en as embeddedCredentials } from '../../engine/rules/embedded-credentials/en.ts';
import { en as emptyDirSizeLimit } from '../../engine/rules/empty-dir-size-limit/en.ts';
import { en as envReferences } from '../../engine/rules/env-references/en.ts';
import { en as envVariablePolicy } from '../../engine/rules/env-variable-policy/en.ts';
import { en as ephemeralContainers } from '../../engine/rules/ephemeral-containers/en.ts';
import { en as ephemeralStorage } from '../../engine/rules/ephemeral-storage/en.ts';
import { en as equalRequestsAndLimits } from '../../engine/rules/equal-requests-and-limits/en.ts';
import { en as execProbes } from '../../engine/rules/exec-probes/en.ts';
import { en as explicitApparmorProfile } from '../../engine/rules/explicit-apparmor-profile/en.ts';
import { en as exposedTokens } from '../../engine/rules/exposed-tokens/en.ts';
import { en as externalIps } from '../../engine/rules/external-ips/en.ts';
import { en as fsGroup } from '../../engine/rules/fs-group/en.ts';
import { en as gitSyncBinary } from '../../engine/rules/git-sync-binary/en.ts';
import { en as highUserAndGroupIds } from '../../engine/rules/high-user-and-group-ids/en.ts';
import { en as hostAliases } from '../../engine/rules/host-aliases/en.ts';
import { en as hostNamespaces } from '../../engine/rules/host-namespaces/en.ts';
import { en as hostPathVolumes } from '../../engine/rules/host-path-volumes/en.ts';
import { en as hostPorts } from '../../engine/rules/host-ports/en.ts';
import { en as imageDigest } from '../../engine/rules/image-digest/en.ts';
import { en as imagePullPolicy } from '../../engine/rules/image-pull-policy/en.ts';
import { en as imagePullSecrets } from '../../engine/rules/image-pull-secrets/en.ts';
import { en as imageTag } from '../../engine/rules/image-tag/en.ts';
import { en as ingressHosts } from '../../engine/rules/ingress-hosts/en.ts';
import { en as ingressNginxSnippets } from '../../engine/rules/ingress-nginx-snippets/en.ts';
import { en as ingressTls } from '../../engine/rules/ingress-tls/en.ts';
import { en as interactiveContainers } from '../../engine/rules/interactive-containers/en.ts';
import { en as jobCleanup } from '../../engine/rules/job-cleanup/en.ts';
import { en as labelValues } from '../../engine/rules/label-values/en.ts';
import { en as limitToRequestRatio } from '../../engine/rules/limit-to-request-ratio/en.ts';
import { en as livenessProbes } from '../../engine/rules/liveness-probes/en.ts';
import { en as localExternalNames } from '../../engine/rules/local-external-names/en.ts';
import { en as memoryLimits } from '../../engine/rules/memory-limits/en.ts';
import { en as memoryRequests } from '../../engine/rules/memory-requests/en.ts';
import { en as metadataEndpointEgress } from '../../engine/rules/metadata-endpoint-egress/en.ts';
import { en as missingSecretProviderClass } from '../../engine/rules/missing-secret-provider-class/en.ts';
import { en as missingServiceAccount } from '../../engine/rules/missing-service-account/en.ts';
import { en as mountPropagation } from '../../engine/rules/mount-propagation/en.ts';
import { en as namespaceLimits } from '../../engine/rules/namespace-limits/en.ts';
import { en as namespacePodSecurity } from '../../engine/rules/namespace-pod-security/en.ts';
import { en as nativeSecrets } from '../../engine/rules/native-secrets/en.ts';
import { en as networkPolicies } from '../../engine/rules/network-policies/en.ts';
import { en as noCpuLimits } from '../../engine/rules/no-cpu-limits/en.ts';
import { en as nodePlacement } from '../../engine/rules/node-placement/en.ts';
import { en as nodePortServices } from '../../engine/rules/node-port-services/en.ts';
import { en as objectNames } from '../../engine/rules/object-names/en.ts';
import { en as openNetworkPolicies } from '../../engine/rules/open-network-policies/en.ts';
import { en as operatingSystem } from '../../engine/rules/operating-system/en.ts';
import { en as podDuration } from '../../engine/rules/pod-duration/en.ts';
import { en as podSelectors } from '../../engine/rules/pod-selectors/en.ts';
import { en as podSpread } from '../../engine/rules/pod-spread/en.ts';
import { en as preStopHooks } from '../../engine/rules/pre-stop-hooks/en.ts';
import { en as priorityClass } from '../../engine/rules/priority-class/en.ts';
import { en as privileged } from '../../engine/rules/privileged/en.ts';
import { en as privilegedPorts } from '../../engine/rules/privileged-ports/en.ts';
import { en as probeAndLifecycleHosts } from '../../engine/rules/probe-and-lifecycle-hosts/en.ts';
import { en as probePorts } from '../../engine/rules/probe-ports/en.ts';
import { en as probeTiming } from '../../engine/rules/probe-timing/en.ts';
import { en as procMount } from '../../engine/rules/proc-mount/en.ts';
import { en as publicLoadBalancers } from '../../engine/rules/public-load-balancers/en.ts';
import { en as readOnlyHostPaths } from '../../engine/rules/read-only-host-paths/en.ts';
import { en as readOnlyRootFilesystem } from '../../engine/rules/read-only-root-filesystem/en.ts';
import { en as readinessProbes } from '../../engine/rules/readiness-probes/en.ts';
import { en as recommendedLabels } from '../../engine/rules/recommended-labels/en.ts';
import { en as replicas } from '../../engine/rules/replicas/en.ts';
import { en as requiredAnnotations } from '../../engine/rules/required-annotations/en.ts';
import { en as reservedLabels } from '../../engine/rules/reserved-labels/en.ts';
import { en as reservedTaints } from '../../engine/rules/reserved-taints/en.ts';
import { en as resourceCeilings } from '../../engine/rules/resource-ceilings/en.ts';
import { en as restartPolicy } from '../../engine/rules/restart-policy/en.ts';
import { en as rollingUpdates } from '../../engine/rules/rolling-updates/en.ts';
import { en as runAsGroup } from '../../engine/rules/run-as-group/en.ts';
import { en as runAsNonRoot } from '../../engine/rules/run-as-non-root/en.ts';
import { en as runAsUser } from '../../engine/rules/run-as-user/en.ts';
import { en as sandboxedRuntime } from '../../engine/rules/sandboxed-runtime/en.ts';
import { en as seccompAnnotations } from '../../engine/rules/seccomp-annotations/en.ts';
import { en as seccompProfile } from '../../engine/rules/seccomp-profile/en.ts';
import { en as secretFilePermissions } from '../../engine/rules/secret-file-permissions/en.ts';
import { en as secretProviderClassIdentity } from '../../engine/rules/secret-provider-class-identity/en.ts';
import { en as secretProviderClassObjects } from '../../engine/rules/secret-provider-class-objects/en.ts';
import { en as secretProviderClassParameters } from '../../engine/rules/secret-provider-class-parameters/en.ts';
import { en as secretProviderPodIdentity } from '../../engine/rules/secret-provider-pod-identity/en.ts';
import { en as secretRotation } from '../../engine/rules/secret-rotation/en.ts';
import { en as secretStoreVolumes } from '../../engine/rules/secret-store-volumes/en.ts';
import { en as secretsInEnv } from '../../engine/rules/secrets-in-env/en.ts';
import { en as securityContext } from '../../engine/rules/security-context/en.ts';
import { en as selinuxOptions } from '../../engine/rules/selinux-options/en.ts';
import { en as serverSetFields } from '../../engine/rules/server-set-fields/en.ts';
import { en as serviceAccountField } from '../../engine/rules/service-account-field/en.ts';
import { en as serviceAccountToken } from '../../engine/rules/service-account-token/en.ts';
import { en as serviceAccountTokenDefault } from '../../engine/rules/service-account-token-default/en.ts';
import { en as serviceAccountTokenSecrets } from '../../engine/rules/service-account-token-secrets/en.ts';
import { en as serviceLinks } from '../../engine/rules/service-links/en.ts';
import { en as servicePorts } from '../../engine/rules/service-ports/en.ts';
import { en as serviceSelectors } from '../../engine/rules/service-selectors/en.ts';
import { en as sharedProcessNamespace } from '../../engine/rules/shared-process-namespace/en.ts';
import { en as sharedServiceAccount } from '../../engine/rules/shared-service-account/en.ts';
import { en as sharedWorkloadIdentity } from '../../engine/rules/shared-workload-identity/en.ts';
import { en as sidecarResources } from '../../engine/rules/sidecar-resources/en.ts';
import { en as sortedKeys } from '../../engine/rules/sorted-keys/en.ts';
import { en as sshPorts } from '../../engine/rules/ssh-ports/en.ts';
import { en as statefulSetService } from '../../engine/rules/stateful-set-service/en.ts';
import { en as sudoInCommands } from '../../engine/rules/sudo-in-commands/en.ts';
import { en as syncedSecretEnv } from '../../engine/rules/synced-secret-env/en.ts';
import { en as syncedSecrets } from '../../engine/rules/synced-secrets/en.ts';
import { en as sysctls } from '../../engine/rules/sysctls/en.ts';
import { en as systemNamespaces } from '../../engine/rules/system-namespaces/en.ts';
import { en as topologySpread } from '../../engine/rules/topology-spread/en.ts';
import { en as unhealthyPodEviction } from '../../engine/rules/unhealthy-pod-eviction/en.ts';
import { en as unmountedSecretProviderClass } from '../../engine/rules/unmounted-secret-provider-class/en.ts';
import { en as userNamespace } from '../../engine/rules/user-namespace/en.ts';
import { en as volumeClaimTemplates } from '../../engine/rules/volume-claim-templates/en.ts';
import { en as volumeTypes } from '../../engine/rules/volume-types/en.ts';
import { en as windowsHostProcess } from '../../engine/rules/windows-host-process/en.ts';
import { en as windowsUser } from '../../engine/rules/windows-user/en.ts';
import { en as workloadIdentity } from '../../engine/rules/workload-identity/en.ts';
import { en as workloadIdentityClientId } from '../../engine/rules/workload-identity-client-id/en.ts';
import { en as workloadIdentityEnvironment } from '../../engine/rules/workload-identity-environment/en.ts';
import { en as workloadIdentityProxy } from '../../engine/rules/workload-identity-proxy/en.ts';
import { en as workloadIdentitySettings } from '../../engine/rules/workload-identity-settings/en.ts';
import { en as workloadIdentityTokenPath } from '../../engine/rules/workload-identity-token-path/en.ts';
import { en as writtenGroups } from '../../engine/rules/written-groups/en.ts';

export const rules = {
  'aad-pod-identity': aadPodIdentity,
  'added-capabilities': addedCapabilities,
  'aks-minimum-requests': aksMinimumRequests,
  'allow-privilege-escalation': allowPrivilegeEscalation,
  'allowed-registries': allowedRegistries,
  'api-versions': apiVersions,
  'apparmor-annotations': apparmorAnnotations,
  'apparmor-profile': apparmorProfile,
  'autoscaled-replicas': autoscaledReplicas,
  'autoscaler-range': autoscalerRange,
  'autoscaler-target': autoscalerTarget,
  'bare-pods': barePods,
  'best-effort-pods': bestEffortPods,
  'blocking-disruption-budgets': blockingDisruptionBudgets,
  'config-map-credentials': configMapCredentials,
  'container-port-names': containerPortNames,
  'containers-per-pod': containersPerPod,
  'cpu-limits': cpuLimits,
  'cpu-requests': cpuRequests,
  'credentials-in-env': credentialsInEnv,
  'critical-addons-toleration': criticalAddonsToleration,
  'cron-job-concurrency': cronJobConcurrency,
  'cron-job-deadline': cronJobDeadline,
  'cron-job-schedule': cronJobSchedule,
  'csi-storage-classes': csiStorageClasses,
  'dangling-ingresses': danglingIngresses,
  'dangling-network-policies': danglingNetworkPolicies,
  'dangling-services': danglingServices,
  'default-namespace': defaultNamespace,
  'default-service-account': defaultServiceAccount,
  'deprecated-image-registries': deprecatedImageRegistries,
  'disruption-budgets': disruptionBudgets,
  'distinct-probes': distinctProbes,
  'dns-options': dnsOptions,
  'dropped-capabilities': droppedCapabilities,
  'duplicate-env': duplicateEnv,
  'duplicate-ingress-hosts': duplicateIngressHosts,
  'embedded-credentials': embeddedCredentials,
  'empty-dir-size-limit': emptyDirSizeLimit,
  'env-references': envReferences,
  'env-variable-policy': envVariablePolicy,
  'ephemeral-containers': ephemeralContainers,
  'ephemeral-storage': ephemeralStorage,
  'equal-requests-and-limits': equalRequestsAndLimits,
  'exec-probes': execProbes,
  'explicit-apparmor-profile': explicitApparmorProfile,
  'exposed-tokens': exposedTokens,
  'external-ips': externalIps,
  'fs-group': fsGroup,
  'git-sync-binary': gitSyncBinary,
  'high-user-and-group-ids': highUserAndGroupIds,
  'host-aliases': hostAliases,
  'host-namespaces': hostNamespaces,
  'host-path-volumes': hostPathVolumes,
  'host-ports': hostPorts,
  'image-digest': imageDigest,
  'image-pull-policy': imagePullPolicy,
  'image-pull-secrets': imagePullSecrets,
  'image-tag': imageTag,
  'ingress-hosts': ingressHosts,
  'ingress-nginx-snippets': ingressNginxSnippets,
  'ingress-tls': ingressTls,
  'interactive-containers': interactiveContainers,
  'job-cleanup': jobCleanup,
  'label-values': labelValues,
  'limit-to-request-ratio': limitToRequestRatio,
  'liveness-probes': livenessProbes,
  'local-external-names': localExternalNames,
  'memory-limits': memoryLimits,
  'memory-requests': memoryRequests,
  'metadata-endpoint-egress': metadataEndpointEgress,
  'missing-secret-provider-class': missingSecretProviderClass,
  'missing-service-account': missingServiceAccount,
  'mount-propagation': mountPropagation,
  'namespace-limits': namespaceLimits,
  'namespace-pod-security': namespacePodSecurity,
  'native-secrets': nativeSecrets,
  'network-policies': networkPolicies,
  'no-cpu-limits': noCpuLimits,
  'node-placement': nodePlacement,
  'node-port-services': nodePortServices,
  'object-names': objectNames,
  'open-network-policies': openNetworkPolicies,
  'operating-system': operatingSystem,
  'pod-duration': podDuration,
  'pod-selectors': podSelectors,
  'pod-spread': podSpread,
  'pre-stop-hooks': preStopHooks,
  'priority-class': priorityClass,
  privileged,
  'privileged-ports': privilegedPorts,
  'probe-and-lifecycle-hosts': probeAndLifecycleHosts,
  'probe-ports': probePorts,
  'probe-timing': probeTiming,
  'proc-mount': procMount,
  'public-load-balancers': publicLoadBalancers,
  'read-only-host-paths': readOnlyHostPaths,
  'read-only-root-filesystem': readOnlyRootFilesystem,
  'readiness-probes': readinessProbes,
  'recommended-labels': recommendedLabels,
  replicas,
  'required-annotations': requiredAnnotations,
  'reserved-labels': reservedLabels,
  'reserved-taints': reservedTaints,
  'resource-ceilings': resourceCeilings,
  'restart-policy': restartPolicy,
  'rolling-updates': rollingUpdates,
  'run-as-group': runAsGroup,
  'run-as-non-root': runAsNonRoot,
  'run-as-user': runAsUser,
  'sandboxed-runtime': sandboxedRuntime,
  'seccomp-annotations': seccompAnnotations,
  'seccomp-profile': seccompProfile,
  'secret-file-permissions': secretFilePermissions,
  'secret-provider-class-identity': secretProviderClassIdentity,
  'secret-provider-class-objects': secretProviderClassObjects,
  'secret-provider-class-parameters': secretProviderClassParameters,
  'secret-provider-pod-identity': secretProviderPodIdentity,
  'secret-rotation': secretRotation,
  'secret-store-volumes': secretStoreVolumes,
  'secrets-in-env': secretsInEnv,
  'security-context': securityContext,
  'selinux-options': selinuxOptions,
  'server-set-fields': serverSetFields,
  'service-account-field': serviceAccountField,
  'service-account-token': serviceAccountToken,
  'service-account-token-default': serviceAccountTokenDefault,
  'service-account-token-secrets': serviceAccountTokenSecrets,
  'service-links': serviceLinks,
  'service-ports': servicePorts,
  'service-selectors': serviceSelectors,
  'shared-process-namespace': sharedProcessNamespace,
  'shared-service-account': sharedServiceAccount,
  'sidecar-resources': sidecarResources,
  'sorted-keys': sortedKeys,
  'ssh-ports': sshPorts,
  'stateful-set-service': statefulSetService,
  'sudo-in-commands': sudoInCommands,
  'synced-secret-env': syncedSecretEnv,
  'synced-secrets': syncedSecrets,
  sysctls,
  'system-namespaces': systemNamespaces,
  'topology-spread': topologySpread,
  'unhealthy-pod-eviction': unhealthyPodEviction,
  'unmounted-secret-provider-class': unmountedSecretProviderClass,
  'user-namespace': userNamespace,
  'volume-claim-templates': volumeClaimTemplates,
  'volume-types': volumeTypes,
  'windows-host-process': windowsHostProcess,
  'windows-user': windowsUser,
  'workload-identity': workloadIdentity,
  'duplicate-service-accounts': duplicateServiceAccounts,
  'shared-workload-identity': sharedWorkloadIdentity,
  'workload-identity-proxy': workloadIdentityProxy,
  'workload-identity-token-path': workloadIdentityTokenPath,
  'workload-identity-environment': workloadIdentityEnvironment,
  'workload-identity-settings': workloadIdentitySettings,
  'workload-identity-client-id': workloadIdentityClientId,
  'written-groups': writtenGroups,
};
