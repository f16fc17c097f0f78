import type { messages as english } from './en.ts';

export const messages: { readonly [K in keyof typeof english]: string } = {
  'rules.title': 'Alle Regeln',
  'rules.intro':
    '{n, plural, other {# Regeln}} lesen jedes Manifest. Jede Seite sagt, wozu es die Regel gibt, was ein Angreifer ohne sie gewinnt, welche Fehler ihre Korrektur verursachen kann und wie Sie sie an einem Cluster überprüfen.',
  'rules.list.skip': 'Liste überspringen',
  'rules.list': 'Regeln nach Schritt',
  'rules.find': 'Regel suchen',
  'rules.find.help': 'Nach ihrem Namen, ihrem Feld oder dem, wie ein anderes Werkzeug sie nennt',
  'rules.found': '{n, plural, =0 {Keine Regel heißt so.} one {# Regel} other {# Regeln}}',
  'rules.unknown': 'Eine Regel „{id}“ gibt es nicht. Hier sind alle, die es gibt.',
  'rules.back': 'Alle Regeln',
  'rules.facts': 'Angaben',
  'rules.id': 'Regel',
  'rules.severity': 'Schweregrad',
  'rules.field': 'Feld',
  'rules.kinds': 'Objekte',
  'rules.standard': 'Pod Security Standards',
  'rules.standard.since': '{id} ({level}, seit v{version})',
  'rules.standard.none': 'Nicht darin enthalten',
  'rules.targets': 'Gefragt von',
  'rules.targets.none': 'Aus, bis sie in podsmith.json eingeschaltet wird',
  'rules.here': 'In Ihrem Manifest',
  'rules.here.findings': '{n, plural, =0 {Kein Befund} one {# Befund} other {# Befunde}}',
  'rules.here.not-asked': 'Ihr Ziel fragt nicht danach',
  'rules.here.open': 'Einstellung öffnen',
  'rules.scope': 'Welcher Wert zählt',
  'rules.scope.container-and-pod':
    'Das Feld steht beim Pod und bei jedem Container. Was ein Container sagt, geht vor; einer, der nichts sagt, übernimmt, was der Pod sagt; wo beide schweigen, gilt der Standardwert von Kubernetes oder der des Images. Init-Container, Sidecars und kurzlebige Container zählen wie alle anderen.',
  'rules.scope.container':
    'Das Feld steht bei jedem Container und sonst nirgends: Init-Container, Sidecars und kurzlebige Container brauchen je ihr eigenes. Beim Pod gibt es kein solches Feld, das sie übernehmen könnten.',
  'rules.scope.pod':
    'Das Feld steht einmal beim Pod, und alle seine Container haben es gemeinsam. In einem Deployment und seinesgleichen ist der Pod spec.template.',
  'rules.scope.object':
    'Die Regel betrifft das Objekt als Ganzes, ob es einen Pod enthält oder nicht.',
  'rules.reads':
    'Sie sieht auch andere Objekte der geöffneten Dateien an: {kinds}. Was nicht in diesen Dateien steht, kann sie nicht wissen.',
  'rules.before': 'Vorher und nachher',
  'rules.example': 'Ein Manifest, das durchfällt',
  'rules.by-hand': 'Das entscheidet keine Änderung am Text: Das Beispiel zeigt, was gefunden wird.',
  'rules.try': 'Ausprobieren',
  'rules.try.help': 'Öffnet das Beispiel in einer eigenen Datei neben Ihren.',
  'rules.try.not-asked': 'Um sie auszuprobieren, wählen Sie ein Ziel, das nach dieser Regel fragt.',
  'rules.options': 'Mit diesen Optionen in podsmith.json:',
  'rules.try.options': 'Um sie auszuprobieren, setzen Sie ihre Optionen in podsmith.json.',
  'rules.undecided': 'Wenn keine Änderung entscheidet',
  'rules.taught': 'Mehr darüber lernen',
  'rules.peers': 'Wie andere Werkzeuge sie nennen',
  'rules.peers.none': 'Kein anderes Werkzeug, das wir kennen, prüft dies.',
  'rules.messages': 'Was gemeldet wird',
};
