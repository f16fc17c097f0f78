export const messages = {
  'files.label': 'Open files',
  'files.of': 'File {at} of {n, number}',
  'files.all': 'All open files',
  'files.close': 'Close {name}',
  'files.step.opened': '{n, plural, one {open {name}} other {open # files}}',
  'files.step.closed': 'close {name}',
  'files.none': 'The files that you added contain no manifest.',
  'files.too-many':
    'Only the first {n, number} files were read. The command line reviews larger folders.',
  'files.passed-over':
    '{n, plural, one {# file in the folder was skipped because it has} other {# files in the folder were skipped because they have}} no Kubernetes object.',
  'files.no-archive': 'The ZIP file couldn’t be created. Download the files one by one.',
  'files.download.all': 'Download all {n, number} files (ZIP)',
  'files.open.folder': 'Open a folder',
  'files.findings': '{n, plural, =0 {no findings} one {# finding} other {# findings}}',
  'files.reading': 'being read',

  'band.progress': 'Reading {size}',
  'band.pending':
    'Reviewed. {n, plural, one {The syntax of one CustomResourceDefinition is} other {The syntax of # CustomResourceDefinitions is}} still being checked.',
  'band.failure.title': 'Findings aren’t available because the review failed',
  'band.failure.text':
    'You can still edit and download. The next change to the text starts a new review.',
  'band.copy-error': 'Copy the error',
  'band.copy-error.hint': 'It contains nothing from your manifest.',
  'band.broken.alone':
    'Podsmith doesn’t review this document until it can be read. Your text is unchanged.',
  'band.broken.more':
    '{n, plural, one {One more document can’t be read} other {# more documents can’t be read}}. See the list of findings.',

  'import.drop': 'Drop the file to review it',
  'import.drop.local': 'It stays in this browser.',
};
