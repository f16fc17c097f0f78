import type { classEditor as english } from '../en/class-editor.ts';

export const classEditor: { readonly [K in keyof typeof english]: string } = {
  'guide.secret-provider-class.open': 'SecretProviderClass bearbeiten…',
  'guide.secret-provider-class.about': 'Was aus dem Tresor geholt wird, als welche Datei, von wem',
  'guide.secret-provider-class.title': 'SecretProviderClass',
  'guide.secret-provider-class.intent':
    'Eine SecretProviderClass sagt dem Secrets Store CSI-Treiber, was er aus welchem Tresor holt. Ihre Liste von Objekten ist YAML innerhalb von YAML: Hier ist sie ein Formular.',
  'guide.secret-provider-class.nothing':
    'Diese Dateien enthalten weder eine SecretProviderClass für Azure noch einen Workload, der eine bekommen könnte.',
  'guide.secret-provider-class.step': 'SecretProviderClass {name}',

  'guide.class.new': 'Eine neue Klasse für {name}',
  'guide.class.name': 'Name der Klasse',
  'guide.class.identity.kept': 'Wie bisher: {mode}',
  'guide.class.identity.kept.pod-identity': 'podverwaltete Identität (ohne Unterstützung)',
  'guide.class.identity.kept.service-principal': 'das Geheimnis eines Dienstprinzipals',
  'guide.class.identity.kept.contradictory': 'widersprüchlich',
  'guide.class.objects': 'Objekte im Tresor',
  'guide.class.object': 'Objekt {number}',
  'guide.class.object.named': 'Objekt {name}',
  'guide.class.object.add': 'Objekt hinzufügen',
  'guide.class.object.remove': '{name} entfernen',
  'guide.class.objectName': 'Name im Tresor',
  'guide.class.objectType': 'Typ',
  'guide.class.objectType.secret': 'Geheimnis',
  'guide.class.objectType.key': 'Schlüssel (der öffentliche)',
  'guide.class.objectType.cert': 'Zertifikat (ohne seinen Schlüssel)',
  'guide.class.objectAlias': 'Dateiname',
  'guide.class.objectAlias.help': 'Leer: der Name im Tresor',
  'guide.class.more': 'Version, Format, Berechtigungen',
  'guide.class.objectVersion': 'Version',
  'guide.class.objectVersion.help': 'Leer: die neueste; nur sie wird erneuert',
  'guide.class.objectVersionHistory': 'Aufbewahrte Versionen',
  'guide.class.objectVersionHistory.help':
    'Mehr als 1: ein Ordner mit den Dateien 0, 1, …; die Identität muss auflisten dürfen',
  'guide.class.objectFormat': 'Format',
  'guide.class.objectFormat.default': 'Wie üblich (pem)',
  'guide.class.objectEncoding': 'Codierung',
  'guide.class.objectEncoding.default': 'Wie üblich (utf-8)',
  'guide.class.filePermission': 'Dateiberechtigungen',
  'guide.class.filePermission.help':
    'Oktal; leer: 0644. Die Dateien gehören root: Ein Container ohne root braucht die letzte Ziffer.',
  'guide.class.copies': 'Secrets, die der Treiber schreibt',
  'guide.class.copies.help':
    'Nur für Programme, die auf einer Umgebungsvariablen bestehen. Jedes ist eine Kopie in etcd.',
  'guide.class.copy': 'Secret {name}',
  'guide.class.copy.add': 'Secret hinzufügen',
  'guide.class.copy.remove': 'Secret {name} entfernen',
  'guide.class.copy.secret': 'Name des Secrets',
  'guide.class.copy.type': 'Typ',
  'guide.class.key': 'Schlüssel {number}',
  'guide.class.key.key': 'Schlüssel im Secret',
  'guide.class.key.file': 'Aus der Datei',
  'guide.class.key.file.none': 'Datei wählen',
  'guide.class.key.add': 'Schlüssel hinzufügen',
  'guide.class.key.remove': 'Schlüssel {name} entfernen',
  'guide.class.containers': 'Container, die die Dateien erhalten',

  'guide.class.error.class-name':
    'Nur Kleinbuchstaben, Ziffern, Bindestriche und Punkte; zuerst und zuletzt ein Buchstabe oder eine Ziffer.',
  'guide.class.error.class-taken': 'In diesen Dateien gibt es eine Klasse mit diesem Namen.',
  'guide.class.error.no-object':
    'Fügen Sie mindestens ein Objekt hinzu: Eine leere Liste weist der Anbieter zurück.',
  'guide.class.error.unreadable':
    'Der Text von „objects“ lässt sich nicht als Liste von Objekten lesen. Berichtigen Sie ihn im Editor, wo die Stelle markiert ist, und kommen Sie wieder.',
  'guide.class.error.type':
    'Wählen Sie secret, key oder cert: Einen anderen Typ kennt der Anbieter nicht.',
  'guide.class.error.version': 'Buchstaben und Ziffern, wie der Tresor die Version anzeigt.',
  'guide.class.error.history': 'Eine ganze Zahl von 0 bis 100.',
  'guide.class.error.only-secret': 'Das nimmt der Anbieter nur beim Typ secret an.',
  'guide.class.error.permission': 'Drei Oktalziffern mit einer Null davor, etwa 0644.',
  'guide.class.error.file':
    'Ein Dateiname aus Buchstaben, Ziffern, Bindestrichen, Unterstrichen und Punkten; Ordner mit „/“, ohne „..“.',
  'guide.class.error.secret-name':
    'Nur Kleinbuchstaben, Ziffern, Bindestriche und Punkte; zuerst und zuletzt ein Buchstabe oder eine Ziffer.',
  'guide.class.error.secret-taken': 'Ein anderes Secret dieser Klasse hat diesen Namen.',
  'guide.class.error.secret-key': 'Buchstaben, Ziffern, Bindestriche, Unterstriche und Punkte.',
  'guide.class.error.key-taken': 'Ein anderer Schlüssel dieses Secrets hat diesen Namen.',
  'guide.class.error.no-such-file': 'Keines der Objekte wird zu dieser Datei.',
  'guide.class.error.tls-keys': 'Ein TLS-Secret braucht die Schlüssel tls.crt und tls.key.',
  'guide.class.error.demanded-key': 'Ein Secret dieses Typs braucht den Schlüssel {keys}.',
  'guide.class.error.no-container': 'Kreuzen Sie mindestens einen Container an.',

  'guide.class.note.vault-roles':
    'Die Identität braucht am Tresor `{vault}` diese Rollen: {roles}. Die Clusteroperator-Checkliste hat die Befehle.',
  'guide.class.note.pinned': 'Eine genannte Version wird nie erneuert: {names}.',
  'guide.class.note.copied':
    'Kopien lockern den Schutz: Jeder Wert liegt in etcd, für alle, die Secrets des Namespace lesen dürfen: {names}. Es gibt sie nur, solange ein Pod die Klasse einbindet.',
  'guide.class.note.copy-renamed':
    'Variablen, die diese Secrets mit dem alten Namen oder Schlüssel lesen, tun es nicht mehr: {names}. Ändern Sie auch diese.',
  'guide.class.note.running-pods':
    '{n, plural, =0 {Kein Workload in diesen Dateien bindet die Klasse ein.} other {Laufende Pods behalten, was sie eingebunden haben. Starten Sie neu: {names}.}}',
};
