export const messages = {
  'changes.tabs': 'Text of the manifest',
  'changes.tab': 'Review changes',
  'changes.builds':
    'Nothing was reverted. Another change in these lines depends on this one. Revert that change first: {where}.',
  'changes.builds.somewhere':
    'Nothing was reverted. Later changes in these lines depend on this one. Revert those changes first.',
  'changes.label.hunk': 'revert the change at line {line}',
  'changes.label.all': 'revert all changes',
  'changes.label.base': 'set a new base for changes',
};
