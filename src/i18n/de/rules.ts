/** The words of every rule, by its id. */

import { de as aadPodIdentity } from '../../engine/rules/aad-pod-identity/de.ts';
import { de as addedCapabilities } from '../../engine/rules/added-capabilities/de.ts';
import { de as aksMinimumRequests } from '../../engine/rules/aks-minimum-requests/de.ts';
import { de as allowPrivilegeEscalation } from '../../engine/rules/allow-privilege-escalation/de.ts';
import { de as allowedRegistries } from '../../engine/rules/allowed-registries/de.ts';
import { de as apiVersions } from '../../engine/rules/api-versions/de.ts';
import { de as apparmorAnnotations } from '../../engine/rules/apparmor-annotations/de.ts';
import { de as apparmorProfile } from '../../engine/rules/apparmor-profile/de.ts';
import { de as autoscaledReplicas } from '../../engine/rules/autoscaled-replicas/de.ts';
import { de as autoscalerRange } from '../../engine/rules/autoscaler-range/de.ts';
import { de as autoscalerTarget } from '../../engine/rules/autoscaler-target/de.ts';
import { de as barePods } from '../../engine/rules/bare-pods/de.ts';
import { de as bestEffortPods } from '../../engine/rules/best-effort-pods/de.ts';
import { de as blockingDisruptionBudgets } from '../../engine/rules/blocking-disruption-budgets/de.ts';
import { de as configMapCredentials } from '../../engine/rules/config-map-credentials/de.ts';
import { de as containerPortNames } from '../../engine/rules/container-port-names/de.ts';
import { de as containersPerPod } from '../../engine/rules/containers-per-pod/de.ts';
import { de as cpuLimits } from '../../engine/rules/cpu-limits/de.ts';
import { de as cpuRequests } from '../../engine/rules/cpu-requests/de.ts';
import { de as credentialsInEnv } from '../../engine/rules/credentials-in-env/de.ts';
import { de as criticalAddonsToleration } from '../../engine/rules/critical-addons-toleration/de.ts';
import { de as cronJobConcurrency } from '../../engine/rules/cron-job-concurrency/de.ts';
import { de as cronJobDeadline } from '../../engine/rules/cron-job-deadline/de.ts';
import { de as cronJobSchedule } from '../../engine/rules/cron-job-schedule/de.ts';
import { de as csiStorageClasses } from '../../engine/rules/csi-storage-classes/de.ts';
import { de as danglingIngresses } from '../../engine/rules/dangling-ingresses/de.ts';
import { de as danglingNetworkPolicies } from '../../engine/rules/dangling-network-policies/de.ts';
import { de as danglingServices } from '../../engine/rules/dangling-services/de.ts';
import { de as defaultNamespace } from '../../engine/rules/default-namespace/de.ts';
import { de as defaultServiceAccount } from '../../engine/rules/default-service-account/de.ts';
import { de as deprecatedImageRegistries } from '../../engine/rules/deprecated-image-registries/de.ts';
import { de as disruptionBudgets } from '../../engine/rules/disruption-budgets/de.ts';
import { de as distinctProbes } from '../../engine/rules/distinct-probes/de.ts';
import { de as dnsOptions } from '../../engine/rules/dns-options/de.ts';
import { de as droppedCapabilities } from '../../engine/rules/dropped-capabilities/de.ts';
import { de as duplicateEnv } from '../../engine/rules/duplicate-env/de.ts';
import { de as duplicateIngressHosts } from '../../engine/rules/duplicate-ingress-hosts/de.ts';
import { de as duplicateServiceAccounts } from '../../engine/rules/duplicate-service-accounts/de.ts';
import { de as embeddedCredentials } from '../../engine/rules/embedded-credentials/de.ts';
import { de as emptyDirSizeLimit } from '../../engine/rules/empty-dir-size-limit/de.ts';
import { de as envReferences } from '../../engine/rules/env-references/de.ts';
import { de as envVariablePolicy } from '../../engine/rules/env-variable-policy/de.ts';
import { de as ephemeralContainers } from '../../engine/rules/ephemeral-containers/de.ts';
import { de as ephemeralStorage } from '../../engine/rules/ephemeral-storage/de.ts';
import { de as equalRequestsAndLimits } from '../../engine/rules/equal-requests-and-limits/de.ts';
import { de as execProbes } from '../../engine/rules/exec-probes/de.ts';
import { de as explicitApparmorProfile } from '../../engine/rules/explicit-apparmor-profile/de.ts';
import { de as exposedTokens } from '../../engine/rules/exposed-tokens/de.ts';
import { de as externalIps } from '../../engine/rules/external-ips/de.ts';
import { de as fsGroup } from '../../engine/rules/fs-group/de.ts';
import { de as gitSyncBinary } from '../../engine/rules/git-sync-binary/de.ts';
import { de as highUserAndGroupIds } from '../../engine/rules/high-user-and-group-ids/de.ts';
import { de as hostAliases } from '../../engine/rules/host-aliases/de.ts';
import { de as hostNamespaces } from '../../engine/rules/host-namespaces/de.ts';
import { de as hostPathVolumes } from '../../engine/rules/host-path-volumes/de.ts';
import { de as hostPorts } from '../../engine/rules/host-ports/de.ts';
import { de as imageDigest } from '../../engine/rules/image-digest/de.ts';
import { de as imagePullPolicy } from '../../engine/rules/image-pull-policy/de.ts';
import { de as imagePullSecrets } from '../../engine/rules/image-pull-secrets/de.ts';
import { de as imageTag } from '../../engine/rules/image-tag/de.ts';
import { de as ingressHosts } from '../../engine/rules/ingress-hosts/de.ts';
import { de as ingressNginxSnippets } from '../../engine/rules/ingress-nginx-snippets/de.ts';
import { de as ingressTls } from '../../engine/rules/ingress-tls/de.ts';
import { de as interactiveContainers } from '../../engine/rules/interactive-containers/de.ts';
import { de as jobCleanup } from '../../engine/rules/job-cleanup/de.ts';
import { de as labelValues } from '../../engine/rules/label-values/de.ts';
import { de as limitToRequestRatio } from '../../engine/rules/limit-to-request-ratio/de.ts';
import { de as livenessProbes } from '../../engine/rules/liveness-probes/de.ts';
import { de as localExternalNames } from '../../engine/rules/local-external-names/de.ts';
import { de as memoryLimits } from '../../engine/rules/memory-limits/de.ts';
import { de as memoryRequests } from '../../engine/rules/memory-requests/de.ts';
import { de as metadataEndpointEgress } from '../../engine/rules/metadata-endpoint-egress/de.ts';
import { de as missingSecretProviderClass } from '../../engine/rules/missing-secret-provider-class/de.ts';
import { de as missingServiceAccount } from '../../engine/rules/missing-service-account/de.ts';
import { de as mountPropagation } from '../../engine/rules/mount-propagation/de.ts';
import { de as namespaceLimits } from '../../engine/rules/namespace-limits/de.ts';
import { de as namespacePodSecurity } from '../../engine/rules/namespace-pod-security/de.ts';
import { de as nativeSecrets } from '../../engine/rules/native-secrets/de.ts';
import { de as networkPolicies } from '../../engine/rules/network-policies/de.ts';
import { de as noCpuLimits } from '../../engine/rules/no-cpu-limits/de.ts';
import { de as nodePlacement } from '../../engine/rules/node-placement/de.ts';
import { de as nodePortServices } from '../../engine/rules/node-port-services/de.ts';
import { de as objectNames } from '../../engine/rules/object-names/de.ts';
import { de as openNetworkPolicies } from '../../engine/rules/open-network-policies/de.ts';
import { de as operatingSystem } from '../../engine/rules/operating-system/de.ts';
import { de as podDuration } from '../../engine/rules/pod-duration/de.ts';
import { de as podSelectors } from '../../engine/rules/pod-selectors/de.ts';
import { de as podSpread } from '../../engine/rules/pod-spread/de.ts';
import { de as preStopHooks } from '../../engine/rules/pre-stop-hooks/de.ts';
import { de as priorityClass } from '../../engine/rules/priority-class/de.ts';
import { de as privileged } from '../../engine/rules/privileged/de.ts';
import { de as privilegedPorts } from '../../engine/rules/privileged-ports/de.ts';
import { de as probeAndLifecycleHosts } from '../../engine/rules/probe-and-lifecycle-hosts/de.ts';
import { de as probePorts } from '../../engine/rules/probe-ports/de.ts';
import { de as probeTiming } from '../../engine/rules/probe-timing/de.ts';
import { de as procMount } from '../../engine/rules/proc-mount/de.ts';
import { de as publicLoadBalancers } from '../../engine/rules/public-load-balancers/de.ts';
import { de as readOnlyHostPaths } from '../../engine/rules/read-only-host-paths/de.ts';
import { de as readOnlyRootFilesystem } from '../../engine/rules/read-only-root-filesystem/de.ts';
import { de as readinessProbes } from '../../engine/rules/readiness-probes/de.ts';
import { de as recommendedLabels } from '../../engine/rules/recommended-labels/de.ts';
import { de as replicas } from '../../engine/rules/replicas/de.ts';
import { de as requiredAnnotations } from '../../engine/rules/required-annotations/de.ts';
import { de as reservedLabels } from '../../engine/rules/reserved-labels/de.ts';
import { de as reservedTaints } from '../../engine/rules/reserved-taints/de.ts';
import { de as resourceCeilings } from '../../engine/rules/resource-ceilings/de.ts';
import { de as restartPolicy } from '../../engine/rules/restart-policy/de.ts';
import { de as rollingUpdates } from '../../engine/rules/rolling-updates/de.ts';
import { de as runAsGroup } from '../../engine/rules/run-as-group/de.ts';
import { de as runAsNonRoot } from '../../engine/rules/run-as-non-root/de.ts';
import { de as runAsUser } from '../../engine/rules/run-as-user/de.ts';
import { de as sandboxedRuntime } from '../../engine/rules/sandboxed-runtime/de.ts';
import { de as seccompAnnotations } from '../../engine/rules/seccomp-annotations/de.ts';
import { de as seccompProfile } from '../../engine/rules/seccomp-profile/de.ts';
import { de as secretFilePermissions } from '../../engine/rules/secret-file-permissions/de.ts';
import { de as secretProviderClassIdentity } from '../../engine/rules/secret-provider-class-identity/de.ts';
import { de as secretProviderClassObjects } from '../../engine/rules/secret-provider-class-objects/de.ts';
import { de as secretProviderClassParameters } from '../../engine/rules/secret-provider-class-parameters/de.ts';
import { de as secretProviderPodIdentity } from '../../engine/rules/secret-provider-pod-identity/de.ts';
import { de as secretRotation } from '../../engine/rules/secret-rotation/de.ts';
import { de as secretStoreVolumes } from '../../engine/rules/secret-store-volumes/de.ts';
import { de as secretsInEnv } from '../../engine/rules/secrets-in-env/de.ts';
import { de as securityContext } from '../../engine/rules/security-context/de.ts';
import { de as selinuxOptions } from '../../engine/rules/selinux-options/de.ts';
import { de as serverSetFields } from '../../engine/rules/server-set-fields/de.ts';
import { de as serviceAccountField } from '../../engine/rules/service-account-field/de.ts';
import { de as serviceAccountToken } from '../../engine/rules/service-account-token/de.ts';
import { de as serviceAccountTokenDefault } from '../../engine/rules/service-account-token-default/de.ts';
import { de as serviceAccountTokenSecrets } from '../../engine/rules/service-account-token-secrets/de.ts';
import { de as serviceLinks } from '../../engine/rules/service-links/de.ts';
import { de as servicePorts } from '../../engine/rules/service-ports/de.ts';
import { de as serviceSelectors } from '../../engine/rules/service-selectors/de.ts';
import { de as sharedProcessNamespace } from '../../engine/rules/shared-process-namespace/de.ts';
import { de as sharedServiceAccount } from '../../engine/rules/shared-service-account/de.ts';
import { de as sharedWorkloadIdentity } from '../../engine/rules/shared-workload-identity/de.ts';
import { de as sidecarResources } from '../../engine/rules/sidecar-resources/de.ts';
import { de as sortedKeys } from '../../engine/rules/sorted-keys/de.ts';
import { de as sshPorts } from '../../engine/rules/ssh-ports/de.ts';
import { de as statefulSetService } from '../../engine/rules/stateful-set-service/de.ts';
import { de as sudoInCommands } from '../../engine/rules/sudo-in-commands/de.ts';
import { de as syncedSecretEnv } from '../../engine/rules/synced-secret-env/de.ts';
import { de as syncedSecrets } from '../../engine/rules/synced-secrets/de.ts';
import { de as sysctls } from '../../engine/rules/sysctls/de.ts';
import { de as systemNamespaces } from '../../engine/rules/system-namespaces/de.ts';
import { de as topologySpread } from '../../engine/rules/topology-spread/de.ts';
import { de as unhealthyPodEviction } from '../../engine/rules/unhealthy-pod-eviction/de.ts';
import { de as unmountedSecretProviderClass } from '../../engine/rules/unmounted-secret-provider-class/de.ts';
import { de as userNamespace } from '../../engine/rules/user-namespace/de.ts';
import { de as volumeClaimTemplates } from '../../engine/rules/volume-claim-templates/de.ts';
import { de as volumeTypes } from '../../engine/rules/volume-types/de.ts';
import { de as windowsHostProcess } from '../../engine/rules/windows-host-process/de.ts';
import { de as windowsUser } from '../../engine/rules/windows-user/de.ts';
import { de as workloadIdentity } from '../../engine/rules/workload-identity/de.ts';
import { de as workloadIdentityClientId } from '../../engine/rules/workload-identity-client-id/de.ts';
import { de as workloadIdentityEnvironment } from '../../engine/rules/workload-identity-environment/de.ts';
import { de as workloadIdentityProxy } from '../../engine/rules/workload-identity-proxy/de.ts';
import { de as workloadIdentitySettings } from '../../engine/rules/workload-identity-settings/de.ts';
import { de as workloadIdentityTokenPath } from '../../engine/rules/workload-identity-token-path/de.ts';
import { de as writtenGroups } from '../../engine/rules/written-groups/de.ts';
import type { rules as english } from '../en/rules.ts';

export const rules: { readonly [Id in keyof typeof english]: (typeof english)[Id] } = {
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
