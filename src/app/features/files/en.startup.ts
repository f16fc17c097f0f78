export const messages = {
  'files.label': 'Open files',
  'files.of': 'File {at} of {n}',
  'files.all': 'All open files',
  'files.close': 'Close {name}',
  'files.step.opened': '{n, plural, one {open {name}} other {open # files}}',
  'files.step.closed': 'close {name}',
  'files.beside':
    '{n, plural, one {Open as a file of its own} other {Open beside the present files}}',
  'files.import.title': 'What to do with the new files?',
  'files.import.text':
    '{n} files have come in. They can take the place of what is open, or stand beside it as one bundle that is reviewed together.',
  'files.replace': 'Replace all',
  'files.none': 'There is no manifest in what was dropped or chosen.',
  'files.passed-over':
    '{n, plural, one {# file of the folder left out: it holds} other {# files of the folder left out: they hold}} no Kubernetes object.',
  'files.no-archive': 'The archive could not be made. Download the files one by one.',
  'files.download.all': 'Download all {n} files (ZIP)',
  'files.open.folder': 'Open a folder',
  'files.findings': '{n, plural, =0 {no findings} one {# finding} other {# findings}}',
  'files.reading': 'being read',

  'band.locked.binary.title': 'This file is not text',
  'band.locked.binary.text':
    'It holds zero bytes, as archives and images do. Nothing is shown and nothing can be written. Open the YAML or JSON file itself.',
  'band.locked.legacy.title': 'This file is neither UTF-8 nor UTF-16, so it is read-only',
  'band.locked.legacy.text':
    'It is shown as Windows-1252, which is a guess. Kubernetes reads UTF-8 only: save the file as UTF-8 in your editor and open it again. The file on your disk is untouched.',
  'band.ends.mixed.title': 'The lines of this file end in different ways',
  'band.ends.cr.title': 'The lines of this file end as on the Mac OS of long ago',
  'band.ends.text':
    'Before the first edit choose how all lines shall end. Until then the file downloads byte for byte as it came.',
  'band.ends.lf': 'LF (Linux, macOS)',
  'band.ends.crlf': 'CRLF (Windows)',
  'band.progress': 'Reading {size}',
  'band.pending':
    'Reviewed. {n, plural, one {The syntax of one CustomResourceDefinition is} other {The syntax of # CustomResourceDefinitions is}} still being checked.',
  'band.failure.title': 'Findings unavailable: the review itself has failed',
  'band.failure.text':
    'The editor and the download go on working. The next change of the text starts the review anew.',
  'band.copy-error': 'Copy the error',
  'band.copy-error.hint': 'It holds nothing of your manifest.',
  'band.broken.title': 'Line {line}: {reason}',
  'band.broken.waiting': 'The controls show the last valid state and wait. Your text is untouched.',
  'band.broken.alone':
    'This document is left out of the review until it can be read. Your text is untouched.',
  'band.broken.go': 'Go to line {line}',
  'band.broken.compare': 'Compare with last valid',
  'band.broken.restore': 'Restore last valid',
  'band.broken.more':
    '{n, plural, one {One more document cannot be read} other {# more documents cannot be read}}; the findings list names {n, plural, one {it} other {them}}.',
  'band.custom.title':
    '{list}{more, plural, =0 {} one { and # more kind} other { and # more kinds}}.',
  'band.custom.text':
    'Pod Security Admission doesn’t look at these custom resources, so the cluster won’t warn you when you apply them.{open, plural, =0 {} one { One of them wasn’t judged, or only in part.} other { # of them weren’t judged, or only in part.}}',
  'band.custom.more': 'Show what was judged of each',
  'band.recognised.line': 'Line {line}',

  'compare.title': 'Last valid and present text',
  'compare.text':
    'Document {n}. Lines that are the same at the beginning and the end are left out.',
  'compare.before': 'Last valid',
  'compare.after': 'Present',
  'compare.cut': '{n, plural, one {# more line} other {# more lines}}',

  'import.title': 'What to do with the new text?',
  'import.text':
    '{name} holds changes or text of your own. {added} can stand beside it, follow it as documents of its own, or take its place. Each can be undone.',
  'import.replace': 'Replace',
  'import.append': 'Append as a new document',
  'import.append.locked': 'Nothing can be appended here: one of the two files cannot be edited.',
  'import.drop': 'Drop the file to review it',
  'import.drop.local': 'It stays in this browser.',
};
