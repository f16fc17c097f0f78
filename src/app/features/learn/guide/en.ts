export const messages = {
  'course.title': 'Guide',
  'course.intro':
    'Pod security in {n, plural, other {# chapters}}: what Microsoft’s article on it teaches, told anew and brought up to date. Where something has changed since, or sources disagree, a note says so.',
  'course.article': 'The article',
  'course.list': 'Chapters',
  'course.unknown': 'There is no chapter “{id}”. Here are all that there are.',
  'course.back': 'All chapters',
  'course.number': 'Chapter {n} of {all}',
  'course.note.changed': 'Changed since',
  'course.note.conflict': 'Sources disagree',
  'course.picture': 'Your manifest as a picture',
  'course.rules': 'Rules',
  'course.sources': 'Sources',
  'course.next': 'Next chapter',
  'course.glossary': 'Glossary',
  'course.glossary.intro':
    '{n, plural, other {# terms}} of pod security on AKS, with their names in English and German.',
  'course.find': 'Find a term',
  'course.find.help': 'In either language, or by a word of its meaning',
  'course.found': '{n, plural, =0 {No term is called so.} one {# term} other {# terms}}',
};
