import type { messages as english } from './en.ts';

export const messages: { readonly [K in keyof typeof english]: string } = {
  'lessons.intro':
    'Kurze Übungen, jede an einem eigens dafür geschriebenen Manifest. Sie arbeiten im echten Editor und mit den echten Einstellungen, und ein Prüfer liest mit. Ihre eigenen Dateien bleiben, wie sie sind.',
  'lessons.unknown': 'Eine Lektion dieses Namens gibt es nicht. Zur Auswahl stehen:',
  'lessons.list': 'Lektionen',
  'lessons.passed': '{passed} von {total} bestanden',
  'lessons.passed.one': 'bestanden',
  'lessons.kept': 'Nur in diesem Browser gespeichert',
  'lessons.forget': 'Bestandenes vergessen',
  'lessons.minutes': 'etwa {n, plural, one {# Minute} other {# Minuten}}',
  'lessons.go-on': 'Weiter mit: {title}',
  'lessons.begin': 'Beginnen mit: {title}',

  'lesson.of': 'Lektion {n} von {total}, etwa {minutes, plural, one {# Minute} other {# Minuten}}',
  'lesson.view': 'Lesespalte',
  'lesson.view.lesson': 'Lektion',
  'lesson.view.settings': 'Einstellungen',
  'lesson.goal': 'Ziel',
  'lesson.steps': 'Schritte',
  'lesson.step.done': 'erledigt',
  'lesson.hint': 'Hinweis {n} von {total}',
  'lesson.settings': 'Einstellungen dieser Lektion',
  'lesson.picture': 'Ihr Manifest als Bild',
  'lesson.practise': 'Lektionen dazu',
  'lesson.attacker': 'Was ein Angreifer sonst gewinnt',
  'lesson.verify': 'Im Cluster überprüfen',
  'lesson.examiner': 'Der Prüfer sagt',
  'lesson.steps.done': '{done} von {total} Schritten',
  'lesson.examiner.passed': 'Bestanden',
  'lesson.says.broken': 'Das ist im Augenblick kein YAML und daher nicht zu lesen.',
  'lesson.says.refused':
    'Kubernetes würde ablehnen oder übergehen, was hier steht. Den Grund nennen die Befunde.',
  'lesson.says.gone':
    '`{what}` fehlt, muss aber bleiben: Machen Sie den letzten Schritt rückgängig, oder beginnen Sie von vorn.',
  'lesson.solution': 'Lösung zeigen',
  'lesson.solution.title': 'Die Lösung als Änderung Ihres Textes',
  'lesson.solution.text':
    'Zeilen mit Minus entfallen, Zeilen mit Plus kommen hinzu. Es gibt auch andere Wege: Maßgebend ist der Prüfer.',
  'lesson.solution.same': 'Ihr Text ist Zeile für Zeile die Lösung.',
  'lesson.solution.table': 'Änderungen, die zur Lösung führen',
  'lesson.restart': 'Von vorn beginnen',
  'lesson.next': 'Nächste Lektion',
  'lesson.all': 'Alle Lektionen',
};
