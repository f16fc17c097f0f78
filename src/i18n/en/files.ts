/** Several files at once: opening, choosing, closing, saving. */
export const files = {
  'files.label': 'Open files',
  'files.of': 'File {at} of {n}',
  'files.all': 'All open files',
  'exports.open': 'Export …',
  'exports.open.about': 'Diff, JSON Patch, strategic merge patch, Kustomization or SARIF',
  'header.share': 'Share',
  'share.workspace.save': 'Download the workspace file',
  'share.workspace.about': 'All files and settings, to go on elsewhere',
  'share.step.settings': 'use the shared settings',
  'files.close': 'Close {name}',
  'files.step.opened': '{n, plural, one {open {name}} other {open # files}}',
  'files.step.closed': 'close {name}',
  'files.beside':
    '{n, plural, one {Open as a file of its own} other {Open beside the present files}}',
  'files.intake.title': 'What to do with the new files?',
  'files.intake.text':
    '{n} files have come in. They can take the place of what is open, or stand beside it as one bundle that is reviewed together.',
  'files.replace': 'Replace all',
  'files.none': 'There is no manifest in what was dropped or chosen.',
  'files.passed-over':
    '{n, plural, one {# file of the folder left out: it holds} other {# files of the folder left out: they hold}} no Kubernetes object.',
  'files.no-archive': 'The archive could not be made. Download the files one by one.',
  'files.download.all': 'Download all {n} files (ZIP)',
  'header.open.more': 'More ways to open',
  'files.open.folder': 'Open a folder',
  'files.findings': '{n, plural, =0 {no findings} one {# finding} other {# findings}}',
  'files.reading': 'being read',
} as const;
