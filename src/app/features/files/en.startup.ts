export const messages = {
  'files.label': 'Open files',
  'files.of': 'File {at} of {n}',
  'files.all': 'All open files',
  'files.close': 'Close {name}',
  'files.step.opened': '{n, plural, one {open {name}} other {open # files}}',
  'files.step.closed': 'close {name}',
  'files.beside': '{n, plural, one {Open as another file} other {Add to the open files}}',
  'files.import.title': 'What do you want to do with the new files?',
  'files.import.text':
    'You added {n} files. They can replace the open files, or be added to them. Podsmith reviews all open files together.',
  'files.replace': 'Replace all',
  'files.none': 'The files that you added contain no manifest.',
  'files.passed-over':
    '{n, plural, one {# file in the folder was skipped because it has} other {# files in the folder were skipped because they have}} no Kubernetes object.',
  'files.no-archive': 'The ZIP file couldn’t be created. Download the files one by one.',
  'files.download.all': 'Download all {n} files (ZIP)',
  'files.open.folder': 'Open a folder',
  'files.findings': '{n, plural, =0 {no findings} one {# finding} other {# findings}}',
  'files.reading': 'being read',

  'band.locked.binary.title': 'This isn’t a text file',
  'band.locked.binary.text':
    'It contains zero bytes, as archives and images do, so Podsmith can’t show or change it. Open the YAML or JSON file.',
  'band.locked.legacy.title': 'This file is neither UTF-8 nor UTF-16, so it is read-only',
  'band.locked.legacy.text':
    'Podsmith shows it as Windows-1252, which is a guess. Kubernetes reads only UTF-8. Save the file as UTF-8 in your editor and open it again. The file on your disk is unchanged.',
  'band.ends.mixed.title': 'This file mixes line endings',
  'band.ends.cr.title': 'This file has line endings of classic Mac OS (CR)',
  'band.ends.text':
    'Before the first edit, choose one line ending for the whole file. Until then, a download has the same bytes as the original.',
  'band.ends.lf': 'LF (Linux, macOS)',
  'band.ends.crlf': 'CRLF (Windows)',
  'band.progress': 'Reading {size}',
  'band.pending':
    'Reviewed. {n, plural, one {The syntax of one CustomResourceDefinition is} other {The syntax of # CustomResourceDefinitions is}} still being checked.',
  'band.failure.title': 'Findings aren’t available because the review failed',
  'band.failure.text':
    'You can still edit and download. The next change to the text starts a new review.',
  'band.copy-error': 'Copy the error',
  'band.copy-error.hint': 'It contains nothing from your manifest.',
  'band.broken.title': 'Line {line}: {reason}',
  'band.broken.waiting':
    'The settings show the last valid state until the text can be read. Your text is unchanged.',
  'band.broken.alone':
    'Podsmith doesn’t review this document until it can be read. Your text is unchanged.',
  'band.broken.go': 'Go to line {line}',
  'band.broken.compare': 'Compare with last valid',
  'band.broken.restore': 'Restore last valid',
  'band.broken.more':
    '{n, plural, one {One more document can’t be read} other {# more documents can’t be read}}. See the list of findings.',
  'band.custom.title':
    '{list}{more, plural, =0 {} one { and # more kind} other { and # more kinds}}.',
  'band.custom.text':
    'Pod Security Admission doesn’t check these custom resources, so the cluster won’t warn you when you apply them.{open, plural, =0 {} one { One of them was reviewed only in part or not at all.} other { # of them were reviewed only in part or not at all.}}',
  'band.custom.more': 'Show what was reviewed',
  'band.recognised.line': 'Line {line}',

  'compare.title': 'Last valid and current text',
  'compare.text': 'Document {n}. Equal lines at the beginning and the end are hidden.',
  'compare.before': 'Last valid',
  'compare.after': 'Current',
  'compare.cut': '{n, plural, one {# more line} other {# more lines}}',

  'import.title': 'What do you want to do with the new text?',
  'import.text':
    '{name} contains your changes or text. {added} can be opened as another file, appended as new documents, or replace it. You can undo each of these.',
  'import.replace': 'Replace',
  'import.append': 'Append as a new document',
  'import.append.locked': 'You can’t append here, because one of the two files can’t be edited.',
  'import.drop': 'Drop the file to review it',
  'import.drop.local': 'It stays in this browser.',
};
