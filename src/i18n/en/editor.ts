/** Words of the editor. */
export const editor = {
  'editor.label': 'Manifest {name}',
  'editor.empty': 'Paste a manifest here, or write one.',
  'editor.fix.everywhere': '{title}, in all containers',
  'editor.next': 'Go to the next finding',
  'editor.previous': 'Go to the previous finding',
  'editor.leave': 'Let Tab leave the editor',
  'editor.tab': 'Let Tab leave the editor, or indent again',
  'editor.position': 'Line {line}, column {column}',
  'editor.valid': 'YAML valid',
  'editor.broken': 'YAML broken',
  'editor.hint.fix': 'fix',
  'editor.hint.next': 'next finding',
  'editor.hint.then': 'then',
  'editor.hint.leave': 'leaves the editor',
  'editor.hint.leaving': 'Tab leaves the editor now',
  'editor.plain.note': 'A plain field for small screens.',
  'editor.plain.full': 'Use the full editor anyway',
  'editor.plain.failed':
    'The full editor could not be loaded. This field does the same, without colours and marks.',
  'editor.plain.again': 'Try again',
};
