import type { wizard as english } from '../en/wizard.ts';

export const wizard: { readonly [K in keyof typeof english]: string } = {
  'steps.label': 'Schritte',
  'steps.start': 'Start',
  'steps.user-and-group': 'Benutzer & Gruppen',
  'steps.privileges': 'Berechtigungen',
  'steps.kernel-profiles': 'Kernelprofile',
  'steps.host-access': 'Isolation',
  'steps.files-and-volumes': 'Dateien & Volumes',
  'steps.identity': 'Identität',
  'steps.secrets': 'Geheimnisse',
  'steps.network': 'Netzwerk',
  'steps.images': 'Images',
  'steps.resources': 'Ressourcen',
  'steps.reliability': 'Verfügbarkeit',
  'steps.metadata': 'Metadaten',
  'steps.download': 'Prüfung & Download',
  'steps.count': '{done} von {total} erledigt',
  'steps.done': 'Alle {total} erledigt',

  'step.of': 'Schritt {n} von {total}',
  'step.next': 'Nächster offener Schritt',
  'step.finish': 'Nichts ist mehr offen. Weiter mit',
  'step.user-and-group.title': 'Benutzer & Gruppen',
  'step.user-and-group.intent':
    'Lassen Sie keinen Prozess als root laufen und keinen seine Dateien versehentlich teilen.',
  'step.user-and-group.source': 'AKS: Absichern des Podzugriffs auf Ressourcen',
  'step.privileges.title': 'Berechtigungen & Linux-Funktionen',
  'step.privileges.intent': 'Entziehen Sie dem Prozess, was er nicht braucht.',
  'step.privileges.source': 'AKS: Absichern des Podzugriffs auf Ressourcen',
  'step.kernel-profiles.title': 'Kernelprofile',
  'step.kernel-profiles.intent':
    'Lassen Sie den Kernel ablehnen, worum der Prozess nie zu bitten braucht.',
  'step.kernel-profiles.source': 'AKS: Absichern des Containerzugriffs auf Ressourcen',
  'step.host-access.title': 'Isolation vom Knoten',
  'step.host-access.intent': 'Halten Sie den Pod von dem Knoten fern, auf dem er läuft.',
  'step.host-access.source': 'Kubernetes: Podsicherheitsstandards',
  'step.files-and-volumes.title': 'Dateien & Volumes',
  'step.files-and-volumes.intent':
    'Binden Sie nur Speicher ein, der nirgendwohin führt als zu den Daten.',
  'step.files-and-volumes.source': 'Kubernetes: Podsicherheitsstandards',
  'step.identity.title': 'Identität',
  'step.identity.intent':
    'Geben Sie dem Pod eine eigene Identität und kein Token, das er nicht braucht.',
  'step.identity.source': 'AKS: Beschränken der Offenlegung von Anmeldeinformationen',
  'step.network.title': 'Netzwerk',
  'step.network.intent':
    'Lauschen Sie dort, wo es keine Berechtigung braucht, und antworten Sie nur für diesen Pod.',
  'step.network.source': 'AKS: Absichern des Podzugriffs auf Ressourcen',
  'step.secrets.title': 'Geheimnisse',
  'step.secrets.intent': 'Halten Sie Kennwörter, Schlüssel und Token aus dem Manifest heraus.',
  'step.secrets.source': 'AKS: Beschränken der Offenlegung von Anmeldeinformationen',
  'step.images.title': 'Images',
  'step.images.intent': 'Wissen Sie genau, was läuft und woher es kommt.',
  'step.images.source': 'AKS: Bereitstellungsschutz',
  'step.resources.title': 'Anforderungen & Grenzwerte',
  'step.resources.intent':
    'Sagen Sie, was die Container brauchen, damit keiner es den anderen nimmt.',
  'step.resources.source': 'AKS: Ressourcenverwaltung für Entwickler',
  'step.reliability.title': 'Verfügbarkeit',
  'step.reliability.intent':
    'Lassen Sie den Workload einen Knoten, ein Upgrade und einen langsamen Start überstehen.',
  'step.reliability.source': 'AKS: Zuverlässigkeit von Clustern',
  'step.metadata.title': 'Bezeichnungen & Anmerkungen',
  'step.metadata.intent':
    'Lassen Sie Menschen und Werkzeuge erkennen, was dies ist und wem es gehört.',
  'step.metadata.source': 'Kubernetes: empfohlene Bezeichnungen',
  'step.nothing.title': 'Hier ist nichts einzustellen',
  'step.nothing.text':
    'Kein Objekt dieser Datei ist eines, von dem die Einstellungen dieses Schritts handeln.',
  'step.reading': 'Der Text wird gelesen …',
  'step.frozen':
    'Das YAML ist nicht lesbar. Die Einstellungen zeigen den letzten gültigen Stand und warten, bis es wieder lesbar ist.',
  'step.left-out':
    '{n, plural, one {Ein Dokument ist} other {# Dokumente sind}} nicht lesbar. Die Einstellungen gelten für die übrigen.',
  'step.no-pod': 'Hier gibt es keinen Pod zu härten',

  'scope.label': 'Bereich',
  'scope.all': 'Alle',
  'scope.pick': 'Objekt',
  'scope.pick.all': 'Alle {n} Objekte',
  'scope.role.init': 'init',
  'scope.role.sidecar': 'sidecar',
  'scope.role.ephemeral': 'ephemeral',
  'scope.open':
    '{n, plural, =0 {nichts offen} one {# Einstellung offen} other {# Einstellungen offen}}',
  'scope.frozen': 'zurzeit nicht lesbar',
  'scope.unnamed': 'ohne Namen',

  'control.list': 'Einstellungen',
  'control.explain': 'Erklären: {title}',
  'control.set.container': 'In {name} gesetzt',
  'control.set.containers':
    '{n, plural, one {Im Container gesetzt} other {In allen # Containern gesetzt}}',
  'control.set.pods': '{n, plural, one {Für den Pod gesetzt} other {Für alle # Pods gesetzt}}',
  'control.set.objects': '{n, plural, one {Im Objekt gesetzt} other {In allen # Objekten gesetzt}}',
  'control.holds':
    'Gilt {unit, select, pods {für alle {n} Pods} objects {in allen {n} Objekten} other {in allen {n} Containern}}',
  'control.inherited': '{n, plural, one {Vom Pod geerbt} other {Von den # Pods geerbt}}',
  'control.default': 'In Ordnung, wie es ist',
  'control.default.why':
    'Es gibt nichts zu ändern: Was geschrieben steht, ist in Ordnung, oder es steht nichts da, und was Kubernetes dann tut, ist in Ordnung.',
  'control.mixed':
    '{good} von {total} {unit, select, pods {Pods} objects {Objekten} other {Containern}}; {bad, select, unset {es fehlt} explicit {falsch in} other {offen in}}:',
  'control.suppressed': 'Im Manifest unterdrückt',
  'control.not-asked': 'Das Ziel verlangt dies hier nicht',
  'control.by-hand': 'Was zu tun ist',
  'control.disputed': 'Umstritten',
  'control.more': '{n, plural, one {und # weiterer} other {und # weitere}}',
  'control.more-places':
    '{n, plural, one {und an einer weiteren Stelle} other {und an # weiteren Stellen}}',
  'control.only': 'Nur {name} anzeigen',
  'control.pod': 'Pod',
  'control.loading': 'Die Erklärung wird geladen …',
  'control.not-loaded':
    'Die Erklärung konnte nicht geladen werden. Schließen Sie die Zeile, und öffnen Sie sie erneut, um es noch einmal zu versuchen.',
  'control.why': 'Warum',
  'control.risk': 'Risiko',
  'control.breaks': 'Was Fehler verursachen kann',
  'control.verify': 'So prüfen Sie es',
  'control.places': 'Wo',
  'control.all': 'Alles über diese Regel',
  'control.sources': 'Quellen',
  'control.no-fix':
    'Ohne Sie ist hier keine Änderung sicher: Ändern Sie die Stelle von Hand, wie oben beschrieben.',

  'levels.head': 'P: Pod; 1, 2 …: seine Container in der Reihenfolge der Schaltflächen',
  'levels.pod': 'P',
  'levels.one': '{name}: {state}',
  'levels.name.pod': 'Pod',
  'levels.state.on': 'gesetzt',
  'levels.state.inherited': 'geerbt',
  'levels.state.default': 'in Ordnung, wie es ist',
  'levels.state.unset': 'fehlt',
  'levels.state.explicit': 'falsch gesetzt',
  'levels.state.unknown': 'unbekannt',
  'levels.state.not-applicable': 'nicht anwendbar',
  'levels.state.none': 'den Containern überlassen',

  'value.label': 'Wert',
  'value.apply': 'Diesen Wert schreiben',
  'value.help': '{min} bis {max}. Vorschlag: {suggestion}',
  'value.error.empty':
    'Geben Sie eine ganze Zahl von {min} bis {max} ein. Es wurde nichts geschrieben.',
  'value.error.number': 'Kubernetes akzeptiert hier nur ganze Zahlen. Es wurde nichts geschrieben.',
  'value.error.range':
    'Die Zahl muss zwischen {min} und {max} liegen. Es wurde nichts geschrieben.',

  'value.text.help': 'Zum Beispiel {example}',
  'value.text.empty':
    'Geben Sie einen Wert ein, zum Beispiel {example}. Es wurde nichts geschrieben.',
  'value.text.pattern':
    'Kubernetes würde dies ablehnen, oder es würde nichts nützen. Schreiben Sie es wie {example}. Es wurde nichts geschrieben.',

  'line.start': 'Zeile {line}',
  'line.inline': 'Zeile {line}',

  'findings.title': 'Befunde',
  'findings.count.critical': '{n} kritisch',
  'findings.count.high': '{n} hoch',
  'findings.count.medium': '{n} mittel',
  'findings.count.low': '{n} niedrig',
  'findings.count.info': '{n, plural, one {# Hinweis} other {# Hinweise}}',
  'findings.list': 'Liste der Befunde',
  'findings.filter':
    '{level, select, target {Nur eigene Regeln des Ziels} baseline {Nur was bei Baseline fehlschlägt} other {Nur was bei Restricted fehlschlägt}}',
  'findings.filter.remove': 'Filter entfernen: {filter}',
  'findings.show-more': '{n} weitere anzeigen',
  'findings.shown': 'Die ersten {shown} von {n} Befunden werden angezeigt.',
  'findings.fix': 'Beheben',
  'findings.fix.name': 'Beheben: {title}',
  'findings.why': 'Warum',
  'findings.why.name': 'Warum: {title}',
  'findings.no-fix': 'Von Hand',
  'findings.pod': 'Pod',
  'findings.pod-and': 'Pod, {n, plural, one {# Container} other {# Container}}',
  'findings.containers': '{n, plural, one {# Container} other {# Container}}',
  'findings.more-lines': '{n, plural, one {und # weitere Zeile} other {und # weitere Zeilen}}',
  'findings.more': '{n, plural, one {und # weiterer dieser Art} other {und # weitere dieser Art}}',
  'findings.problem': 'Problem mit dem Text',
  'findings.empty.title': 'Keine Befunde',
  'findings.empty.text': 'Keine Befunde für {profile}, Kubernetes {version}.',
  'findings.empty.pass': 'Baseline und Restricted sind bestanden.',
  'findings.empty.suppressed':
    '{n, plural, one {Einer ist unterdrückt.} other {# sind unterdrückt.}}',
  'findings.empty.partial': 'Was sich lesen lässt, hat keine Befunde.',
  'findings.none.title': 'Kein Pod zu prüfen',
  'findings.filtered.title':
    '{level, select, target {Keine eigene Regel des Ziels hat einen Befund} baseline {Bei Baseline schlägt hier nichts fehl} other {Bei Restricted schlägt hier nichts fehl}}',
  'findings.filtered.text': 'Der Filter blendet alle anderen Befunde aus.',
  'findings.filtered.show': 'Alle Befunde anzeigen',

  'suppressed.title': '{n, plural, one {# unterdrückt} other {# unterdrückt}}',
  'suppressed.reason': '„{reason}“',
  'suppressed.no-reason': 'Ohne Angabe eines Grundes',
  'suppressed.until': 'bis {date}',
  'suppressed.by': 'Vermerk für {source},',
};
