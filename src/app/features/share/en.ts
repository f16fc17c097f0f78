export const messages = {
  'share.title': 'Share by link',
  'share.intent':
    'The link itself carries what you share. What stands behind the # of an address never reaches a server. But whoever has the link has the text.',
  'share.what': 'What the link holds',
  'share.what.all': 'Files and settings',
  'share.what.settings': 'Settings only',
  'share.files': 'Files',
  'share.settings': 'Settings',
  'share.target': '{profile}, Kubernetes {version}',
  'share.policy': 'policy version {version}',
  'share.rules': '{n, plural, one {# rule} other {# rules}} changed by podsmith.json',
  'share.reading': 'The text is being read …',
  'share.unread':
    'The text could not be reviewed, so credentials in it cannot be masked. You can still download the workspace file from the menu beside Download.',
  'share.none': 'No open file can be shared as text.',
  'share.left-out':
    '{n, plural, one {# file is left out: it was only opened for reading.} other {# files are left out: they were only opened for reading.}}',
  'share.secrets': 'Suspected credentials in {n, plural, one {# place} other {# places}}',
  'share.secrets.masked':
    'In what you share, dots stand in their place. Look through the rest yourself: not every credential looks like one.',
  'share.secrets.place': '{name}, line {line}',
  'share.secrets.more': '{n, plural, one {and # more} other {and # more}}',
  'share.secrets.include': 'Share these values as they are',
  'share.secrets.included':
    'Whoever gets the link can read these values. A credential that was shared should be replaced.',
  'share.broken':
    '{n, plural, one {# document cannot} other {# documents cannot}} be read as YAML. Podsmith masks everything there that may be part of a credential.',
  'share.link': 'Link',
  'share.making': 'The link is being made …',
  'share.failed': 'The link could not be made.',
  'share.length': '{n, plural, one {# character} other {# characters}}',
  'share.long':
    'Many mail and chat programs cut links of more than 8,000 characters. Hand on the workspace file instead: it holds the same and is opened here like any file.',
  'share.too-long':
    'Browsers do not take addresses as long as this. Hand on the workspace file instead: it holds the same and is opened here like any file.',
  'share.copy': 'Copy link',
  'share.copied': 'Link copied.',
  'share.copy.denied':
    'The browser does not permit copying. The link is selected: copy it with {keys}.',
  'share.hand-on': 'Send to …',
  'share.workspace': 'Download workspace file',

  'shared.title': 'What was shared with you',
  'shared.title.file': 'What {name} holds',
  'shared.intent':
    'This is what the link holds. All of it came in the address itself. Nothing of yours has changed yet.',
  'shared.intent.file': 'This is what the file holds. Nothing of yours has changed yet.',
  'shared.unpacking': 'It is being read …',
  'shared.size': '{n, plural, one {# line} other {# lines}}, {size}',
  'shared.empty': 'This file is empty.',
  'shared.more': '{n, plural, one {# more line} other {# more lines}}',
  'shared.settings-only': 'It holds no files, only settings.',
  'shared.config': 'Use these settings',
  'shared.config.now': 'At present: {target}',
  'shared.undo': 'Undo takes it back in one step.',
  'shared.beside': 'Open beside mine',
  'shared.replace': 'Replace mine',
  'shared.open': 'Open',
  'shared.apply': 'Use these settings',

  'fault.title': 'This link cannot be opened',
  'fault.title.file': '{name} cannot be opened',
  'fault.untouched': 'Your own text is as it was.',
  'fault.damaged':
    'It is damaged. It may have been cut off on the way: ask for it once more, or for the workspace file.',
  'fault.version':
    'It was made by a later version of Podsmith (format {detail}). Reload the page, and open it once more.',
  'fault.too-large': 'It holds more than 20 MB of text.',
  'fault.not-json': 'It is not valid JSON. It may have been cut off or edited.',
  'fault.not-json.line':
    'From line {detail} on it is not valid JSON. It may have been cut off or edited.',
  'fault.not-workspace':
    'It is not a workspace file of Podsmith: its first entry must be "podsmith": "workspace".',
  'fault.wrong-type': 'The value of {detail} is missing or of the wrong type.',
  'fault.unknown-key': 'It has an entry that is not known here: {detail}.',
  'fault.too-many': 'It holds {detail} files. More than 500 are not opened.',
  'fault.bad-name': 'It holds a file whose name is not safe: {detail}',
  'fault.same-name': 'It holds several files of the same name: {detail}',
  'fault.bad-config': 'Its settings cannot be used:',
};
