export const messages = {
  'course.title': 'Guide',
  'course.intro':
    'Pod security in {n, plural, other {# chapters}}: what Microsoft’s article teaches, up to date. Notes say what has changed since, and where sources disagree.',
  'course.article': 'The article',
  'course.list': 'Chapters',
  'course.unknown': 'There is no chapter “{id}”. These are all chapters.',
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
  'course.find.help': 'Search in English or German, or for a word of the definition',
  'course.found': '{n, plural, =0 {No terms found.} one {# term} other {# terms}}',
};
