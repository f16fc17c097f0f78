export const messages = {
  'harden.open': 'Harden to a level',
  'harden.held.locked':
    'This file can’t be edited, so it can’t be hardened. The note below the text says why.',
  'harden.held.broken':
    'The YAML can’t be read, so it can’t be hardened. The first finding shows where it breaks.',
  'harden.held.failed':
    'The edits couldn’t be prepared. Your text is unchanged, and you can still fix each finding separately.',
  'harden.held.unjudged':
    'Nothing here was reviewed, so there is nothing to harden. The list of findings says why.',
  'harden.step': '{n, plural, one {harden with one edit} other {harden with # edits}}',
  'harden.reading': 'Preparing the edits…',

  'harden.stays.undecided': 'no automatic fix',
  'harden.stays.breaks': 'the files show that the fix would break something',
  'harden.stays.needs-value': 'only you know the value',
  'harden.stays.api-server': 'the API server would reject the hardened manifest',
  'harden.stays.layout': 'the layout of the text doesn’t allow the edit',
  'harden.stays.other-file':
    'another file must also change, and it can’t be edited: change both yourself',
};
