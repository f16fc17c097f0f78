import type { messages as english } from './en.results.ts';

export const messages: { readonly [K in keyof typeof english]: string } = {
  'policy.violation.privileged': 'Der Container {container} ist privilegiert',
  'policy.violation.privilege-escalation':
    'Der Container {container} kann weitere Berechtigungen erhalten: allowPrivilegeEscalation ist nicht false',
  'policy.violation.capability-added':
    'Der Container {container} fügt die Linux-Funktion {capability} hinzu',
  'policy.violation.capability-not-dropped':
    'Der Container {container} entzieht {capability} nicht',
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
  'policy.violation.sysctl': 'Das Sysctl {name} ist nicht zulässig',
  'policy.violation.windows-administrator':
    'Der Container {container} läuft möglicherweise als ContainerAdministrator',
  'policy.violation.windows-host-process': 'hostProcess ist true',
  'policy.violation.host-network': 'hostNetwork ist true',
  'policy.violation.host-port': 'Der Container {container} belegt den Port {port} seines Knotens',
  'policy.violation.host-process-ids': 'hostPID ist true',
  'policy.violation.host-ipc': 'hostIPC ist true',
  'policy.violation.host-path': 'Das Volume {volume} bindet {path} des Knotens ein',
  'policy.violation.host-path-writable':
    'Das Volume {volume} bindet {path} des Knotens ein, aber nicht schreibgeschützt',
  'policy.violation.volume-type': 'Das Volume {volume} hat den Typ {type}',
  'policy.violation.requests':
    'Der Container {container} fordert {resource, select, cpu {keine CPU} other {keinen Arbeitsspeicher}} an',
  'policy.violation.probe': 'Der Container {container} hat keine {probe}',
  'policy.violation.probe-handler':
    'Die {probe} des Containers {container} verwendet weder httpGet noch tcpSocket noch exec',
  'policy.violation.spread':
    '{replicas} Replikate, und weder podAntiAffinity noch topologySpreadConstraints',
  'policy.violation.latest': 'Der Container {container} nennt keine Version seines Images: {image}',
  'policy.violation.reserved-label': 'Das Label {label} ist für AKS reserviert',
  'policy.violation.same-selector': 'Der Service {service} wählt dieselben Pods aus',
  'policy.violation.in-tree-driver': 'Der Provisioner ist {driver}',
  'policy.violation.reserved-taint':
    'Der Taint CriticalAddonsOnly ist für den Systempool reserviert',
  'policy.violation.node-edit': 'Legen Sie Labels und Taints stattdessen im Knotenpool fest',
  'policy.mutation.resource-set':
    'Container {container}: setzt resources.{list}.{resource} auf {value}',
  'policy.mutation.resource-changed':
    'Container {container}: ändert resources.{list}.{resource} von {was} auf {value}',
  'policy.mutation.cpu-request-alone':
    'Der Container {container} fordert CPU ohne Grenzwert an: Microsoft dokumentiert nicht, was AKS dann tut',
  'policy.mutation.spread-added': 'Ergänzt {field} nach kubernetes.io/hostname',
  'policy.mutation.label-added': 'Ergänzt die Pods um das Label {label}',
  'policy.mutation.taint-removed': 'Entfernt den Taint CriticalAddonsOnly',
  'policy.outcome.denied': 'Abgelehnt',
  'policy.outcome.pods-denied': 'Angenommen, doch die Pods werden abgelehnt und starten nie',
  'policy.outcome.warned': 'Warnung',
  'policy.outcome.audited': 'Protokolliert',
  'policy.outcome.mutated': 'Wird bei der Annahme geändert',
  'policy.outcome.passes': 'Besteht',
  'policy.outcome.disabled': 'Aus',
  'policy.outcome.excluded': 'Namespace ausgenommen',
  'policies.pass': '{passed, number} von {total, number} Richtlinien bestanden',
  'policies.title': 'Was Azure Policy tut',
  'policies.assigned.automatic':
    'Wie in AKS Automatic: Richtlinien lehnen Objekte ab, warnen vor fehlenden Tests und ergänzen Anforderungen und Topologieverteilung.',
  'policies.assigned.enforce':
    'Wie in AKS Standard auf der Stufe Enforce: Richtlinien lehnen Objekte ab und ergänzen Anforderungen und Topologieverteilung.',
  'policies.assigned.warn':
    'Wie in AKS Standard auf der Stufe Warn: Richtlinien nehmen alle Objekte unverändert an, mit Warnungen.',
  'policies.assigned.audit':
    'Mit der Wirkung Audit zugewiesen: Richtlinien nehmen alle Objekte an, und das Portal listet die nicht konformen auf.',
  'policies.assigned.deny':
    'Mit der Wirkung Deny zugewiesen: Richtlinien lehnen Pods ab. Andere Workloads nehmen sie an, lehnen aber deren Pods ab.',
  'policies.none': 'Hier lässt sich nichts beurteilen.',
  'policies.passing':
    '{n, plural, one {Eine Richtlinie bestanden} other {# Richtlinien bestanden}}',
};
