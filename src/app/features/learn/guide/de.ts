import type { messages as english } from './en.ts';

export const messages: { readonly [K in keyof typeof english]: string } = {
  'course.title': 'Leitfaden',
  'course.intro':
    'Dieser Leitfaden behandelt Podsicherheit in {n, plural, other {# Kapiteln}}. Er folgt dem Artikel von Microsoft und ist aktuell: Hinweise nennen, was sich seither geändert hat und wo sich Quellen widersprechen.',
  'course.article': 'Der Artikel',
  'course.after': 'Was Sie nach jedem Kapitel können:',
  'course.list': 'Kapitel',
  'course.unknown': 'Das Kapitel „{id}“ gibt es nicht. Hier sind alle Kapitel.',
  'course.back': 'Alle Kapitel',
  'course.number': 'Kapitel {n, number} von {all}',
  'course.picture': 'Ihr Manifest als Bild',
  'course.rules': 'Regeln',
  'learn.sections': 'Im Leitfaden',
  'learn.lessons': 'Lektionen',
  'course.sources': 'Quellen',
  'course.go-on': 'Wie es weitergeht',
  'course.practise': 'Üben Sie, was dieses Kapitel erklärt:',
  'course.next': 'Nächstes Kapitel',
  'course.glossary': 'Glossar',
  'course.glossary.intro':
    '{n, plural, other {# Begriffe}} rund um Podsicherheit in AKS, auf Deutsch und Englisch.',
  'course.find': 'Begriff suchen',
  'course.find.help': 'Suchen Sie auf Deutsch oder Englisch oder nach einem Wort der Erklärung',
  'course.found': '{n, plural, =0 {Keine Begriffe gefunden.} one {# Begriff} other {# Begriffe}}',
};
