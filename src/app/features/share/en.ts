export const messages = {
  'share.title': 'Share by link',
  'share.intent':
    'The link contains what you share. Browsers don’t send the part after # to a server. Anyone who has the link can read the text.',
  'share.what': 'What the link contains',
  'share.what.all': 'Files and settings',
  'share.what.settings': 'Settings only',
  'share.files': 'Files',
  'share.settings': 'Settings',
  'share.target': '{profile}, Kubernetes {version}',
  'share.policy': 'policy version {version}',
  'share.rules': '{n, plural, one {# rule} other {# rules}} changed by podsmith.json',
  'share.facts': 'Facts about images',
  'share.facts.of': '{n, plural, one {# fact} other {# facts}}: {images}',
  'share.facts.include': 'Share these facts',
  'share.reading': 'The text is being read…',
  'share.unread':
    'Podsmith couldn’t review the text, so it can’t mask credentials in it. You can still download the workspace file from the menu next to Download.',
  'share.none': 'None of the open files can be shared as text.',
  'share.left-out':
    '{n, plural, one {# file is left out, because it was opened read-only.} other {# files are left out, because they were opened read-only.}}',
  'share.secrets': 'Suspected credentials in {n, plural, one {# place} other {# places}}',
  'share.secrets.masked':
    'The link contains dots instead of them. Check the rest yourself, because not every credential looks like one.',
  'share.secrets.place': '{name}, line {line}',
  'share.secrets.more': '{n, plural, one {and # more} other {and # more}}',
  'share.secrets.include': 'Share these values as they are',
  'share.secrets.included':
    'Anyone who gets the link can read these values. Replace credentials that you have shared.',
  'share.broken':
    '{n, plural, one {# document can’t} other {# documents can’t}} be read as YAML. Podsmith masks everything in {n, plural, one {it} other {them}} that may be part of a credential.',
  'share.link': 'Link',
  'share.making': 'Creating the link…',
  'share.failed': 'The link couldn’t be created.',
  'share.length': '{n, plural, one {# character} other {# characters}}',
  'share.long':
    'Many mail and chat programs cut off links of more than 8,000 characters. Send the workspace file instead. It has the same content and opens in Podsmith like any file.',
  'share.too-long':
    'This link is too long for browsers. Send the workspace file instead. It has the same content and opens in Podsmith like any file.',
  'share.copy': 'Copy link',
  'share.copied': 'Link copied.',
  'share.copy.denied':
    'The browser doesn’t allow copying. The link is selected, so you can copy it with {keys}.',
  'share.hand-on': 'Send to…',
  'share.workspace': 'Download workspace file',

  'shared.title': 'Shared with you',
  'shared.title.file': 'Contents of {name}',
  'shared.intent': 'The link itself contains the following. Your own files haven’t changed yet.',
  'shared.intent.file': 'The file contains the following. Your own files haven’t changed yet.',
  'shared.unpacking': 'Reading…',
  'shared.size': '{n, plural, one {# line} other {# lines}}, {size}',
  'shared.empty': 'This file is empty.',
  'shared.more': '{n, plural, one {# more line} other {# more lines}}',
  'shared.settings-only': 'It contains only settings, no files.',
  'shared.config': 'Use these settings',
  'shared.config.now': 'Current: {target}',
  'shared.facts': 'Use these facts',
  'shared.facts.about':
    'Facts change findings and the risk of fixes. Use them only if you trust who shared them.',
  'shared.undo': 'You can undo it in one step.',
  'shared.beside': 'Add to my files',
  'shared.replace': 'Replace my files',
  'shared.open': 'Open',
  'shared.apply': 'Use these settings',

  'fault.title': 'This link can’t be opened',
  'fault.title.file': '{name} can’t be opened',
  'fault.untouched': 'Your own text is unchanged.',
  'fault.damaged':
    'It is damaged and may have been cut off. Ask for it again, or ask for the workspace file.',
  'fault.version':
    'A later version of Podsmith created it (format {detail}). Reload the page and open it again.',
  'fault.too-large': 'It contains more than 20 MB of text.',
  'fault.not-json': 'It isn’t valid JSON. It may have been cut off or edited.',
  'fault.not-json.line':
    'It isn’t valid JSON from line {detail}. It may have been cut off or edited.',
  'fault.not-workspace':
    'It isn’t a Podsmith workspace file. The first entry must be "podsmith": "workspace".',
  'fault.wrong-type': 'The value of {detail} is missing or of the wrong type.',
  'fault.unknown-key': 'It has an unknown entry: {detail}.',
  'fault.too-many': 'It contains {detail} files. Podsmith opens up to 500.',
  'fault.bad-name': 'It contains a file whose name isn’t safe: {detail}',
  'fault.same-name': 'It contains several files with the same name: {detail}',
  'fault.file-as-folder':
    'It contains a file with the name of a folder that this file is in: {detail}',
  'fault.bad-config': 'Its settings can’t be used:',
};
