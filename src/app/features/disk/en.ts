export const messages = {
  'disk.title': '{n, plural, one {{name} wasn’t saved} other {# files weren’t saved}}',
  'disk.why.changed':
    'Another program has changed this file on disk since Podsmith last read or saved it. Nothing was written.',
  'disk.why.gone': 'The file isn’t on disk anymore: it was moved, renamed or deleted.',
  'disk.why.denied':
    'The browser doesn’t let Podsmith write this file because permission was denied.',
  'disk.why.ask-again':
    'The browser asks for permission only right after a click or key press. Save the file again.',
  'disk.why.locked': 'The file is read-only, or another program is using it.',
  'disk.why.full': 'The disk, or the space that the browser may use on it, is full.',
  'disk.why.unreadable': 'The browser can’t read the file at the moment.',
  'disk.why.failed': 'The browser couldn’t write the file. It says: {message}',
  'disk.why.no-place': 'This text isn’t saved in a file on your device yet.',
  'disk.gone': 'Your text is unchanged.',
  'disk.intact': 'The file on disk and your text are unchanged.',
  'disk.chosen':
    'Your text is unchanged. If you chose a file that existed, the browser may have emptied it.',
  'disk.unknown':
    'Your text is unchanged. Podsmith couldn’t read the file afterward, so check it before you rely on it.',
  'disk.again': 'Save again',
  'disk.changed.unedited': 'You haven’t changed the file in Podsmith.',
  'disk.changed.no-text': 'The file on disk isn’t text that Podsmith can show.',
  'disk.changed.bytes':
    'The text is the same. Only the encoding or the byte-order mark is different.',
  'disk.changed.acts':
    '“Use the version on disk” replaces the text in Podsmith, and you can undo it. “Overwrite the file” can’t be undone.',
  'disk.recent.title': 'Recent files',
  'disk.recent.remember': 'Remember files and folders that I open',
  'disk.recent.about':
    'Their names, and the browser’s references to them, are stored in this browser, but not their text. Before Podsmith reads one again, the browser asks you. Anyone who uses this browser can see the names.',
  'disk.recent.none': 'The next files that you open or save appear here.',
  'disk.recent.folder': '(folder)',
  'disk.recent.forget': 'Forget {name}',
  'disk.recent.denied': 'The browser doesn’t let Podsmith read {name}.',
  'disk.recent.gone': '{name} isn’t on disk anymore: it was moved, renamed or deleted.',
  'disk.recent.database': 'The browser doesn’t let Podsmith store or read the list.',
  'disk.overwrite': 'Overwrite the file',
  'disk.take': 'Use the version on disk',
  'disk.difference': 'Difference between the file on disk and the text in Podsmith',
  'disk.difference.legend': '− on disk, + in Podsmith',
  'disk.difference.more':
    '{n, plural, one {One more place differs.} other {# more places differ.}}',
};
