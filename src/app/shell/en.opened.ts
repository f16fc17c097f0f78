export const messages = {
  'shortcuts.search': 'Find a setting',

  'shortcuts.title': 'Keyboard shortcuts',
  'shortcuts.save': 'Save or download the manifest',
  'shortcuts.panes': 'Next pane, previous pane',
  'shortcuts.paste': 'Paste a manifest (outside of fields and the editor)',
  'shortcuts.fix': 'Fix the finding at the cursor (in the editor)',
  'shortcuts.explain': 'Explain what is at the cursor (in the editor)',
  'shortcuts.next': 'Next finding, previous finding (in the editor)',
  'shortcuts.leave': 'Leave the editor',
  'shortcuts.list': 'This list',
  'shortcuts.question': 'Use ? and / as single-key shortcuts',
  'shortcuts.or': 'or',
  'shortcuts.then': 'then',

  'key.shift': 'Shift',
  'key.enter': 'Enter',
};
