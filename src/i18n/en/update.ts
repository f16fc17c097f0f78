/** What is said when another version of the page is there. */
export const update = {
  'update.label': 'New version',
  'update.waiting': 'A new version of Podsmith is ready',
  'update.waiting.text':
    'It is used once you update, or when you next open the page. Updating loads the page anew.',
  'update.replaced': 'Podsmith was updated in another window',
  'update.replaced.text':
    'This window still shows the version before, and some of its parts may no longer load.',
  'update.now': 'Update',
  'update.later': 'Later',
  'update.kept-back': 'Not updated, so that nothing is lost',
  'update.kept-back.text':
    '{n, plural, one {{name} is} other {# files are}} in this window only. Download {n, plural, one {it} other {them}}, then update.',
  'update.kept-back.lesson': 'A lesson is open. Leave it, then update.',
  'update.download': 'Download',
};
