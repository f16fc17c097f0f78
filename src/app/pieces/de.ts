import type { messages as english } from './en.ts';

export const messages: { readonly [K in keyof typeof english]: string } = {
  'note.changed': 'Seither geändert',
  'note.conflict': 'Quellen widersprechen sich',
  'note.wrong': 'Falsch im Artikel',
  'fix.also': 'Die Korrektur ändert auch {list}.',
  'fix.also.suggested':
    'Die Korrektur ändert auch {list}. Die Zahl ist ein Vorschlag: Prüfen Sie sie.',
  'fix.also.barred':
    'Die Korrektur muss auch {list} ändern, was sich dort nicht bearbeiten lässt. Ändern Sie beides von Hand.',
  'fix.also.anchors':
    '{n, plural, one {Der Wert wird über den Anker {list} geteilt: Die Korrektur ändert jede Stelle, die ihn verwendet.} other {Die Werte werden über die Anker {list} geteilt: Die Korrektur ändert jede Stelle, die sie verwendet.}}',
  'fix.also.comments':
    '{n, plural, one {Die Korrektur entfernt einen Kommentar.} other {Die Korrektur entfernt # Kommentare.}}',
  'fix.also.comments.at':
    '{n, plural, one {Die Korrektur entfernt den Kommentar in Zeile {lines}.} other {Die Korrektur entfernt die Kommentare in den Zeilen {lines}.}}',
  'fix.also.in-file': '{name} in {file}',
  'image.title': 'Über {image} ist bekannt',
  'image.copy': 'dem Namen nach eine Kopie von {name}',
  'image.user':
    'Es wurde für den Benutzer {uid} und die Gruppe {gid} gebaut; dieser Benutzer erreicht seine Dateien.',
  'image.no-user':
    'Es hat keinen eigenen Benutzer: Jede Zahl ist möglich, solange alle seine Dateien lesen dürfen.',
  'image.starts.root':
    'Es startet als root, was dann abgelehnt würde: Die Korrektur setzt auch seinen eigenen Benutzer {uid}.',
  'image.starts.root.no-user':
    'Es startet als root und nennt keinen Benutzer. Die Korrektur setzt daher auch runAsUser, auf eine vorgeschlagene Zahl.',
  'image.starts.user': 'Es startet von sich aus als Benutzer {uid}.',
  'image.starts.named-user':
    'Es nennt seinen Benutzer nur mit Namen, was das Kubelet nicht prüfen kann. Die Korrektur setzt {uid}.',
  'image.of-root':
    'Im Image gehört root, was unter {paths} liegt: Ohne root braucht es dort zum Starten ein Volume, wie es die Korrektur für das schreibgeschützte Stammdateisystem einbindet.',
  'image.low-port':
    'Es lauscht von sich aus an Port {ports}, was manche Knoten einem Nicht-Root-Benutzer verweigern: Verlegen Sie ihn auf 1024 oder höher, auch in der Konfiguration.',
  'image.writes': 'Es schreibt in {paths}.',
  'image.writes.none': 'Es schreibt von sich aus in keinen Ordner.',
  'image.writes.missing':
    '{n, plural, one {Die Korrektur bindet dort ein emptyDir ein.} other {Die Korrektur bindet ein emptyDir ein, wo noch kein Volume ist: {paths}.}}',
  'image.writes.data':
    'Seine Daten liegen in {paths}: Ein emptyDir dort geht mit dem Pod verloren. Binden Sie einen PersistentVolumeClaim ein, um sie zu behalten.',
  'image.capability.always':
    'Seine Programmdatei trägt {names} und startet ohne diese Linux-Funktion nicht, daher fügt die Korrektur sie wieder hinzu.',
  'image.capability.as-root':
    'Solange es als root startet, braucht es {names}. {user, select, yes {Als Benutzer {uid} braucht es keine.} other {Als anderer Benutzer braucht es keine.}}',
  'image.capability.none': 'Es braucht keine Linux-Funktion.',
  'image.source': 'Quelle: {source} (Stand: {date})',
};
