import type { keyVault as english } from '../en/key-vault.ts';

export const keyVault: { readonly [K in keyof typeof english]: string } = {
  'guide.key-vault.open': 'Geheimnis in den Key Vault verschieben…',
  'guide.key-vault.about': 'Die Werte verlassen das Manifest; der Pod liest sie aus Dateien',
  'guide.key-vault.title': 'Geheimnisse in Azure Key Vault verschieben',
  'guide.key-vault.intent':
    'Die Werte bleiben im Tresor. Der Secrets Store CSI-Treiber bindet sie als Dateien in den Pod ein, der sie lesen darf. Kein Wert wird hier angezeigt.',
  'guide.key-vault.nothing':
    'Kein Workload in diesen Dateien hat eine Variable mit einem Wert oder aus einem Secret, die verschoben werden könnte.',
  'guide.key-vault.step': 'Key Vault für {name}',

  'guide.vault.secrets': 'Variablen, die verschoben werden',
  'guide.vault.secrets.help': 'Was nach Anmeldeinformationen aussieht, ist angekreuzt.',
  'guide.vault.in': 'in {containers}',
  'guide.vault.from-secret': 'aus dem Secret {secret}',
  'guide.vault.object': 'Name von {variable} im Tresor',
  'guide.vault.file': 'Datei von {variable}',
  'guide.vault.file.help': 'Leer: der Name im Tresor',
  'guide.vault.vault': 'Schlüsseltresor',
  'guide.vault.vault.help': 'Sein Name, ohne .vault.azure.net',
  'guide.vault.tenant': 'Mandanten-ID',
  'guide.vault.tenant.help': 'Des Tresors',
  'guide.vault.identity': 'Wer sich am Tresor anmeldet',
  'guide.vault.identity.workload-id': 'Der Pod, mit Workload ID (empfohlen)',
  'guide.vault.identity.identity-binding': 'Der Pod, mit einer Identitätsbindung (Vorschau)',
  'guide.vault.identity.user-assigned':
    'Der Knoten, mit einer benutzerseitig zugewiesenen Identität',
  'guide.vault.identity.system-assigned':
    'Der Knoten, mit seiner systemseitig zugewiesenen Identität',
  'guide.vault.reading': 'Wie das Programm den Wert erhält',
  'guide.vault.reading.file': 'Datei: Die Variable entfällt',
  'guide.vault.reading.file-variable': 'Datei: Eine Variable NAME_FILE enthält ihren Pfad',
  'guide.vault.reading.synced': 'Umgebungsvariable: ein synchronisiertes Secret',
  'guide.vault.mount': 'Ordner der Dateien',
  'guide.vault.mount.help':
    'Im Container; eine Einbindung, die es schon gibt, behält ihren eigenen',
  'guide.vault.harden': 'Den Rest des Workloads auch für das Ziel härten',
  'guide.vault.harden.help':
    'Was ein Programm kaum je stört, und was die Standards verlangen. Alles zusammen ist ein Schritt, der sich rückgängig machen lässt.',
  'guide.vault.user': 'Benutzer-ID der Container',
  'guide.vault.user.help': 'Leer: der Benutzer, für den das Image bekannt ist, sonst 10001',

  'guide.vault.error.no-secret': 'Kreuzen Sie mindestens eine Variable an.',
  'guide.vault.error.vault': '3 bis 24 Buchstaben, Ziffern und Bindestriche.',
  'guide.vault.error.object': '1 bis 127 Buchstaben, Ziffern und Bindestriche.',
  'guide.vault.error.file':
    'Ein Dateiname aus Buchstaben, Ziffern, Bindestrichen, Unterstrichen und Punkten.',
  'guide.vault.error.file-taken':
    'Ein anderes Objekt des Tresors wird zu einer Datei mit diesem Namen.',
  'guide.vault.error.path': 'Ein Pfad ab /, ohne „:“, „\\“ und „..“ und ohne „/“ am Ende.',
  'guide.vault.error.path-taken': 'Dort ist bereits etwas anderes eingebunden.',
  'guide.vault.error.variable-taken':
    'Der Container hat bereits eine Variable NAME_FILE. Wählen Sie eine andere Art zu lesen.',
  'guide.vault.error.user-id': 'Eine ganze Zahl von 1 bis 2147483647.',

  'guide.vault.note.put-value':
    'Legen Sie jeden Wert im Tresor `{vault}` ab, bevor Sie das Manifest anwenden, als: `{names}`. Die Clusteroperator-Checkliste hat dafür je einen Befehl, der nach dem Wert fragt und nichts ausgibt. Die Identität braucht die Rolle „Key Vault Secrets User“.',
  'guide.vault.note.rotate':
    'Die alten Werte standen im Manifest und stehen noch in seinem Verlauf. Lassen Sie neue ausstellen, und legen Sie diese im Tresor ab.',
  'guide.vault.note.old-secret':
    'Entfernen Sie diese Secrets, wenn nichts mehr sie liest: `{names}`.',
  'guide.vault.note.reads-file':
    'Das Programm muss die Dateien in `{path}` lesen. Sie werden erneuert, wenn die Rotation eingeschaltet ist; das Programm muss sie dann neu lesen.',
  'guide.vault.note.reads-path':
    'Das Programm muss die Datei lesen, die hier genannt ist: `{names}`. Dateien werden erneuert, wenn die Rotation eingeschaltet ist; das Programm muss sie dann neu lesen.',
  'guide.vault.note.synced':
    'Das lockert den Schutz: Jeder Wert wird nach etcd kopiert, für alle, die Secrets des Namespace lesen dürfen. Die Variable ändert sich erst, wenn der Pod neu gestartet wird.',
  'guide.vault.note.node-identity':
    'Eine Identität des Knotens kann jeder Pod des Knotens benutzen. Workload ID hält die Pods auseinander.',
  'guide.vault.note.identity-binding':
    'Identitätsbindungen sind eine Vorschau. Die Identität muss an den Cluster gebunden sein, und das Konto braucht eine Rolle dafür: Beides steht in der Clusteroperator-Checkliste.',
  'guide.vault.note.shared-class':
    'Die SecretProviderClass benutzen auch andere, die diese Dateien dann ebenfalls erhalten: {names}.',
  'guide.vault.note.references':
    'Im Container an anderer Stelle genannt und dort nicht mehr ersetzt: `{names}`.',
  'guide.vault.note.expands':
    'Ein Wert nennt andere Variablen als $(NAME). In einer Datei ersetzt sie niemand: Legen Sie den ganzen Wert im Tresor ab.',
  'guide.vault.note.windows':
    'Unter Windows ist `{path}` ein Ordner von Laufwerk C, und die Dateien werden auf die Festplatte des Knotens geschrieben.',
};
