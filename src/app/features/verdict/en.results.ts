export const messages = {
  'policy.violation.privileged': 'Container {container} is privileged',
  'policy.violation.privilege-escalation':
    'Container {container} may gain more privileges: allowPrivilegeEscalation isn’t false',
  'policy.violation.capability-added': 'Container {container} adds the capability {capability}',
  'policy.violation.capability-not-dropped': 'Container {container} doesn’t drop {capability}',
  'policy.violation.user-root': 'Container {container} runs as root: runAsUser is 0',
  'policy.violation.pod-user-root': 'The pod’s runAsUser is 0',
  'policy.violation.user-unset':
    'Container {container} may run as root: neither runAsUser nor runAsNonRoot is set',
  'policy.violation.non-root-unset':
    'Container {container} may run as root: runAsNonRoot isn’t true',
  'policy.violation.group-unset': 'Container {container} has no {field}',
  'policy.violation.pod-group-unset': '{field} isn’t set',
  'policy.violation.group-range': '{field} is {value}, which isn’t between 1 and 65535',
  'policy.violation.seccomp-unset': 'Container {container} has no seccomp profile',
  'policy.violation.seccomp': 'Container {container} has the seccomp profile {profile}',
  'policy.violation.proc-mount': 'Container {container} mounts /proc as {value}',
  'policy.violation.app-armor': 'The AppArmor profile is {profile}',
  'policy.violation.se-linux': 'The SELinux {field} is {value}',
  'policy.violation.sysctl': 'The sysctl {name} isn’t allowed',
  'policy.violation.windows-administrator':
    'Container {container} may run as ContainerAdministrator',
  'policy.violation.windows-host-process': 'hostProcess is true',
  'policy.violation.host-network': 'hostNetwork is true',
  'policy.violation.host-port': 'Container {container} uses port {port} of its node',
  'policy.violation.host-process-ids': 'hostPID is true',
  'policy.violation.host-ipc': 'hostIPC is true',
  'policy.violation.host-path': 'Volume {volume} mounts {path} of the node',
  'policy.violation.host-path-writable':
    'Volume {volume} mounts {path} of the node, but not read-only',
  'policy.violation.volume-type': 'Volume {volume} has the type {type}',
  'policy.violation.requests':
    'Container {container} has no {resource, select, cpu {CPU} other {memory}} request',
  'policy.violation.probe': 'Container {container} has no {probe}',
  'policy.violation.probe-handler':
    'The {probe} of container {container} uses neither httpGet, tcpSocket nor exec',
  'policy.violation.spread':
    '{replicas} replicas without podAntiAffinity or topologySpreadConstraints',
  'policy.violation.latest': 'Container {container} doesn’t specify an image version: {image}',
  'policy.violation.reserved-label': 'The label {label} is reserved for AKS',
  'policy.violation.same-selector': 'The Service {service} has the same selector',
  'policy.violation.in-tree-driver': 'The provisioner is {driver}',
  'policy.violation.reserved-taint': 'The taint CriticalAddonsOnly is reserved for the system pool',
  'policy.violation.node-edit': 'Set labels and taints in the node pool instead',
  'policy.mutation.resource-set':
    'Container {container}: sets resources.{list}.{resource} to {value}',
  'policy.mutation.resource-changed':
    'Container {container}: changes resources.{list}.{resource} from {was} to {value}',
  'policy.mutation.cpu-request-alone':
    'Container {container} requests CPU without a limit. Microsoft doesn’t document what AKS does in this case',
  'policy.mutation.spread-added': 'Adds {field} by kubernetes.io/hostname',
  'policy.mutation.label-added': 'Adds the label {label} to the pods',
  'policy.mutation.taint-removed': 'Removes the taint CriticalAddonsOnly',
  'policy.outcome.denied': 'Denied',
  'policy.outcome.pods-denied': 'Accepted, but its pods are denied and never start',
  'policy.outcome.warned': 'Warned',
  'policy.outcome.audited': 'Audited',
  'policy.outcome.mutated': 'Changed at admission',
  'policy.outcome.passes': 'Passes',
  'policy.outcome.disabled': 'Off',
  'policy.outcome.excluded': 'Namespace excluded',
  'policies.pass': '{passed, number} of {total, number} policies pass',
  'policies.title': 'What Azure Policy does',
  'policies.assigned.automatic':
    'As on AKS Automatic: policies deny objects, warn about missing probes, and add requests and topology spread.',
  'policies.assigned.enforce':
    'As on AKS Standard with level Enforce: policies deny objects, and add requests and topology spread.',
  'policies.assigned.warn':
    'As on AKS Standard with level Warn: policies accept all objects unchanged, with warnings.',
  'policies.assigned.audit':
    'Assigned with the effect Audit: policies accept all objects, and the portal lists those that don’t comply.',
  'policies.assigned.deny':
    'Assigned with the effect Deny: policies deny Pods. They accept other workloads, but deny their pods.',
  'policies.none': 'Nothing to review here.',
  'policies.passing': '{n, plural, one {One policy passes} other {# policies pass}}',
};
