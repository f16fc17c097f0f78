import type { messages as english } from './en.opened.ts';

export const messages: { readonly [K in keyof typeof english]: string } = {
  'where.label': 'Wo',
  'where.pod': 'Pod',
  'where.containers': 'Jeder Container',

  'value.apply': 'Diesen Wert schreiben',
  'image.title': 'Informationen zu {image}',
  'image.copy': 'dem Namen nach eine Kopie von {name}',
  'image.user':
    'Das Image ist für den Benutzer {uid} und die Gruppe {gid} erstellt, die auf seine Dateien zugreifen können.',
  'image.no-user':
    'Das Image definiert keinen Benutzer. Jede Zahl ist möglich, wenn alle Benutzer seine Dateien lesen können.',
  'image.starts.root':
    'Das Image startet als root, was abgelehnt würde. Die Korrektur setzt auch den Benutzer {uid} des Images.',
  'image.starts.root.no-user':
    'Das Image startet als root und definiert keinen anderen Benutzer. Die Korrektur setzt daher auch runAsUser, auf eine vorgeschlagene Zahl.',
  'image.starts.user': 'Das Image startet als Benutzer {uid}.',
  'image.starts.named-user':
    'Das Image nennt seinen Benutzer mit Namen, was das Kubelet nicht prüfen kann. Die Korrektur setzt {uid}.',
  'image.of-root':
    'Im Image gehört {paths} root. Ohne root braucht der Container dort zum Starten ein Volume. Die Korrektur für das schreibgeschützte Stammdateisystem bindet eines ein.',
  'image.low-port':
    'Das Image lauscht standardmäßig auf Port {ports}, was manche Knoten für Nicht-Root-Benutzer nicht zulassen. Verwenden Sie einen Port ab 1024, auch in seiner Konfiguration.',
  'image.writes': 'Das Image schreibt in {paths}.',
  'image.writes.none': 'Das Image schreibt standardmäßig in keinen Ordner.',
  'image.writes.missing':
    '{n, plural, one {Die Korrektur bindet dort ein emptyDir ein.} other {Die Korrektur bindet ein emptyDir ein, wo noch kein Volume ist: {paths}.}}',
  'image.writes.data':
    'Seine Daten sind in {paths}. Ein emptyDir dort wird mit dem Pod gelöscht. Binden Sie einen PersistentVolumeClaim ein, um sie zu behalten.',
  'image.capability.always':
    'Seine Programmdatei hat die Dateifunktion (File Capability) {names} und startet ohne diese Linux-Funktion nicht, daher fügt die Korrektur sie wieder hinzu.',
  'image.capability.as-root':
    'Solange es als root startet, braucht es {names}. {user, select, yes {Als Benutzer {uid} braucht es keine.} other {Als anderer Benutzer braucht es keine.}}',
  'image.capability.none': 'Es braucht keine Linux-Funktion.',
  'image.source': 'Quelle: {source} (Stand: {date})',
};
