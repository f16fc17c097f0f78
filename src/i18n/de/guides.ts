import type { guides as english } from '../en/guides.ts';

export const guides: { readonly [K in keyof typeof english]: string } = {
  'guide.list': 'Geführte Korrekturen',
  'guide.site': 'Für',
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
    'Der Pod meldet sich mit dem Token seines ServiceAccounts bei Azure an. Weder im Code noch im Image noch im Manifest stehen Anmeldeinformationen.',
  'guide.workload-identity.nothing':
    'In diesen Dateien gibt es keinen Workload, der eine Identität bekommen könnte.',
  'guide.workload-identity.step': 'Workload ID für {name}',
  'guide.identity.client': 'Client-ID',
  'guide.identity.client.help':
    'Der verwalteten Identität oder der App-Registrierung in Microsoft Entra ID',
  'guide.identity.account': 'ServiceAccount',
  'guide.identity.account.new': 'Ein neuer: Er wird vor dem Workload eingefügt.',
  'guide.identity.account.there':
    'Er steht in diesen Dateien: Seine Anmerkungen werden dort geschrieben.',
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
    'Diese Dateien enthalten mehrere ServiceAccounts mit diesem Namen. Behalten Sie einen davon.',
  'guide.identity.error.expiration': 'Eine ganze Zahl von {min} bis {max}.',
  'guide.identity.error.all-skipped':
    'Lassen Sie mindestens einen Container übrig, der das Token erhält.',
  'guide.identity.error.kube-system': 'Workload ID erreicht Pods im Namespace kube-system nicht.',
  'guide.identity.note.federated':
    'Die Identität in Azure muss diesem Konto vertrauen: mit Verbundanmeldeinformationen für den Antragsteller `system:serviceaccount:{namespace}:{account}`.',
  'guide.identity.note.new-account': 'Der ServiceAccount `{account}` ist neu.',
  'guide.identity.note.shared-account':
    '{n, plural, one {# weiterer Workload läuft} other {# weitere Workloads laufen}} mit `{account}` und kann die Identität ebenfalls benutzen: {names}. Ein Konto für jede hält sie auseinander.',
  'guide.identity.note.restart':
    'Anmerkungen eines Kontos gelten für Pods, die von da an gestartet werden.',
  'guide.identity.note.proxy':
    'Der Proxy für die Migration wird noch angefordert: Er bringt einen privilegierten Container mit, der als root läuft.',
};
