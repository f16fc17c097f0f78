import type { guides as english } from '../en/guides.ts';

export const guides: { readonly [K in keyof typeof english]: string } = {
  'guide.picture': 'Die Schritte als Bild ansehen',
  'guide.list': 'Geführte Korrekturen',
  'guide.site': 'Für',
  'guide.left-alone':
    '{n, plural, one {# Dokument ist eine Vorlage oder ein Patch und bleibt, wie es ist} other {# Dokumente sind Vorlagen oder Patches und bleiben, wie sie sind}}: Was daraus wird, ist hier nicht bekannt.',
  'guide.lines': 'Was geschrieben wird',
  'guide.lines.none':
    'Füllen Sie die Felder aus: Hier erscheinen die Zeilen, bevor etwas geschrieben wird.',
  'guide.lines.waits': 'Die Zeilen gehören zu den letzten Angaben ohne Fehler.',
  'guide.notes': 'Was Sie wissen sollten',
  'guide.refused':
    'In {file} ({path}) kann nichts geschrieben werden: Der Aufbau der Datei lässt es nicht zu. Alles bleibt, wie es ist.',
  'guide.unchanged': 'Alles ist bereits so.',
  'guide.apply': 'Anwenden',

  'guide.workload-identity.open': 'Workload ID einrichten…',
  'guide.workload-identity.about':
    'Eine Identität in Azure statt gespeicherter Anmeldeinformationen',
  'guide.workload-identity.title': 'Microsoft Entra Workload ID',
  'guide.workload-identity.intent':
    'Der Pod meldet sich mit dem Token seines Dienstkontos bei Azure an. Weder im Code noch im Image noch im Manifest stehen Anmeldeinformationen.',
  'guide.workload-identity.nothing':
    'In diesen Dateien gibt es keinen Workload, der eine Identität bekommen könnte.',
  'guide.workload-identity.step': 'Workload ID für {name}',
  'guide.identity.client': 'Client-ID',
  'guide.identity.client.help':
    'Der verwalteten Identität oder der App-Registrierung in Microsoft Entra ID',
  'guide.identity.account': 'Dienstkonto (ServiceAccount)',
  'guide.identity.account.new': 'Ein neues: Es wird vor dem Workload eingefügt.',
  'guide.identity.account.there':
    'Es steht in diesen Dateien: Seine Anmerkungen werden dort geschrieben.',
  'guide.identity.tenant': 'Mandanten-ID',
  'guide.identity.tenant.help': 'Leer: der Mandant des Clusters',
  'guide.identity.expiration': 'Gültigkeit des Tokens in Sekunden',
  'guide.identity.expiration.help': '{min} bis {max}; leer: {default}',
  'guide.identity.skip': 'Container ohne Token',
  'guide.identity.skip.help':
    'Die übrigen erhalten AZURE_CLIENT_ID und AZURE_FEDERATED_TOKEN_FILE.',
  'guide.identity.api': 'Das Programm ruft den Kubernetes-API-Server auf',
  'guide.identity.api.help':
    'Wenn nicht, wird das Token dafür nicht eingebunden. Workload ID hat ein eigenes Token.',
  'guide.identity.error.required': 'Füllen Sie dieses Feld aus.',
  'guide.identity.error.guid': 'Das ist keine ID. Sie sieht so aus: {example}.',
  'guide.identity.error.name':
    'Nur Kleinbuchstaben, Ziffern, Bindestriche und Punkte; am Anfang und am Ende ein Buchstabe oder eine Ziffer.',
  'guide.identity.error.default-account':
    'Nicht das Konto „default“: Jeder Pod des Namespace, der keines nennt, läuft damit.',
  'guide.identity.error.ambiguous-account':
    'Diese Dateien enthalten mehrere Dienstkonten mit diesem Namen. Behalten Sie eines davon.',
  'guide.identity.error.expiration': 'Eine ganze Zahl von {min} bis {max}.',
  'guide.identity.error.all-skipped':
    'Lassen Sie mindestens einen Container übrig, der das Token erhält.',
  'guide.identity.error.kube-system': 'Workload ID erreicht Pods im Namespace kube-system nicht.',
  'guide.identity.note.federated':
    'Die Identität in Azure muss diesem Konto vertrauen: mit Anmeldeinformationen für Verbundidentität, die den Antragsteller `system:serviceaccount:{namespace}:{account}` nennen.',
  'guide.identity.note.new-account': 'Das Dienstkonto `{account}` ist neu.',
  'guide.identity.note.shared-account':
    '{n, plural, one {# weiterer Workload läuft} other {# weitere Workloads laufen}} mit `{account}` und kann die Identität ebenfalls benutzen: {names}. Ein Konto für jede hält sie auseinander.',
  'guide.identity.note.restart':
    'Anmerkungen eines Kontos gelten für Pods, die von da an gestartet werden.',
  'guide.identity.note.proxy':
    'Der Proxy für die Migration wird noch angefordert: Er bringt einen privilegierten Container mit, der als root läuft.',

  'guide.pod-identity.open': 'Von verwalteter Podidentität migrieren…',
  'guide.pod-identity.about': 'Zu Workload ID, in allen geöffneten Dateien zugleich',
  'guide.pod-identity.title': 'Von verwalteter Podidentität zu Workload ID',
  'guide.pod-identity.intent':
    'Verwaltete Podidentitäten sind seit dem 24. Oktober 2022 veraltet, das Projekt ist seit September 2023 archiviert; das AKS-Add-On wurde bis September 2025 unterstützt. Jeder Pod mit der Bezeichnung aadpodidbinding erhält ein Dienstkonto mit derselben Identität.',
  'guide.pod-identity.nothing': 'Nichts in diesen Dateien gehört zu verwalteten Podidentitäten.',
  'guide.pod-identity.step': 'Migration von verwalteter Podidentität',
  'guide.migration.route': 'Vorgehen',
  'guide.migration.route.replace': 'Sofort ersetzen',
  'guide.migration.route.replace.help':
    'Für Programme mit aktuellem SDK. Mindestens: Azure.Identity 1.9.0 für .NET, 1.6.0 für C++; azidentity 1.3.0 für Go; azure-identity 1.9.0 für Java, 1.13.0 für Python; @azure/identity 3.2.0 für Node.js.',
  'guide.migration.route.side-by-side': 'Zuerst nebeneinander',
  'guide.migration.route.side-by-side.help':
    'Ebenfalls für ein aktuelles SDK. Workload ID kommt hinzu, die alte Bezeichnung und die alten Objekte bleiben. Wenn alles funktioniert, kommen Sie wieder und ersetzen sie.',
  'guide.migration.route.bridge': 'Mit einem Proxy, für ein altes SDK',
  'guide.migration.route.bridge.help':
    'Ein Notbehelf für Linux: Ein Sidecar antwortet wie die verwaltete Podidentität. Aktualisieren Sie das SDK später und entfernen Sie die Anmerkung.',
  'guide.migration.client': 'Client-ID für {kind} {name}',
  'guide.migration.class.help': 'Die Identität, die den Tresor liest',
  'guide.migration.account': 'Dienstkonto für {kind} {name}',
  'guide.migration.account.new': 'Ein neues',
  'guide.migration.account.there': 'Es steht in diesen Dateien.',
  'guide.migration.error.two-identities':
    'Ein anderer Workload hat dieses Konto mit einer anderen Client-ID. Geben Sie jedem ein eigenes Konto.',
  'guide.migration.error.windows':
    'Der Proxy läuft nicht unter Windows. Aktualisieren Sie zuerst das SDK.',
  'guide.migration.error.host-network':
    'Ein Pod hat hostNetwork: Der Proxy würde den Datenverkehr des Knotens umleiten. Aktualisieren Sie zuerst das SDK.',
  'guide.migration.note.federated':
    '{n, plural, one {Die Identität muss diesem Konto vertrauen: mit Anmeldeinformationen für Verbundidentität. Der Antragsteller darin ist} other {Die Identitäten müssen diesen Konten vertrauen: mit Anmeldeinformationen für Verbundidentität. Die Antragsteller darin sind}} `{subjects}`.',
  'guide.migration.note.shared-account':
    '{n, plural, one {# weiterer Workload läuft} other {# weitere Workloads laufen}} mit einem solchen Konto und {n, plural, one {kann} other {können}} die Identität ebenfalls benutzen: {names}.',
  'guide.migration.note.label-stays':
    'Die Bezeichnung `aadpodidbinding` bleibt, wo ein `selector` die Pods daran findet: {names}. Ohne die alten Objekte bewirkt sie sonst nichts.',
  'guide.migration.note.class-stays':
    'Eine SecretProviderClass kennt immer nur einen Weg, daher bleibt vorerst der alte: {names}.',
  'guide.migration.note.verify':
    'Prüfen Sie, ob sich jedes Programm anmeldet. Öffnen Sie dies dann erneut und wählen Sie „Sofort ersetzen“.',
  'guide.migration.note.proxy':
    'Der Proxy bringt einen Init-Container mit, der privilegiert ist und als root läuft. Namespaces mit der Stufe baseline oder restricted weisen den Pod ab.',
  'guide.migration.note.restart':
    'Starten Sie die Pods neu: Was geschrieben wird, gilt ab ihrem Start.',
  'guide.migration.note.add-on':
    'Was hier entfernt wird, kann im Cluster noch vorhanden sein: Löschen Sie es dort. Entfernen Sie das Add-On zuletzt.',
};
