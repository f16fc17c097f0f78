/**
 * What the deployment safeguards answer, to the letter of learn.microsoft.com/azure/aks/
 * deployment-safeguards, with the names of the object filled in. What is not documented has no message.
 */
import type { Violation } from './policy.ts';

type Data = Violation['data'];

const IMAGE_TAG =
  "Using explicit version tags is a best practice to ensure reproducibility, prevent unintended updates, and facilitate easier debugging and rollbacks. Avoid using the 'latest' tag because it can change over time without notice.";
const PROFILES = 'undefined/nil, RuntimeDefault, or Localhost';
const VOLUMES =
  'configMap, csi, downwardAPI, emptyDir, ephemeral, persistentVolumeClaim, projected, secret';

const MESSAGES: { readonly [C in Violation['code']]?: (data: Data, pod: string) => string } = {
  requests: ({ container }) => `container ${container} has no resource requests`,
  probe: ({ container, probe }, pod) =>
    `Container ${container} in your Pod ${pod} has no ${probe}. Required probes: readinessProbe, livenessProbe`,
  latest: ({ container }) =>
    `Please specify an explicit, versioned image tag such as '1.0' for container ${container}. ${IMAGE_TAG}`,
  'in-tree-driver': ({ name, driver }) =>
    `Storage class ${name} use intree provisioner ${driver} is not allowed`,
  spread: ({ kind, replicas }) =>
    `${kind} with ${replicas} replicas should have either podAntiAffinity or topologySpreadConstraints set to avoid disruptions due to nodes crashing`,
  'reserved-label': () => 'Label kubernetes.azure.com is reserved for AKS use only',
  'node-edit': () =>
    'Tainting or labeling individual nodes is not recommended. Please use Azure CLI to taint/label node pools instead',
  'reserved-taint': () => 'Taint with key CriticalAddonsOnly is reserved for the system pool only',
  'app-armor': ({ annotation }) =>
    annotation
      ? 'AppArmor annotation values must be undefined/nil, runtime/default, or localhost/*'
      : `AppArmor profile type must be one of: ${PROFILES}`,
  'host-network': () => 'Host network namespaces are disallowed: spec.hostNetwork is set to true',
  'host-process-ids': () => 'Host PID namespaces are disallowed: spec.hostPID is set to true',
  'host-ipc': () => 'Host IPC namespaces are disallowed: spec.hostIPC is set to true',
  privileged: ({ role, list }) =>
    `Privileged ${role ? `${role} ` : ''}containers are disallowed: spec.${list}[*].securityContext.privileged is set to true`,
  'host-path': () =>
    'HostPath volumes are forbidden under restricted security policy unless containers mounting them are from allowed images',
  'host-port': () => 'HostPorts are forbidden under baseline security policy',
  'se-linux': ({ field }) =>
    field === 'type'
      ? 'SELinux type must be one of: undefined/empty, container_t, container_init_t, container_kvm_t, or container_engine_t'
      : '',
  'proc-mount': ({ list }) =>
    `ProcMount must be undefined/nil or 'Default' in spec.${list}[*].securityContext.procMount`,
  seccomp: () =>
    `Seccomp profile must not be explicitly set to Unconfined. Allowed values are: ${PROFILES}`,
  'seccomp-unset': () =>
    'Seccomp profile must be "RuntimeDefault" or "Localhost" under restricted policy',
  sysctl: () =>
    'Disallowed sysctl detected. Only baseline Kubernetes pod security standard sysctls are permitted',
  'volume-type': () =>
    `Only the following volume types are allowed under restricted policy: ${VOLUMES}`,
  'privilege-escalation': () => 'Privilege escalation must be set to false under restricted policy',
  'non-root-unset': ({ list }) =>
    `Containers must not run as root user in spec.${list}[*].securityContext.runAsNonRoot`,
  'user-root': ({ list }) =>
    `Containers must not run as root user: spec.${list}[*].securityContext.runAsUser is set to 0`,
  'pod-user-root': () =>
    'Containers must not run as root user: spec.securityContext.runAsUser is set to 0',
  'capability-not-dropped': () =>
    'All containers must drop ALL capabilities under restricted policy',
};

/** The start of a message of which no more is documented. */
const CAPABILITY = 'Disallowed capabilities detected';
const RESTRICTED_CAPABILITY =
  'Only NET_BIND_SERVICE may be added to capabilities under restricted policy';

/**
 * What the safeguards answer to a violation; null when no document says.
 * @param pod name of the pod, as far as it is known
 * @param restricted whether the restricted standard is what they enforce
 */
export function messageOf(
  { code, data }: Violation,
  pod: string,
  restricted: boolean,
): string | null {
  if (code === 'capability-added') return restricted ? RESTRICTED_CAPABILITY : CAPABILITY;
  return MESSAGES[code]?.(data, pod) || null;
}
