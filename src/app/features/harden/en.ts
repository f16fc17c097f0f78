export const messages = {
  'harden.open': 'Harden to target',
  'harden.step': '{n, plural, one {harden with one edit} other {harden with # edits}}',
  'harden.title': 'Harden to {profile}',
  'harden.intro':
    '{n, plural, one {One edit. Nothing is written until you apply it, and it is one undo step.} other {# edits. Nothing is written until you apply, and all that you apply is one undo step.}}',
  'harden.reading': 'Working out the edits…',
  'harden.weighing': 'Working out the result of your choice…',
  'harden.stopped': 'Stopped. The result of your choice wasn’t worked out.',
  'harden.resume': 'Work it out',
  'harden.more': '{n, plural, one {Show one more} other {Show # more}}',
  'harden.held.locked':
    'This file cannot be edited, so there is nothing to harden in it. The note above the text says why.',
  'harden.held.broken':
    'The YAML cannot be read. Hardening waits until it can: the first finding says where it breaks.',
  'harden.held.failed':
    'The edits could not be worked out. Your text is untouched, and every finding can still be fixed by itself.',
  'harden.held.unjudged':
    'Nothing here was judged, so there is nothing to harden. The list of findings says why.',
  'harden.broken':
    '{n, plural, one {One document cannot be read and stays as it is.} other {# documents cannot be read and stay as they are.}}',

  'harden.now': 'Now',
  'harden.after': 'After',
  'harden.score': '{when}: {score}',

  'harden.edits': 'Edits',
  'harden.pod': 'Pod',
  'harden.object': 'Object',
  'harden.count': '{n} of {total}',
  'harden.all': 'All edits: {name}',
  'harden.fold': 'Show the edits of {name}',
  'harden.sum.safe': '{n} safe',
  'harden.sum.usually-fine': '{n} low risk',
  'harden.sum.may-break': '{n} may break',
  'harden.sum.needs-value': '{n, plural, one {# needs a value} other {# need a value}}',
  'harden.for': 'For {names}',
  'harden.later': 'Possible only together with other edits here.',
  'harden.breaks': 'What may break',
  'harden.preview': 'What changes',
  'harden.preview.none':
    'The layout of the text does not allow this edit. Fix it from its finding to get the lines to paste.',
  'harden.preview.added': 'added:',
  'harden.preview.removed': 'removed:',
  'harden.preview.more': 'Show all {n} lines',
  'harden.value': 'Value: {field}',
  'harden.value.empty': 'Write a value, for example {example}.',
  'harden.value.text':
    'Kubernetes would not take this, or it would not help. Write it like {example}.',
  'harden.value.number': 'Kubernetes takes whole numbers only, here from {min} to {max}.',

  'harden.stays': 'What stays, and why',
  'harden.stays.none': 'Nothing: everything that the target asks for is met.',
  'harden.stays.n': '{n, plural, one {} other {# places: }}',
  'harden.stays.none-in-part': 'Nothing in what was judged.',
  'harden.stays.not-asked': 'not ticked',
  'harden.stays.waits': 'waits for another edit that is not ticked',
  'harden.stays.more': '{n, plural, one {and # more} other {and # more}}',

  'harden.empty.title': 'Nothing here can be hardened by an edit',
  'harden.empty.none': 'There are no findings for {profile}.',
  'harden.empty.by-hand': 'What is left needs you: the list says why.',

  'harden.ticked': '{n} of {total} edits ticked.',
  'harden.undo': 'One undo step takes them all back.',
  'harden.apply': '{n, plural, =0 {Apply} one {Apply one edit} other {Apply # edits}}',
  'harden.apply.none': 'Tick at least one edit first.',
  'harden.apply.wrong':
    '{n, plural, one {One ticked edit needs a value first.} other {# ticked edits need a value first.}}',
  'harden.apply.nothing': 'None of the ticked edits can be written into this text.',
  'harden.stays.undecided': 'no edit of the manifest can decide this',
  'harden.stays.needs-value': 'only a person knows the value',
  'harden.stays.api-server': 'the API server would refuse the hardened manifest',
  'harden.stays.layout': 'the layout of the text does not allow the edit',
};
