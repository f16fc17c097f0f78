import type { companions as english } from '../en/companions.ts';

export const companions: { readonly [K in keyof typeof english]: string } = {
  'guide.companions.open': 'Ergänzen, was neben den Pod gehört…',
  'guide.companions.about': 'ServiceAccount, Service, NetworkPolicy, Budget, Namespace',
  'guide.companions.title': 'Was neben den Pod gehört',
  'guide.companions.intent':
    'Dokumente, mit denen ein Workload besser gestellt ist, jedes davon gehärtet. Hinzugefügt wird, was angekreuzt ist, sonst nichts.',
  'guide.companions.nothing': 'In diesen Dateien gibt es keinen Workload.',
  'guide.companions.step': 'Begleitdokumente für {name}',

  'guide.beside.kinds': 'Was hinzukommt',
  'guide.beside.kinds.help':
    'Angekreuzt ist, was fehlt und nichts Laufendes aufhält. Lesen Sie bei den übrigen zuerst, was sie bewirken.',
  'guide.beside.kind.namespace': 'Namespace mit Bezeichnungen für die Podsicherheit',
  'guide.beside.kind.account': 'ServiceAccount',
  'guide.beside.kind.headless': 'Headless-Dienst',
  'guide.beside.kind.service': 'Service',
  'guide.beside.kind.policy': 'NetworkPolicy',
  'guide.beside.kind.budget': 'PodDisruptionBudget',

  'guide.beside.why.namespace-new':
    'Diese Dateien legen Objekte in `{namespace}` an, definieren den Namespace aber nicht. Er erhält eine Stufe, die seine Pods erfüllen müssen.',
  'guide.beside.why.namespace-labels':
    '`{namespace}` steht in diesen Dateien und weist keinen Pod ab. Die Bezeichnungen werden dort geschrieben.',
  'guide.beside.why.namespace-fails':
    'Er steht nicht in diesen Dateien. Was sie für `{namespace}` enthalten, würde {level} noch nicht erfüllen; härten Sie zuerst.',
  'guide.beside.why.namespace-there':
    '`{namespace}` steht in diesen Dateien: {level} wird erzwungen.',
  'guide.beside.why.namespace-unsaid':
    'Der Workload nennt keinen Namespace: Darüber entscheidet, wer ihn anwendet.',
  'guide.beside.why.namespace-shared':
    '`{namespace}` gibt es in jedem Cluster; andere benutzen ihn ebenfalls.',
  'guide.beside.why.namespace-name':
    '`{namespace}` ist kein gültiger Name für einen Namespace. Korrigieren Sie ihn zuerst im Manifest.',
  'guide.beside.why.account-new':
    'Eine eigene Identität. Er gibt seinen Pods kein Token für die Kubernetes-API.',
  'guide.beside.why.account-named':
    'Der Pod nennt `{account}`, das nicht in diesen Dateien steht. Im Cluster kann dieses Konto vorhanden sein.',
  'guide.beside.why.account-there': '`{account}` steht in diesen Dateien.',
  'guide.beside.why.account-twice':
    'Diese Dateien enthalten mehrere Dienstkonten mit dem Namen `{account}`. Behalten Sie eines davon.',
  'guide.beside.why.account-identity':
    'Der Pod benutzt Workload ID: „Workload ID einrichten…“ im Schritt Identität schreibt sein Konto mit der Client-ID.',
  'guide.beside.why.headless-new':
    'Das StatefulSet nennt `{name}`, das nicht in diesen Dateien steht. Der Dienst gibt jedem Pod einen Namen im DNS.',
  'guide.beside.why.headless-there': '`{name}` steht in diesen Dateien.',
  'guide.beside.why.headless-unnamed':
    'Das StatefulSet nennt keinen. Die Einstellung „Für StatefulSets einen Headless-Dienst angeben“ erledigt beides.',
  'guide.beside.why.headless-name':
    'Das StatefulSet nennt `{name}`; das ist kein gültiger Name für einen Service. Korrigieren Sie ihn zuerst im Manifest.',
  'guide.beside.why.service-new':
    'Clients rufen den gewohnten Port auf, das Programm lauscht auf seinem eigenen. Erreichbar ist er nur innerhalb des Clusters.',
  'guide.beside.why.service-beside':
    'Pods eines StatefulSets werden meist unter ihren eigenen Namen aufgerufen. Der AKS-Bereitstellungsschutz weist zwei Services ab, die dieselben Pods auswählen.',
  'guide.beside.why.service-there':
    '{n, plural, one {Ein Service führt zu diesen Pods} other {Services führen zu diesen Pods}}: {names}.',
  'guide.beside.why.service-ports':
    'Kein Container deklariert einen Port, den andere aufrufen könnten.',
  'guide.beside.why.service-brief': 'Die Pods eines {kind} ruft niemand auf: Sie kommen und gehen.',
  'guide.beside.why.policy-new':
    'Verschließt die Pods in beiden Richtungen für alles, was sie nicht nennt. Was anderes aufruft oder von anderen aufgerufen wird, funktioniert dann nicht mehr.',
  'guide.beside.why.policy-part':
    'Die andere Richtung ist bereits verschlossen, daher betrifft diese nur {direction}. Sie verschließt alles, was sie nicht nennt.',
  'guide.beside.why.policy-other':
    'Diese Dateien enthalten Richtlinien der eigenen Arten von Cilium oder Calico, die vielleicht dasselbe bewirken.',
  'guide.beside.why.policy-windows':
    'Für Windows-Pods braucht sie Calico. Cilium läuft dort nicht, und das Modul von Azure kennt dort keine Ausnahmen von einem Adressbereich. Sie verschließt alles, was sie nicht nennt.',
  'guide.beside.why.policy-there':
    'Richtlinien dieser Dateien verschließen die Pods in beiden Richtungen.',
  'guide.beside.why.policy-host':
    'Der Pod benutzt das Netzwerk seines Knotens (`hostNetwork`); Richtlinien erreichen es nicht.',
  'guide.beside.why.budget-new':
    'Beim Leeren eines Knotens wird jeweils nur ein Teil der {n} Pods entfernt und auf Ersatz gewartet.',
  'guide.beside.why.budget-there': '`{name}` steht in diesen Dateien.',
  'guide.beside.why.budget-kind': 'Ein {kind} hat keine Anzahl von Replikaten, die zu halten wäre.',
  'guide.beside.why.budget-single':
    'Bei einem einzigen Replikat würde ein Budget nur das Leeren seines Knotens aufhalten.',
  'guide.beside.why.no-labels': 'Die Pods haben keine Bezeichnungen, an denen sie zu finden wären.',
  'guide.beside.why.no-name':
    'Es gibt keinen Namen dafür: Der Workload hat keinen, oder ein anderes Objekt heißt so.',

  'guide.beside.level': 'Podsicherheitsstufe',
  'guide.beside.level.restricted': 'restricted: nur gehärtete Pods',
  'guide.beside.level.baseline': 'baseline: keine bekannten Wege, einen Knoten zu übernehmen',
  'guide.beside.version': 'Version der Richtlinie',
  'guide.beside.version.help': 'latest ändert sich mit jedem Upgrade des Clusters.',
  'guide.beside.account': 'Name des Dienstkontos',
  'guide.beside.account.new': 'Ein neuer: Er wird vor dem Workload eingefügt.',
  'guide.beside.account.there': 'Er steht in diesen Dateien und bleibt, wie er ist.',
  'guide.beside.account.elsewhere':
    'Ein neuer. Der im Namespace {namespace} nützt hier nichts: Ein Pod läuft nur mit einem Konto seines eigenen Namespace.',
  'guide.beside.service': 'Name des Service',
  'guide.beside.service.help': 'Clients im Namespace rufen ihn unter diesem Namen auf.',
  'guide.beside.port': 'Port {number} von {container}, angeboten als',
  'guide.beside.port.help': 'Leer: wird nicht angeboten.',
  'guide.beside.port.name': 'Name des Ports {number} von {container}',
  'guide.beside.port.name.help':
    'Wird beim Container geschrieben, damit der Service zu ihm führen kann.',
  'guide.beside.callers': 'Wer die Pods aufrufen darf',
  'guide.beside.callers.namespace': 'Pods desselben Namespace',
  'guide.beside.callers.ingress': 'Der Ingress-Controller',
  'guide.beside.callers.both': 'Derselbe Namespace und der Ingress-Controller',
  'guide.beside.callers.anywhere': 'Alle, auf den deklarierten Ports',
  'guide.beside.callers.nobody': 'Niemand',
  'guide.beside.controller': 'Namespace des Ingress-Controllers',
  'guide.beside.controller.help':
    'Das Add-On für das Anwendungsrouting von AKS hat app-routing-system.',
  'guide.beside.calls': 'Ports, die die Pods aufrufen dürfen',
  'guide.beside.calls.help':
    'TCP, zu jeder Adresse außer 169.254.169.254. Azure-Dienste brauchen 443. DNS ist immer offen.',
  'guide.beside.most': 'Pods, die zugleich fehlen dürfen',
  'guide.beside.most.help': 'Beim Leeren oder bei einem Upgrade von Knoten',

  'guide.beside.error.nothing': 'Kreuzen Sie mindestens eines an.',
  'guide.beside.error.version': 'latest oder eine Version wie v1.36.',
  'guide.beside.error.required': 'Füllen Sie dieses Feld aus.',
  'guide.beside.error.port-required': 'Bieten Sie mindestens einen Port an.',
  'guide.beside.error.port': 'Eine ganze Zahl von 1 bis 65535.',
  'guide.beside.error.port-taken': 'Ein anderer Port dieses Service hat diese Nummer.',
  'guide.beside.error.port-name':
    'Höchstens 15 Kleinbuchstaben, Ziffern und Bindestriche, darunter mindestens ein Buchstabe; kein Bindestrich am Anfang, am Ende oder doppelt.',
  'guide.beside.error.name-taken': 'Ein anderer Port des Pods heißt so.',
  'guide.beside.error.wrong':
    'Der Port oder das Protokoll des Containers ist ungültig, und Kubernetes weist es ab: Korrigieren Sie es im Manifest, oder lassen Sie dieses Feld leer.',
  'guide.beside.error.service-name':
    'Höchstens 63 Kleinbuchstaben, Ziffern und Bindestriche; am Anfang ein Buchstabe, am Ende kein Bindestrich.',
  'guide.beside.error.service-taken': 'Ein anderer Service heißt so.',
  'guide.beside.error.namespace-name':
    'Höchstens 63 Kleinbuchstaben, Ziffern und Bindestriche; kein Bindestrich am Anfang oder am Ende.',
  'guide.beside.error.ports': 'Ganze Zahlen von 1 bis 65535, durch Kommas getrennt.',
  'guide.beside.error.most':
    'Von 1, damit Knoten geleert werden können, bis {most}, damit ein Pod bleibt.',

  'guide.beside.note.namespace-fails':
    '{n, plural, one {# Workload dieser Dateien würde} other {# Workloads dieser Dateien würden}} bei {level} abgewiesen: {names}. Härten Sie {n, plural, one {ihn} other {sie}} zuerst, oder beginnen Sie mit einer niedrigeren Stufe.',
  'guide.beside.note.namespace-whole':
    'Die Bezeichnungen gelten für jeden Pod in `{namespace}`, auch für die, die nicht in diesen Dateien stehen. `kubectl label --dry-run=server --overwrite ns {namespace} pod-security.kubernetes.io/enforce={level}` ändert nichts und nennt die, die abgewiesen würden.',
  'guide.beside.note.account-token':
    'Seine Pods erhalten kein Token für die Kubernetes-API. Ein Programm, das sie aufruft, braucht `automountServiceAccountToken: true` in seinem Pod und eine eigene Rolle.',
  'guide.beside.note.low-ports':
    '{n, plural, one {Port {ports} liegt} other {Die Ports {ports} liegen}} unter 1024: Manche Knoten verweigern {n, plural, one {ihn} other {sie}} einem Prozess ohne root, und ein Service ändert daran nichts. Hier {n, plural, one {bleibt er} other {bleiben sie}}; die Einstellung „{setting}“ verlegt {n, plural, one {ihn} other {sie}} zusammen mit dem Service.',
  'guide.beside.note.policy-engine':
    'Eine NetworkPolicy braucht ein Modul im Cluster: `cilium`, `calico` oder `azure` als `--network-policy` in AKS. Ohne ein solches bleibt sie wirkungslos, und niemand weist darauf hin. Die Befehle stehen in der Clusteroperator-Checkliste.',
  'guide.beside.note.policy-limits':
    'Sie kennt Adressen und Ports, aber keine Hostnamen: Was nach außen offen ist, ist zu jedem Host dort offen. 169.254.169.254, wo die Identität des Knotens ihre Token erhält, bleibt verschlossen. Aufrufe anderer Pods und von Datenbanken auf anderen Ports brauchen eigene Regeln.',
  'guide.beside.note.policy-cilium':
    'Bei Cilium umfasst ein Adressbereich nie Pods oder Knoten, und AKS LocalDNS (169.254.10.0/24, in AKS Automatic voreingestellt) braucht eine CiliumNetworkPolicy.',
  'guide.beside.note.policy-entra':
    'Workload ID braucht TCP-Port 443: Ohne ihn erhalten die Pods kein Token von Microsoft Entra ID.',
  'guide.beside.note.budget-drain':
    'Das Leeren eines Knotens wartet, bis Ersatz bereit ist. Pods, die nicht funktionieren, dürfen jederzeit entfernt werden.',
};
