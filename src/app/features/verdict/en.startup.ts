export const messages = {
  'policy.violation.privileged': 'Container {container} is privileged',
  'policy.violation.privilege-escalation':
    'Container {container} may gain more privileges: allowPrivilegeEscalation is not false',
  'policy.violation.capability-added': 'Container {container} adds the capability {capability}',
  'policy.violation.capability-not-dropped': 'Container {container} does not drop {capability}',
  'policy.violation.user-root': 'Container {container} runs as root: runAsUser is 0',
  'policy.violation.pod-user-root': 'The pod’s runAsUser is 0',
  'policy.violation.user-unset':
    'Container {container} may run as root: neither runAsUser nor runAsNonRoot is set',
  'policy.violation.non-root-unset':
    'Container {container} may run as root: runAsNonRoot is not true',
  'policy.violation.group-unset': 'Container {container} has no {field}',
  'policy.violation.pod-group-unset': '{field} is not set',
  'policy.violation.group-range': '{field} holds {value}, outside of 1 to 65535',
  'policy.violation.seccomp-unset': 'Container {container} has no seccomp profile',
  'policy.violation.seccomp': 'Container {container} has the seccomp profile {profile}',
  'policy.violation.proc-mount': 'Container {container} mounts /proc in the form {value}',
  'policy.violation.app-armor': 'The AppArmor profile is {profile}',
  'policy.violation.se-linux': 'The SELinux {field} is {value}',
  'policy.violation.sysctl': 'The sysctl {name} is not among the allowed ones',
  'policy.violation.windows-administrator':
    'Container {container} may run as ContainerAdministrator',
  'policy.violation.windows-host-process': 'hostProcess is true',
  'policy.violation.host-network': 'hostNetwork is true',
  'policy.violation.host-port': 'Container {container} takes the port {port} of its node',
  'policy.violation.host-process-ids': 'hostPID is true',
  'policy.violation.host-ipc': 'hostIPC is true',
  'policy.violation.host-path': 'Volume {volume} is {path} of the node',
  'policy.violation.host-path-writable':
    'Volume {volume}, which is {path} of the node, is not mounted read-only',
  'policy.violation.volume-type': 'Volume {volume} is of the type {type}',
  'policy.violation.requests':
    'Container {container} requests no {resource, select, cpu {CPU} other {memory}}',
  'policy.violation.probe': 'Container {container} has no {probe}',
  'policy.violation.probe-handler':
    'The {probe} of container {container} uses neither httpGet, tcpSocket nor exec',
  'policy.violation.spread':
    '{replicas} replicas, and neither podAntiAffinity nor topologySpreadConstraints',
  'policy.violation.latest': 'Container {container} names no version of its image: {image}',
  'policy.violation.reserved-label': 'The label {label} is reserved for AKS',
  'policy.violation.same-selector': 'The Service {service} has the same selector',
  'policy.violation.in-tree-driver': 'The provisioner is {driver}',
  'policy.violation.reserved-taint': 'The taint CriticalAddonsOnly is reserved for the system pool',
  'policy.violation.node-edit': 'Labels and taints belong to the node pool',
  'policy.mutation.resource-set':
    'Container {container}: sets resources.{list}.{resource} to {value}',
  'policy.mutation.resource-changed':
    'Container {container}: changes resources.{list}.{resource} from {was} to {value}',
  'policy.mutation.cpu-request-alone':
    'Container {container} requests CPU without a limit: what AKS makes of that is documented nowhere',
  'policy.mutation.spread-added': 'Adds {field} by kubernetes.io/hostname',
  'policy.mutation.label-added': 'Adds the label {label} to the pods',
  'policy.mutation.taint-removed': 'Removes the taint CriticalAddonsOnly',
  'policy.outcome.denied': 'Denied',
  'policy.outcome.pods-denied': 'Accepted, but its pods are denied and never start',
  'policy.outcome.warned': 'Warned',
  'policy.outcome.audited': 'Audited',
  'policy.outcome.mutated': 'Changed on the way in',
  'policy.outcome.passes': 'Passes',
  'policy.outcome.disabled': 'Asks for nothing',
  'policy.outcome.excluded': 'Namespace left out',
  'policies.pass': '{passed} of {total} policies pass',
  'policies.title': 'What Azure Policy does',
  'policies.assigned.automatic':
    'As on AKS Automatic: what is denied is rejected, probes are warned of, and requests and spread are written for you.',
  'policies.assigned.enforce':
    'As on AKS Standard at level Enforce: what is denied is rejected, and requests and spread are written for you.',
  'policies.assigned.warn':
    'As on AKS Standard at level Warn: everything is accepted as it is, with warnings.',
  'policies.assigned.audit':
    'Assigned with effect Audit: everything is accepted, and what does not comply is listed in the portal.',
  'policies.assigned.deny':
    'Assigned with effect Deny: Pods are rejected. A workload is accepted, but its pods never start.',
  'policies.none': 'Nothing here can be judged.',
  'policies.passing': '{n, plural, one {One policy passes} other {# policies pass}}',

  'verdict.label': 'Verdict of the Pod Security Standards',
  'verdict.baseline': 'Baseline',
  'verdict.restricted': 'Restricted',
  'verdict.passes': 'passes',
  'verdict.left': '{n} left',
  'verdict.unknown': '{n} unknown',
  'verdict.waived': '{n} suppressed',
  'verdict.not-whole': 'not whole',
  'verdict.none': 'no pod',
  'verdict.not-judged': 'not judged',
  'verdict.reading': 'being read',
  'verdict.filter': '{level} {state}: show only its findings',
  'verdict.gauge': '{level}: {passed} of {total} checks pass',
  'verdict.gauge.none': '{level}: {total} checks, none judged yet',
  'verdict.target': 'Target {profile}: {met} of {n} rules met',
  'verdict.sign.passes': 'met',
  'verdict.sign.fails': 'open',
  'verdict.sign.not-applicable': 'not applicable',
  'verdict.sign.waived': 'suppressed',
  'verdict.sign.unknown': 'unknown',
  'verdict.check.passes': '{title}: passes',
  'verdict.check.fails':
    '{title}: {total, plural, one {fails} other {fails in {n} of # workloads}}',
  'verdict.check.unknown': '{title}: cannot be said yet',
  'verdict.workloads':
    '{n, plural, one {1 workload} other {# workloads}} checked against the Pod Security Standards {version}',
  'verdict.pinned':
    '· {n} of them against {version}, as {n, plural, one {its} other {their}} Namespace in this file says',
  'verdict.unreadable':
    '{n, plural, one {1 document cannot be read} other {# documents cannot be read}}, so there is no whole verdict',
  'verdict.unrendered':
    '{n, plural, one {1 document holds} other {# documents hold}} only part of a pod (a template, a patch or a custom resource): only the finished pods can be judged',
  'verdict.unjudged':
    '{n, plural, one {1 document was not judged, or only in part} other {# documents were not judged, or only in part}}',
  'verdict.no-workload': 'There is no pod in this text to judge',
  'verdict.say.passes': '{level} passes.',
  'verdict.say.left': '{level}: {n} left.',
  'admission.open': 'What Pod Security Admission says: {level}',
  'admission.title': 'As kubectl prints it',
  'admission.text':
    'The message of Pod Security Admission. Only a Pod is rejected; of other kinds it warns, and their pods are rejected later.',
  'admission.copy': '{n, plural, one {Copy the message} other {Copy all # messages}}',
  'verdict.fix':
    '{n, plural, =0 {Apply low-risk fixes} one {Apply 1 low-risk fix} other {Apply # low-risk fixes}}',
  'verdict.fix.working': 'Working out the fixes…',
  'verdict.fix.locked': 'The file cannot be edited yet',
  'verdict.fix.reading': 'The text is being read',
};
