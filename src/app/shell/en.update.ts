export const messages = {
  'update.label': 'New version',
  'update.waiting': 'A new version of Podsmith is ready',
  'update.waiting.text':
    'It is used once you update, or when you next open the page. Updating loads the page anew; what is open stays.',
  'update.replaced': 'Podsmith was updated in another window',
  'update.replaced.text':
    'This window still shows the version before, and some of its parts may no longer load.',
  'update.now': 'Update',
  'update.later': 'Later',
  'update.kept-back': 'Not updated, so that nothing is lost',
  'update.left.secret':
    '{names}: what looks like credentials is kept over an update only if you agree. Keep {n, plural, one {the file} other {the files}} in this tab, or download and update then.',
  'update.left.large': '{names}: too long to be kept over an update. Download, then update.',
  'update.left.reading': '{names}: still being read. Update in a moment.',
  'update.left.full':
    '{names}: the browser’s storage for this page is full. Download, then update.',
  'update.left.denied':
    '{names}: the browser does not let the page store anything. Download, then update.',
  'update.keep': 'Keep in this tab and update',
  'update.download': 'Download',
};
