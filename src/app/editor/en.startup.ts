export const messages = {
  'editor.label': 'Manifest {name}',
  'editor.empty': 'Paste a manifest here, or type one.',
  'editor.plain.note': 'This is a plain text field for small screens.',
  'editor.plain.full': 'Use the full editor anyway',
  'editor.plain.failed':
    'The full editor couldn’t be loaded. You can edit in this field, without colors and markers.',
  'editor.plain.again': 'Try again',
};
