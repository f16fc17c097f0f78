import type { messages as english } from './en.ts';

export const messages: { readonly [K in keyof typeof english]: string } = {
  'lessons.intro':
    'Kurze Übungen, jede mit einem eigenen Beispielmanifest. Sie verwenden denselben Editor und dieselben Einstellungen wie für Ihre eigenen Dateien, und Ihre Arbeit wird während der Eingabe geprüft. Ihre eigenen Dateien ändern sich nicht.',
  'lessons.unknown': 'Es gibt keine Lektion mit diesem Namen. Verfügbare Lektionen:',
  'lessons.list': 'Lektionen',
  'lessons.passed': '{passed} von {total} bestanden',
  'lessons.passed.one': 'bestanden',
  'lessons.kept': 'Nur in diesem Browser gespeichert',
  'lessons.forget': 'Lernfortschritt löschen',
  'lessons.minutes': 'etwa {n, plural, one {# Minute} other {# Minuten}}',
  'lessons.go-on': 'Weiter mit: {title}',
  'lessons.begin': 'Beginnen mit: {title}',

  'lesson.of': 'Lektion {n} von {total}, etwa {minutes, plural, one {# Minute} other {# Minuten}}',
  'lesson.view': 'Ansicht der Lektion',
  'lesson.view.lesson': 'Lektion',
  'lesson.view.settings': 'Einstellungen',
  'lesson.goal': 'Ziel',
  'lesson.steps': 'Schritte',
  'lesson.step.done': 'erledigt',
  'lesson.hint': 'Hinweis {n} von {total}',
  'lesson.settings': 'Einstellungen dieser Lektion',
  'lesson.picture': 'Ihr Manifest als Bild',
  'lesson.practise': 'Zugehörige Lektionen',
  'lesson.more': 'Weiterlesen',
  'lesson.attacker': 'Was ein Angreifer tun kann',
  'lesson.verify': 'Im Cluster überprüfen',
  'lesson.examiner': 'Rückmeldung',
  'lesson.steps.done': '{done} von {total} Schritten',
  'lesson.examiner.passed': 'Bestanden',
  'lesson.says.broken': 'Das ist derzeit kein gültiges YAML und kann daher nicht geprüft werden.',
  'lesson.says.refused':
    'Kubernetes würde einen Teil dieses Manifests ablehnen oder ignorieren. Die Befunde nennen den Grund.',
  'lesson.says.gone':
    '`{what}` fehlt, ist für diese Lektion aber erforderlich. Machen Sie die letzte Änderung rückgängig, oder beginnen Sie neu.',
  'lesson.solution': 'Lösung anzeigen',
  'lesson.solution.title': 'Lösung als Änderungen an Ihrem Text',
  'lesson.solution.text':
    'Zeilen mit Minuszeichen werden entfernt, Zeilen mit Pluszeichen hinzugefügt. Auch andere Lösungen sind möglich, wenn jeder Schritt bestanden ist.',
  'lesson.solution.same': 'Ihr Text stimmt Zeile für Zeile mit der Lösung überein.',
  'lesson.solution.table': 'Änderungen, die zur Lösung führen',
  'lesson.restart': 'Neu beginnen',
  'lesson.next': 'Nächste Lektion',
  'lesson.all': 'Alle Lektionen',
};
