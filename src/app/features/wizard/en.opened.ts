export const messages = {
  'mark.title': 'Suppress with a reason',
  'mark.reason': 'Reason',
  'mark.reason.help':
    'Why this setting stays, and who agreed. The reason is written into the manifest.',
  'mark.findings': 'Findings to suppress',
  'mark.findings.help': 'Findings that you don’t select stay open.',
  'mark.findings.more':
    '{n, plural, one {# more finding isn’t listed. To suppress it, select all findings.} other {# more findings aren’t listed. To suppress them, select all findings.}}',
  'mark.findings.all': 'All {n, number} findings, and any that this rule reports here later',
  'mark.at.container': 'container {name}',
  'mark.at.pod': 'pod and all containers',
  'mark.only.container': 'Applies only to the container {name}.',
  'mark.only.pod': 'Applies to the pod and all of its containers.',
  'mark.error.none': 'Choose at least one finding. Nothing was written.',
  'mark.until': 'Until',
  'mark.until.help': 'Optional. After this date, the finding is open again.',
  'mark.save': 'Suppress',
  'mark.change': 'Save',
  'mark.cancel': 'Cancel',
  'mark.edit': 'Edit',
  'mark.remove': 'Remove',
  'mark.error.reason': 'Give a reason in a few words. Nothing was written.',
  'mark.error.words': 'Enter the date in “Until”. Nothing was written.',
  'mark.error.date': 'Enter a valid date, for example 2027-01-31. Nothing was written.',
  'mark.error.past': 'This date is in the past. Choose a later one. Nothing was written.',

  'list.label': '{kind, select, back {Add back} other {Keep}}',
  'list.items': 'In {field}',
  'list.remove': 'Remove {item}',
  'list.add': 'Add one',
  'list.suggestions': 'Suggestions',
  'list.level':
    '{level, select, restricted {Restricted allows it} baseline {Baseline allows it} other {Baseline forbids it}}',
  'list.forbidden': 'Baseline forbids {items}.',
  'list.baseline': 'Baseline allows {items}. Restricted doesn’t.',
  'list.only': 'Restricted allows only {items}.',
  'list.several.containers': 'To add to a list, choose one container above.',
  'list.several.pods': 'To add to a list, choose one pod above.',
  'list.error.empty': 'Enter a value, for example {example}. Nothing was written.',
  'list.error.pattern':
    'Kubernetes rejects this value. Use the form {example}. Nothing was written.',
  'list.error.taken': 'This value is already in the list. Nothing was written.',

  'choice.RuntimeDefault': 'The container runtime’s default profile',
  'choice.Localhost': 'A profile on the node',
  'choice.Always': 'Check the registry before each start',
  'choice.IfNotPresent': 'Pull if the node doesn’t have it',
  'choice.Never': 'Use only images on the node',
  'choice.name.help':
    'For example {example}. The profile must exist on every node that can run the pod.',

  'download.left': 'Open findings',
  'download.take': 'Download',
  'download.bytes':
    'The file is {encoding}{mark, select, yes { with byte-order mark} other {}}, line endings {ends}.',
  'download.next': 'Next commands',
  'download.dry-run': 'Check whether the cluster would accept it, without changing anything:',
  'download.diff': 'See what would change:',
  'download.apply': 'Apply it, and watch the pods start:',

  'control.default.why':
    'The value in the manifest is secure, or it isn’t set and the Kubernetes default is secure.',
  'control.by-hand': 'What to do',
  'control.disputed': 'Disputed',
  'control.loading': 'The explanation is loading…',
  'control.not-loaded':
    'The explanation couldn’t be loaded. To try again, close the row and open it.',
  'control.why': 'Why',
  'control.risk': 'Risk',
  'control.breaks': 'What may break',
  'control.verify': 'How to verify',
  'control.places': 'Where',
  'control.all': 'All about this rule',
  'control.sources': 'Sources',
  'control.no-fix': 'Podsmith can’t make this change safely. Make it yourself, as described above.',
  'control.broken.all':
    'Podsmith doesn’t write this by itself. If you set it anyway, a finding says what fails.',
  'control.broken.some':
    'You can set it for the others. If you set it everywhere anyway, a finding says what fails.',
  'control.broken.for': 'For {names}',
  'control.broken.anyway': 'Set anyway',
  'control.broken.others': 'Set for the others',
  'mark.edit.name': 'Edit the suppression: {title}',
  'mark.remove.name': 'Remove the suppression: {title}',

  'list.add.name': 'Add one to {field}',

  'choice.name': 'Profile name',
};
