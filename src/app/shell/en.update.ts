export const messages = {
  'update.label': 'New version',
  'update.waiting': 'A new version of Podsmith is ready',
  'update.waiting.text':
    'It takes effect when you update or the next time you open the page. Updating reloads the page and keeps your open files.',
  'update.replaced': 'Podsmith was updated in another window',
  'update.replaced.text':
    'This window still shows the previous version. Some parts of it may no longer load.',
  'update.now': 'Update',
  'update.later': 'Later',
  'update.kept-back': 'Not updated: you would lose changes',
  'update.left.secret':
    '{names}: {n, plural, one {this file seems} other {these files seem}} to contain credentials, so Podsmith keeps {n, plural, one {it} other {them}} in this tab during the update only if you agree. You can also download {n, plural, one {it} other {them}} first, and then update.',
  'update.left.large': '{names}: too long to keep during an update. Download, then update.',
  'update.left.reading': '{names}: still being read. Try again in a moment.',
  'update.left.full':
    '{names}: the browser’s storage for this page is full. Download, then update.',
  'update.left.denied':
    '{names}: the browser doesn’t let this page store anything. Download, then update.',
  'update.keep': 'Keep in this tab and update',
  'update.download': 'Download',
};
