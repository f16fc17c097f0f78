import type { azure as english } from '../en/azure.ts';

export const azure: { readonly [K in keyof typeof english]: string } = {
  'policy.violation.privileged': 'Der Container {container} ist privilegiert',
  'policy.violation.privilege-escalation':
    'Der Container {container} darf weitere Rechte erlangen: allowPrivilegeEscalation ist nicht false',
  'policy.violation.capability-added':
    'Der Container {container} fügt die Capability {capability} hinzu',
  'policy.violation.capability-not-dropped': 'Der Container {container} gibt {capability} nicht ab',
  'policy.violation.user-root': 'Der Container {container} läuft als root: runAsUser ist 0',
  'policy.violation.pod-user-root': 'runAsUser des Pods ist 0',
  'policy.violation.user-unset':
    'Der Container {container} läuft möglicherweise als root: Weder runAsUser noch runAsNonRoot ist gesetzt',
  'policy.violation.non-root-unset':
    'Der Container {container} läuft möglicherweise als root: runAsNonRoot ist nicht true',
  'policy.violation.group-unset': 'Der Container {container} hat kein {field}',
  'policy.violation.pod-group-unset': '{field} ist nicht gesetzt',
  'policy.violation.group-range': '{field} enthält {value}, außerhalb von 1 bis 65535',
  'policy.violation.seccomp-unset': 'Der Container {container} hat kein seccomp-Profil',
  'policy.violation.seccomp': 'Der Container {container} hat das seccomp-Profil {profile}',
  'policy.violation.proc-mount': 'Der Container {container} bindet /proc in der Form {value} ein',
  'policy.violation.app-armor': 'Das AppArmor-Profil ist {profile}',
  'policy.violation.se-linux': 'Die SELinux-Angabe {field} ist {value}',
  'policy.violation.sysctl': 'Die sysctl {name} gehört nicht zu den erlaubten',
  'policy.violation.windows-administrator':
    'Der Container {container} läuft möglicherweise als ContainerAdministrator',
  'policy.violation.windows-host-process': 'hostProcess ist true',
  'policy.violation.host-network': 'hostNetwork ist true',
  'policy.violation.host-port': 'Der Container {container} belegt den Port {port} seines Knotens',
  'policy.violation.host-process-ids': 'hostPID ist true',
  'policy.violation.host-ipc': 'hostIPC ist true',
  'policy.violation.host-path': 'Das Volume {volume} ist {path} des Knotens',
  'policy.violation.host-path-writable':
    'Das Volume {volume}, also {path} des Knotens, ist nicht schreibgeschützt eingebunden',
  'policy.violation.volume-type': 'Das Volume {volume} hat den Typ {type}',
  'policy.violation.requests':
    'Der Container {container} fordert {resource, select, cpu {keine CPU} other {keinen Arbeitsspeicher}} an',
  'policy.violation.probe': 'Der Container {container} hat keine {probe}',
  'policy.violation.probe-handler':
    'Die {probe} des Containers {container} verwendet weder httpGet noch tcpSocket noch exec',
  'policy.violation.spread':
    '{replicas} Replikate, und weder podAntiAffinity noch topologySpreadConstraints',
  'policy.violation.latest': 'Der Container {container} nennt keine Version seines Images: {image}',
  'policy.violation.reserved-label': 'Die Bezeichnung {label} ist AKS vorbehalten',
  'policy.violation.same-selector': 'Der Service {service} wählt dieselben Pods aus',
  'policy.violation.in-tree-driver': 'Der Provisioner ist {driver}',
  'policy.violation.reserved-taint': 'Der Taint CriticalAddonsOnly ist dem Systempool vorbehalten',
  'policy.violation.node-edit': 'Bezeichnungen und Taints gehören an den Knotenpool',
  'policy.mutation.resource-set':
    'Container {container}: setzt resources.{list}.{resource} auf {value}',
  'policy.mutation.resource-changed':
    'Container {container}: ändert resources.{list}.{resource} von {was} auf {value}',
  'policy.mutation.cpu-request-alone':
    'Der Container {container} fordert CPU ohne Grenzwert an: Was AKS daraus macht, ist nirgends dokumentiert',
  'policy.mutation.spread-added': 'Ergänzt {field} nach kubernetes.io/hostname',
  'policy.mutation.label-added': 'Ergänzt an den Pods die Bezeichnung {label}',
  'policy.mutation.taint-removed': 'Entfernt den Taint CriticalAddonsOnly',
  'policy.outcome.denied': 'Abgelehnt',
  'policy.outcome.pods-denied': 'Angenommen, doch die Pods werden abgelehnt und starten nie',
  'policy.outcome.warned': 'Warnung',
  'policy.outcome.audited': 'Protokolliert',
  'policy.outcome.mutated': 'Wird bei der Annahme geändert',
  'policy.outcome.passes': 'Besteht',
  'policy.outcome.disabled': 'Verlangt nichts',
  'policy.outcome.excluded': 'Namespace ausgenommen',
  'cli.policies': 'Azure Policy ({title}, {id})',
  'cli.column.policies': 'Azure Policy',
  'cli.column.policy': 'Richtlinie',
  'cli.column.outcome': 'Folge',
  'policies.pass': '{passed} von {total} Richtlinien bestanden',
  'policies.title': 'Was Azure Policy tut',
  'policies.assigned.automatic':
    'Wie in AKS Automatic: Was nicht erlaubt ist, wird abgelehnt, bei Tests wird gewarnt, und Anforderungen sowie Verteilung werden ergänzt.',
  'policies.assigned.enforce':
    'Wie in AKS Standard auf der Stufe Enforce: Was nicht erlaubt ist, wird abgelehnt, und Anforderungen sowie Verteilung werden ergänzt.',
  'policies.assigned.warn':
    'Wie in AKS Standard auf der Stufe Warn: Alles wird unverändert angenommen, mit Warnungen.',
  'policies.assigned.audit':
    'Mit der Wirkung Audit zugewiesen: Alles wird angenommen, und was nicht konform ist, steht im Portal.',
  'policies.assigned.deny':
    'Mit der Wirkung Deny zugewiesen: Pods werden abgelehnt. Ein Workload wird angenommen, doch seine Pods starten nie.',
  'policies.none': 'Hier lässt sich nichts beurteilen.',
  'policies.passing':
    '{n, plural, one {Eine Richtlinie bestanden} other {# Richtlinien bestanden}}',
  'target.safeguards': 'Bereitstellungsschutz wie in',
  'target.safeguards.automatic': 'AKS Automatic',
  'target.safeguards.enforce': 'AKS Standard, Enforce',
  'target.safeguards.warn': 'AKS Standard, Warn',
  'target.podSecurity': 'Mit dem Pod Security Standard',
  'target.podSecurity.privileged': 'Privileged',
  'target.podSecurity.baseline': 'Baseline',
  'target.podSecurity.restricted': 'Restricted',
  'target.effect': 'Initiative zugewiesen mit der Wirkung',
  'target.effect.audit': 'Audit',
  'target.effect.deny': 'Deny',
};
