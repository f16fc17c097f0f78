import type { messages as english } from './en.startup.ts';

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
  'policies.pass': '{passed} von {total} Richtlinien bestanden',
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

  'verdict.label': 'Urteil der Pod Security Standards',
  'verdict.baseline': 'Baseline',
  'verdict.restricted': 'Restricted',
  'verdict.passes': 'bestanden',
  'verdict.left': '{n} offen',
  'verdict.unknown': '{n} unbekannt',
  'verdict.waived': '{n} unterdrückt',
  'verdict.not-whole': 'nicht vollständig',
  'verdict.none': 'kein Pod',
  'verdict.not-judged': 'nicht beurteilt',
  'verdict.reading': 'wird gelesen',
  'verdict.filter': '{level} {state}: nur diese Befunde zeigen',
  'verdict.gauge': '{level}: {passed} von {total} Prüfungen bestanden',
  'verdict.gauge.none': '{level}: {total} Prüfungen, noch keine beurteilt',
  'verdict.target': 'Ziel {profile}: {met} von {n} anwendbaren Regeln erfüllt',
  'verdict.sign.passes': 'erfüllt',
  'verdict.sign.fails': 'offen',
  'verdict.sign.not-applicable': 'nicht anwendbar',
  'verdict.sign.waived': 'unterdrückt',
  'verdict.sign.unknown': 'unbekannt',
  'verdict.check.passes': '{title}: bestanden',
  'verdict.check.fails':
    '{title}: {total, plural, one {nicht bestanden} other {in {n} von # Workloads nicht bestanden}}',
  'verdict.check.unknown': '{title}: noch nicht bekannt',
  'verdict.workloads':
    '{n, plural, one {1 Workload} other {# Workloads}} gegen die Pod Security Standards {version} geprüft',
  'verdict.pinned':
    '· {n} davon gegen {version}, wie {n, plural, one {sein Namespace} other {ihr Namespace}} in dieser Datei bestimmt',
  'verdict.unreadable':
    '{n, plural, one {1 Dokument ist nicht lesbar} other {# Dokumente sind nicht lesbar}}, daher ist das Urteil unvollständig',
  'verdict.unrendered':
    '{n, plural, one {1 Dokument enthält} other {# Dokumente enthalten}} nur einen Teil eines Pods (Vorlage, Patch oder benutzerdefinierte Ressource): Beurteilt werden erst die fertigen Pods',
  'verdict.unjudged':
    '{n, plural, one {1 Dokument wurde} other {# Dokumente wurden}} nicht oder nur zum Teil beurteilt',
  'verdict.no-workload': 'In diesem Text gibt es keinen Pod zu beurteilen',
  'verdict.say.passes': '{level} bestanden.',
  'verdict.say.left': '{level}: {n} offen.',
  'admission.open': 'Was Pod Security Admission sagt: {level}',
  'admission.title': 'Wie kubectl es ausgibt',
  'admission.text':
    'Die Meldung von Pod Security Admission. Sie lehnt nur Pods ab. Bei anderen Arten warnt sie und lehnt deren Pods später ab.',
  'admission.copy': '{n, plural, one {Meldung kopieren} other {Alle # Meldungen kopieren}}',
  'verdict.fix':
    '{n, plural, =0 {Risikoarme Korrekturen anwenden} one {1 risikoarme Korrektur anwenden} other {# risikoarme Korrekturen anwenden}}',
  'verdict.fix.working': 'Die Korrekturen werden vorbereitet …',
  'verdict.fix.locked': 'Die Datei lässt sich noch nicht bearbeiten',
  'verdict.fix.reading': 'Der Text wird gerade gelesen',
};
