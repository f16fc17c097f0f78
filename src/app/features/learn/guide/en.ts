export const messages = {
  'course.title': 'Guide',
  'course.intro':
    'This guide teaches pod security in {n, plural, other {# chapters}}. It follows Microsoft’s article and is up to date: notes say what has changed since, and where sources disagree.',
  'course.article': 'The article',
  'course.list': 'Chapters',
  'course.unknown': 'There’s no chapter “{id}”. These chapters are available.',
  'course.back': 'All chapters',
  'course.number': 'Chapter {n} of {all}',
  'course.picture': 'Your manifest as a picture',
  'course.rules': 'Rules',
  'learn.sections': 'In the guide',
  'learn.lessons': 'Lessons',
  'course.sources': 'Sources',
  'course.go-on': 'Next',
  'course.practise': 'Practice what this chapter explains:',
  'course.next': 'Next chapter',
  'course.glossary': 'Glossary',
  'course.glossary.intro':
    '{n, plural, other {# terms}} of pod security on AKS, with their names in English and German.',
  'course.find': 'Find a term',
  'course.find.help': 'Search in English or German, or for a word of the definition',
  'course.found': '{n, plural, =0 {No terms found.} one {# term} other {# terms}}',
};
