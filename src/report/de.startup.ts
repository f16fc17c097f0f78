import type { messages as english } from './en.startup.ts';

export const messages: { readonly [K in keyof typeof english]: string } = {
  'severity.critical': 'Kritisch',
  'severity.high': 'Hoch',
  'severity.medium': 'Mittel',
  'severity.low': 'Niedrig',
  'severity.info': 'Hinweis',
  'risk.safe': 'Sicher',
  'risk.usually-fine': 'Geringes Risiko',
  'risk.may-break': 'Kann Fehler verursachen',
  'risk.may-break.if': 'Kann Fehler verursachen, {failure}',
  'risk.needs-value': 'Wert erforderlich',
  'risk.breaks': 'Verursacht nachweislich Fehler',
  'breaks.said': 'Verursacht nachweislich Fehler: {what}',
  'breaks.said.by': 'Verursacht laut {by} Fehler: {what}',
  'breaks.line': 'Zeile {line}',
  'reason.windows-pod': 'Nicht anwendbar: Dies ist ein Windows-Pod',
  'reason.linux-pod': 'Nicht anwendbar: Nichts plant diesen Pod auf Windows-Knoten ein',
  'reason.user-namespace':
    'Nicht anwendbar: Der Pod hat einen eigenen Benutzernamespace (hostUsers: false)',
  'reason.privileged-container': 'Nicht anwendbar: Der Container ist privilegiert',
  'reason.no-containers': 'Unbekannt: Der Pod hat keine Container',
  'reason.wrong-type': 'Unbekannt: Der Wert hat einen Typ, den Kubernetes ablehnt',
  'reason.image-decides': 'Unbekannt: Das Image entscheidet',
  'reason.node-decides': 'Unbekannt: Der Knoten entscheidet',
  'reason.template': 'Unbekannt: Der Wert kommt aus einem Vorlagenausdruck',
  'reason.malformed-image': 'Unbekannt: Das ist kein gültiger Imageverweis',
  'reason.base': 'Unbekannt: Der Wert kann aus der Basis kommen, zu der dieser Patch gehört',
  'reason.elsewhere':
    'Hier nicht festgelegt: Der Controller oder ein anderes Objekt kann den Wert setzen',
  'reason.kustomization':
    'Unbekannt: Kustomizations dieser Dateien legen verschiedene Werte fest oder verwenden, was Podsmith nicht anwenden kann',
  'reason.kubernetes-too-old': 'Nicht anwendbar: Diese Kubernetes-Version hat das Feld nicht',
  'reason.feature-gate':
    'Nicht anwendbar: Diese Kubernetes-Version hat das Feld nur hinter einem Featuregate, das standardmäßig ausgeschaltet ist',
  'reason.rule-failed':
    'Unbekannt: Diese Regel ist fehlgeschlagen. Der Editor und alle anderen Regeln funktionieren weiter',
  'problem.at': 'Zeile {line}: {sentence}',
  'problem.broken-yaml': '{reason}',
  'problem.bad-separator':
    'Nach den drei Strichen darf nur ein Kommentar stehen; kubectl liest ab hier nicht weiter',
  'problem.dropped-text': 'kubectl verwirft ohne Warnung alles nach den drei Punkten',
  'problem.hidden-characters.direction':
    'Diese Zeichen ändern die Schreibrichtung ({characters}): Kubernetes liest den Text in anderer Reihenfolge, als er angezeigt wird',
  'problem.hidden-characters.invisible':
    'Diese Zeichen sind unsichtbar ({characters}): Kubernetes liest mehr, als angezeigt wird',
  'problem.hidden-characters.remove': 'Diese Zeichen entfernen',
  'problem.rejected': 'Kubernetes lehnt dieses Objekt ab',
  'problem.wrong-type': '{path} muss {expected} sein, nicht {actual}; der API-Server lehnt es ab',
  'problem.no-containers':
    'Dem Pod fehlt {path}; der API-Server lehnt ihn ab. Ist der Schlüssel falsch geschrieben oder eingerückt?',
  'problem.unknown-field': 'Kubernetes kennt hier kein Feld {name}; {effect}',
  'problem.unknown-field.misspelt':
    'Kubernetes kennt hier kein Feld {name}; meinen Sie {suggestion}? {effect}',
  'problem.unknown-field.look-alike':
    'Der Schlüssel {name} enthält Buchstaben einer anderen Schrift: {letters}. Kubernetes kennt {suggestion}, das gleich aussieht. {effect}',
  'problem.unknown-field.misplaced':
    'Kubernetes kennt hier kein Feld {name}; es gehört in {belongsTo}. {effect}',
  'problem.unknown-field.effect': 'kubectl lehnt es ab, andere Werkzeuge verwerfen es ohne Warnung',
  'problem.unknown-field.security':
    'Es hat keine Wirkung: kubectl lehnt es ab, andere Werkzeuge verwerfen es ohne Warnung',
  'problem.missing-field.object': 'In dem Objekt fehlt {name}; Kubernetes verlangt dieses Feld',
  'problem.missing-field': 'In {path} fehlt {name}; Kubernetes verlangt dieses Feld',
  'problem.invalid-value':
    'Kubernetes kennt den Wert {value} von {path} nicht; zulässig sind {allowed}',
  'problem.duplicate-key':
    'Der Schlüssel {name} ist in dieser Zuordnung doppelt vorhanden; kubectl lehnt das ab, andere Werkzeuge verwenden ohne Warnung den letzten',
  'problem.unserved-version':
    'Keine unterstützte Version von Kubernetes bietet diese Art unter {apiVersion} an; verwenden Sie die aktuelle apiVersion',
  'problem.suppression-without-reason':
    'Die Unterdrückung von {id} hat keine Begründung und daher keine Wirkung',
  'problem.unknown-kind':
    'Kubernetes kennt unter {apiVersion} keine Art {kind}, daher beurteilt Podsmith es nicht',
  'problem.unknown-kind.meant':
    'Kubernetes kennt unter {apiVersion} keine Art {kind}, daher beurteilt Podsmith es nicht; meinen Sie {suggestion}?',
  'problem.suppression-without-rule': 'Diese Unterdrückung nennt keine Regel',
  'problem.suppression-without-date':
    '{id} ist kein Datum wie 2027-01-31, daher hat die Unterdrückung keine Wirkung',
  'problem.suppression-of-unknown-container':
    'Die Unterdrückung gilt für den Container {id}, den es nicht gibt',
  'finding.to-confirm':
    '`{value}` ist ein Vorschlag. Bestätigen Sie ihn, oder setzen Sie den richtigen Wert',
  'problem.unknown-to-confirm':
    'Der Kommentar `podsmith-confirm` nennt die Regel {id}, die es nicht gibt',
  'problem.unknown-suppression': 'Die unterdrückte Regel {id} gibt es nicht',
  'problem.suppression-expired': 'Die Unterdrückung von {id} ist am {expires} abgelaufen',
  'problem.rule-failed':
    'Die Regel {rule} ist fehlgeschlagen; die Befunde aller anderen werden angezeigt. Das Manifest ist unverändert',
  'type.string': 'eine Zeichenfolge',
  'type.boolean': 'true oder false',
  'type.int32': 'eine ganze Zahl',
  'type.int64': 'eine ganze Zahl',
  'type.int-or-string': 'eine ganze Zahl oder eine Zeichenfolge',
  'type.quantity': 'eine Menge wie 500m oder 128Mi',
  'type.list': 'eine Liste',
  'type.map': 'eine Zuordnung',
  'type.string-map': 'eine Zuordnung von Zeichenfolgen',
  'type.null': 'null',
  'type.number': 'eine Zahl',
  'type.time': 'ein Zeitpunkt wie 2026-01-31T12:00:00Z',
  'type.base64': 'Base64-Text',
  'type.other-text': 'dieser Text',
  'recognised.template':
    'Dies ist eine Vorlage. Ihre Ausdrücke in geschweiften Klammern haben noch keine Werte, daher kann Kubernetes sie nicht lesen. Um alles zu prüfen, führen Sie „helm template“ oder das zugehörige Werkzeug aus, und fügen Sie das Ergebnis ein.',
  'recognised.patch':
    'Dieses Objekt ({kind}) ist ein Patch. Fehlende Felder können aus seiner Basis stammen, daher beurteilt Podsmith sie nicht. Um alles zu prüfen, führen Sie „kubectl kustomize“ in seinem Ordner aus, und fügen Sie das Ergebnis ein.',
  'recognised.base-or-patch':
    'Diesem Objekt ({kind}) fehlen erforderliche Felder, und eine Kustomization enthält Patches. Es ist ein Patch oder eine Basis, die Kustomize ergänzt. Podsmith prüft nur, was das Objekt enthält, daher gibt es kein Urteil. Um alles zu prüfen, führen Sie „kubectl kustomize“ im Ordner der Kustomization aus, und fügen Sie das Ergebnis ein.',
  'recognised.fragment':
    'Dieses Dokument ({kind}) enthält nur einen Teil eines Objekts, und Kubernetes lehnt es ab. Die Probleme nennen, was fehlt. Podsmith kann fehlende Teile nicht beurteilen, daher gibt es kein Urteil. Ist es ein Patch, prüfen Sie ihn zusammen mit seiner Kustomization.',
  'recognised.kustomization':
    'Dies ist eine Kustomization. Podsmith prüft ihre eingebetteten Patches in YAML{n, plural, =0 {} one {, aber nicht # Patch mit JSON-Operationen} other {, aber nicht # Patches mit JSON-Operationen}}. Für den Rest führen Sie „kubectl kustomize“ in ihrem Ordner aus, und fügen Sie das Ergebnis ein.',
  'recognised.compose':
    'Dies sieht nach einer Docker Compose-Datei aus, die Kubernetes nicht lesen kann. Erstellen Sie zuerst ein Manifest daraus.',
  'recognised.secret':
    'Dies ist ein Secret. Seine Werte bleiben in diesem Browser; einen Pod zum Prüfen enthält es nicht.',
  'recognised.old-api-version':
    'Kubernetes bietet diese Art unter {apiVersion} nicht mehr an und würde das Objekt ablehnen. Podsmith prüft seinen Pod so, als würde das Objekt die aktuelle Version verwenden. Ändern Sie apiVersion, bevor Sie das Objekt anwenden.',
  'recognised.assumed':
    'Die apiVersion dieses Objekts ({kind}) setzt die Vorlage. Podsmith prüft es als {apiVersion}.',
  'recognised.other-object':
    'Ein Objekt der Art {kind} enthält keinen Pod, daher gelten die Pod Security Standards für dieses Dokument nicht.',
  'custom.whole':
    'Pod Security Admission prüft ein Objekt der Art {kind} nicht, daher warnt der Cluster beim Anwenden nicht. Das Urteil gilt den Pods, die sein Controller erstellt.',
  'custom.part':
    'Dieses Objekt ({kind}) legt nur einen Teil seiner Pods fest; den Rest legt sein Controller oder ein anderes Objekt fest, daher gibt es kein Urteil. Der Cluster warnt beim Anwenden nicht, weil Pod Security Admission nur Pods prüft.',
  'custom.completed':
    'Das umgebende Objekt ergänzt Felder dieses Objekts ({kind}) oder setzt Werte ein, daher gibt es kein Urteil.',
  'custom.filled':
    'Dieses Objekt ({kind}) enthält Platzhalter, die vor dem Anwenden ersetzt werden. Podsmith beurteilt nicht, was davon abhängt, und es gibt kein Urteil.',
  'custom.shape':
    'Podsmith kennt die Art {kind} nicht. Ihr Pod ist an seiner Form erkannt; der Controller kann Felder ergänzen oder ändern.',
  'custom.shape.open-version':
    'Die apiVersion dieses Objekts ({kind}) wird erst vor dem Anwenden eingesetzt, daher kennt Podsmith seine Gruppe nicht. Sein Pod ist an seiner Form erkannt; der Controller kann Felder ergänzen oder ändern.',
  'custom.texts':
    '{n, plural, one {Ein Teil davon kann ein Manifest oder einen Patch enthalten, den} other {# Teile davon können Manifeste oder Patches enthalten, die}} Podsmith nicht prüft.',
  'custom.steps':
    '{n, plural, one {Ein Schritt oder Task davon befindet sich in einem anderen Objekt, das} other {# Schritte oder Tasks davon befinden sich in anderen Objekten, die}} hier nicht beurteilt {n, plural, one {wurde} other {wurden}}.',
  'custom.note.argo':
    'Argo Workflows fügt eigene Container hinzu, deren Sicherheitskontext in der Konfiguration seines Controllers festgelegt ist.',
  'custom.note.tekton':
    'Tekton fügt Init-Container ohne Sicherheitskontext hinzu, solange das Featureflag set-security-context nicht aktiviert ist; ohne es erfüllen die Pods Restricted nicht.',
  'custom.note.knative':
    'Knative Serving lehnt viele Felder eines Pods ab, daher ändern Korrekturen die Container.',
  'custom.note.agones':
    'Agones öffnet für die Ports in spec.ports Ports des Knotens, was Baseline verbietet.',
  'custom.note.ray':
    'KubeRay fügt einen Init-Container mit dem Sicherheitskontext des ersten Containers hinzu, und eine Autoskalierung mit dem von autoscalerOptions.',
  'custom.note.openshift':
    'OpenShift wählt Benutzer- und Gruppen-IDs selbst, daher lassen Korrekturen sie weg.',
  'custom.nothing.points':
    'Ein Objekt der Art {kind} verweist auf Manifeste an anderer Stelle, die Podsmith nicht sieht. Rendern Sie diese, und prüfen Sie das Ergebnis.',
  'custom.nothing.target':
    'Ein Objekt der Art {kind} enthält keinen eigenen Pod: Es ändert oder skaliert einen Workload, der ein anderes Objekt ist.',
  'custom.nothing.machine':
    'Ein Objekt der Art {kind} beschreibt einen Computer, einen Knoten oder einen Cluster. Es enthält keinen Pod zum Prüfen.',
  'custom.nothing.outside':
    'Was ein Objekt der Art {kind} beschreibt, wird außerhalb des Clusters ausgeführt. Es enthält keinen Pod zum Prüfen.',
  'custom.nothing.settings': 'Ein Objekt der Art {kind} enthält Einstellungen und keinen Pod.',
  'custom.nothing.no-pod': 'Ein Objekt der Art {kind} enthält keinen Pod.',
  'custom.nothing.unknown-kind':
    'Podsmith kennt die Art {kind} nicht und erkennt darin keinen Pod. Ihr Controller kann dennoch Pods erstellen.',
  'custom.nothing.open-version':
    'Die apiVersion dieses Objekts ({kind}) wird erst vor dem Anwenden eingesetzt, daher kennt Podsmith seine Gruppe nicht und erkennt darin keinen Pod. Rendern Sie es zuerst, um es zu prüfen.',
  'custom.nothing.named':
    'Dieses Objekt ({kind}) enthält keinen eigenen Pod: Es verweist auf das Objekt, das ihn enthält, oder sein Controller erstellt ihn.',
  'custom.nothing.steps':
    'Die Schritte oder Tasks dieses Objekts ({kind}) befinden sich in anderen Objekten, die es nennt. Sie wurden hier nicht beurteilt.',
  'custom.nothing.text':
    'Dieses Objekt ({kind}) kann Manifeste in einer Form enthalten, die Podsmith nicht prüft.',
  'custom.nothing.filled':
    'Dieses Objekt ({kind}) enthält Platzhalter, die vor dem Anwenden ersetzt werden. Podsmith beurteilt nicht, was davon abhängt.',
  'custom.nothing.no-containers':
    'Der Pod hat keinen Container, daher gibt es darin nichts zu beurteilen.',
  'custom.nothing.unreadable': 'Kubernetes kann dies nicht lesen, daher wurde es nicht beurteilt.',
  'custom.nothing.empty': 'Darin ist kein Objekt, daher wurde nichts beurteilt.',
  'custom.nothing.unset':
    'Der Controller eines Objekts der Art {kind} erstellt Pods, doch dieses Manifest legt darin nichts fest, was Podsmith prüfen kann.',
  'stays.explained':
    'Ein Kommentar erklärt diesen Wert, deshalb bleibt er beim Härten. Um ihn zu ändern, verwenden Sie den Schalter der Regel, und passen Sie den Kommentar an.',
  'held.inside': 'es wäre ein Dokument außerhalb des Objekts, das dieses Manifest enthält',
  'held.no-field': 'die benutzerdefinierte Ressource hat kein solches Feld',
  'held.knative':
    'Knative Serving lehnt dieses Feld ab oder erlaubt es nur hinter einem Featuregate',
  'held.argo-token':
    'Argo Workflows erstellt Pods ohne Token nur, wenn executor.serviceAccountName festgelegt ist; legen Sie beides fest',
  'held.agones-account':
    'Agones verbirgt das Token nur dann vor dem Spielserver, wenn kein Dienstkonto festgelegt ist',
  'held.agones-token':
    'der Sidecarcontainer von Agones benötigt das Token, das Agones vor dem Spielserver verbirgt',
  'held.rabbitmq-token': 'RabbitMQ findet seine anderen Knoten mit dem Token',
  'held.ray-token': 'die Autoskalierung, die KubeRay dem Kopfknoten hinzufügt, benötigt das Token',
  'held.operator-token':
    'ein Operator benötigt das Token, um seine Ressourcen zu lesen und zu schreiben',
  'held.openshift-ids':
    'OpenShift wählt die Benutzer- und Gruppen-IDs aus dem Bereich des Namespace und lehnt andere ab',
  'held.kustomization':
    '{file} legt diesen Wert fest, deshalb bleibt eine Änderung hier ohne Wirkung',
  'held.kustomization-rest':
    'eine Kustomization verwendet Ressourcen, die in diesen Dateien fehlen und das Objekt enthalten können',
  'recognised.no-kind':
    'apiVersion und kind fehlen, also ist dies kein Kubernetes-Objekt. Es kann eine Wertedatei, ein Patch oder ein Ausschnitt sein. Fügen Sie ein vollständiges Manifest ein.',
  'recognised.not-a-map':
    'Dies ist kein Kubernetes-Objekt: Ein Manifest ist eine Zuordnung mit apiVersion und kind.',
  'recognised.empty':
    'Noch kein Manifest. Fügen Sie ein Manifest ein, legen Sie eine Datei ab, oder beginnen Sie mit einem Beispiel.',
};
