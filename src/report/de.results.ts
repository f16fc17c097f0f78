import type { messages as english } from './en.results.ts';

export const messages: { readonly [K in keyof typeof english]: string } = {
  'results.more-problems':
    '{n, plural, one {# weiteres Problem} other {# weitere Probleme}} der Art {code}',
  'results.fixes-left-out':
    '{n, plural, one {Die Korrektur von # Befund fehlt} other {Die Korrekturen von # Befunden fehlen}}, weil es zu viele sind',
  'results.file.blank': 'Die Datei ist leer',
  'results.file.binary': 'Das ist kein Text',
  'results.file.legacy': 'Das ist weder UTF-8 noch UTF-16',
  'results.unreadable.template':
    'Dies ist eine Vorlage. Rendern Sie sie zuerst, zum Beispiel mit „helm template“.',
  'results.unreadable.kustomization':
    'Dies ist eine Kustomization. Prüfen Sie stattdessen die Ausgabe von „kubectl kustomize“.',
  'results.unreadable.compose':
    'Dies sieht nach einer Docker Compose-Datei aus, die Kubernetes nicht lesen kann. Erstellen Sie zuerst ein Manifest daraus.',
  'results.unreadable.no-kind':
    'apiVersion oder kind fehlt, also ist dies kein Kubernetes-Objekt. Es kann eine Wertedatei, ein Patch oder ein Ausschnitt sein.',
  'results.unreadable.not-a-map':
    'Dies ist kein Kubernetes-Objekt: Ein Manifest ist eine Zuordnung mit apiVersion und kind.',
  'results.problem.decode-error': 'Kubernetes kann dieses Dokument nicht lesen',
  'results.problem.other': 'Kubernetes lehnt einen Teil dieses Dokuments ab oder ignoriert ihn',
  'results.rejected.more': '{n, plural, one {und # weiterer} other {und # weitere}}',
  'results.document': 'Dokument {at}',
  'results.find-out': 'So finden Sie ihn: {command}',
  'results.settled.user':
    'Der Benutzer des Images {image} ist {value}: bekannt seit {since} aus {source}',
  'results.settled.works-as':
    'Das Image {image} läuft auch als Benutzer {value}: bekannt seit {since} aus {source}',
  'results.settled.gains':
    '{value, select, none {Das Image {image} hat keine Set-UID-Dateien und keine Dateien mit Linux-Funktionen (Capabilities): bekannt seit {since} aus {source}} some {Das Image {image} hat Set-UID-Dateien oder Dateien mit Linux-Funktionen (Capabilities): bekannt seit {since} aus {source}} never {Der Prozess des Images {image} kann keine Berechtigungen hinzugewinnen: bekannt seit {since} aus {source}} other {Das Image {image} startet nicht als root: bekannt seit {since} aus {source}. Ob es Set-UID-Dateien und Dateien mit Linux-Funktionen (Capabilities) hat, ist nicht bekannt}}',
  'results.settled.ports':
    'Die TCP-Ports des Images {image} sind {value}: bekannt seit {since} aus {source}',
  'results.settled.writes':
    'Das Image {image} schreibt in {value}: bekannt seit {since} aus {source}',
  'results.settled.use': 'Das Image {image} verbraucht {value}: bekannt seit {since} aus {source}',
  'results.settled.against':
    '{n, plural, one {{list} sagt etwas anderes, ist aber älter oder weniger sicher} other {{list} sagen etwas anderes, sind aber älter oder weniger sicher}}',
  'results.podless':
    '{n, plural, one {# Objekt enthält} other {# Objekte enthalten}} keinen Pod zum Beurteilen: {list}',
  'results.also': 'Ebenso: {rules}',
  'results.no-reason': 'ohne Begründung',
  'results.rule.why': 'Warum es wichtig ist',
  'results.rule.risk': 'Was geschehen kann',
  'results.rule.breaks': 'Welche Fehler eine Korrektur verursachen kann',
  'results.rule.verify': 'Wie Sie es überprüfen',
};
