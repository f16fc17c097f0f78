import type { messages as english } from './en.ts';

export const messages: { readonly [K in keyof typeof english]: string } = {
  'rules.title': 'Alle Regeln',
  'rules.intro':
    'Podsmith hat {n, plural, other {# Regeln}}. Jede Seite erklärt, warum die Regel wichtig ist, was ein Angreifer ohne sie tun kann, welche Fehler eine Korrektur verursachen kann und wie Sie sie an einem Cluster überprüfen.',
  'rules.list.skip': 'Liste überspringen',
  'rules.list': 'Regeln nach Schritt',
  'rules.find': 'Regel suchen',
  'rules.find.help': 'Suchen Sie nach Name, Feld oder dem Namen in einem anderen Werkzeug',
  'rules.found': '{n, plural, =0 {Keine Regeln gefunden.} one {# Regel} other {# Regeln}}',
  'rules.unknown': 'Die Regel „{id}“ gibt es nicht. Hier sind alle Regeln.',
  'rules.back': 'Alle Regeln',
  'rules.facts': 'Angaben',
  'rules.id': 'Regel',
  'rules.severity': 'Schweregrad',
  'rules.field': 'Feld',
  'rules.field.any': 'Alle Felder',
  'rules.kinds': 'Objekte',
  'rules.kinds.workload': 'Workloads',
  'rules.kinds.scaled': 'skalierbare benutzerdefinierte Ressourcen',
  'rules.kinds.lasting': 'benutzerdefinierte Ressourcen mit dauerhaft laufenden Pods',
  'rules.standard': 'Pod Security Standards',
  'rules.standard.since': '{id} ({level}, seit v{version})',
  'rules.standard.none': 'Nicht darin enthalten',
  'rules.targets': 'Teil von',
  'rules.targets.none': 'Keinem Ziel; schalten Sie die Regel in podsmith.json ein',
  'rules.here': 'In Ihrem Manifest',
  'rules.here.findings': '{n, plural, =0 {Kein Befund} one {# Befund} other {# Befunde}}',
  'rules.here.not-asked': 'Nicht Teil Ihres Ziels',
  'rules.here.open': 'Einstellung öffnen',
  'rules.scope': 'Geltungsbereich',
  'rules.scope.container-and-pod':
    'Sie können dieses Feld für den Pod oder für einen Container festlegen. Der Wert des Containers hat Vorrang. Ein Container ohne Wert erbt den des Pods. Ist keiner festgelegt, gilt der Standardwert von Kubernetes oder des Images. Das gilt auch für Init-Container, Sidecarcontainer und kurzlebige Container.',
  'rules.scope.container':
    'Container erben dieses Feld nicht vom Pod. Die Regel prüft jeden Container, auch Init-Container, Sidecarcontainer und kurzlebige Container, soweit sie das Feld haben können.',
  'rules.scope.images':
    'Die Regel prüft das Image jedes Containers, auch von Init-Containern, Sidecarcontainern und kurzlebigen Containern, sowie die Images von Volumes.',
  'rules.scope.resources':
    'Sie können Ressourcen für jeden Container festlegen, auch für Init-Container und Sidecarcontainer, aber nicht für kurzlebige Container. Ab Kubernetes 1.34 können Sie CPU und Arbeitsspeicher auch für den ganzen Pod festlegen.',
  'rules.scope.pod':
    'Die Regel prüft den Pod als Ganzes. In einem Deployment oder einem ähnlichen Workload ist der Pod `spec.template`.',
  'rules.scope.object': 'Die Regel prüft das Objekt als Ganzes.',
  'rules.reads':
    'Die Regel liest auch andere Objekte der geöffneten Dateien: {kinds}. Weitere Objekte kann sie nicht berücksichtigen.',
  'rules.before': 'Vorher und nachher',
  'rules.example': 'Ein Manifest, das die Regel nicht besteht',
  'rules.by-hand':
    'Für diese Regel hat Podsmith keine automatische Korrektur. Das Beispiel zeigt einen Befund.',
  'rules.try': 'Ausprobieren',
  'rules.try.help': 'Öffnet das Beispiel in einer eigenen Datei.',
  'rules.try.not-asked': 'Um die Regel auszuprobieren, wählen Sie ein Ziel, das sie enthält.',
  'rules.options': 'Mit diesen Optionen in podsmith.json:',
  'rules.try.off': 'Um die Regel auszuprobieren, schalten Sie sie in podsmith.json ein.',
  'rules.try.options':
    'Um die Regel auszuprobieren, legen Sie ihre Optionen in podsmith.json fest.',
  'rules.undecided': 'Wenn es keine automatische Korrektur gibt',
  'rules.taught': 'Mehr darüber lernen',
  'rules.peers': 'Namen in anderen Werkzeugen',
  'rules.peers.none': 'Keines der anderen Werkzeuge prüft dies.',
  'rules.messages': 'Meldungen',
};
