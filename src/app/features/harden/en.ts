export const messages = {
  'harden.open': 'Harden to a level',
  'harden.aims': 'What to reach',
  'harden.aim.low-risk': 'Safe and low risk only',
  'harden.aim.baseline': 'Reach Baseline',
  'harden.aim.restricted': 'Reach Restricted',
  'harden.aim.target': 'Reach {profile}',
  'harden.aim.everything': 'Go beyond the target',
  'harden.aim.low-risk.brings':
    'Edits that change nothing at run time, or that few programs notice.',
  'harden.aim.baseline.brings': 'Blocks the known ways from a container to its node.',
  'harden.aim.restricted.brings':
    'Baseline, and no root user, no capabilities, and filtered system calls.',
  'harden.aim.target.brings': 'Everything that the target {profile} asks for.',
  'harden.aim.everything.brings':
    '{n, plural, one {One more rule} other {# more rules}} that {profile} leaves out. The target stays as it is.',
  'harden.aim.edits': '{n, plural, one {One edit.} other {# edits.}}',
  'harden.aim.values': '{n, plural, one {One value is suggested.} other {# values are suggested.}}',
  'harden.aim.more': '{n, plural, one {in one more case} other {in # more cases}}',
  'harden.aim.none': 'There are no such edits here.',
  'harden.aim.met': 'Reached already',
  'harden.aim.open':
    '{n, plural, one {One line needs your decision.} other {# lines need your decision.}}',
  'harden.beyond': 'The target {profile} doesn’t ask for this.',
  'harden.way': 'What you must decide for {level}',
  'harden.way.everything': 'What you must decide to go beyond the target',
  'harden.line': 'Line {line}',
  'harden.way.undecided':
    'No edit of the manifest can decide this. Decide it in the image or in the cluster.',
  'harden.way.not-asked': 'Its fix isn’t made unless you tick it.',
  'harden.way.needs-value': 'Only you know the value. Enter it at the edit below.',
  'harden.way.layout':
    'The layout of the text doesn’t allow the edit. Change the line in the editor.',
  'harden.way.api-server':
    'The API server would reject the hardened manifest. Resolve the problem in the list of findings first.',
  'harden.way.other-file':
    'Another file must change with it, and that file can’t be edited. Change both by hand.',
  'harden.way.suppressed':
    'A mark in the manifest suppresses the finding. Remove the mark to have it fixed.',
  'harden.obstacle.broken': 'Line {line}: Podsmith can’t read this document.',
  'harden.obstacle.no-such-place':
    'Line {line} has a value that holds no further fields. Change it in the editor.',
  'harden.obstacle.shared-anchor':
    'Line {line} takes its value from the anchor &{anchor}, which other places share. Decide whether all of them change: edit the anchor, or write the value out here.',
  'harden.obstacle.layout':
    'Line {line} is laid out so that the edit would touch other values. Change it in the editor.',
  'harden.obstacle.template':
    'Line {line} comes from a template expression. Change the template’s values.',
  'harden.obstacle.other-file':
    'Line {line}: another file must change with it, and that file can’t be edited. Change both by hand.',
  'harden.obstacle.api-server':
    'Line {line}: Kubernetes would reject the result. Resolve the problem in the list of findings first.',
  'harden.suggested': 'suggested',
  'harden.apply.reach': '{level} passes',
  'harden.step': '{n, plural, one {harden with one edit} other {harden with # edits}}',
  'harden.intro':
    '{n, plural, one {One edit. Nothing is written until you apply it, and it is one undo step.} other {# edits. Nothing is written until you apply, and all that you apply is one undo step.}}',
  'harden.reading': 'Working out the edits…',
  'harden.weighing': 'Working out the result of your choice…',
  'harden.stopped': 'Stopped. The result of your choice wasn’t worked out.',
  'harden.resume': 'Work it out',
  'harden.more': '{n, plural, one {Show one more} other {Show # more}}',
  'harden.held.locked':
    'This file cannot be edited, so there is nothing to harden in it. The note below the text says why.',
  'harden.held.broken':
    'The YAML can’t be read, so it can’t be hardened. The first finding shows where it breaks.',
  'harden.held.failed':
    'The edits could not be worked out. Your text is untouched, and every finding can still be fixed by itself.',
  'harden.held.unjudged':
    'Nothing here was judged, so there is nothing to harden. The list of findings says why.',
  'harden.broken':
    '{n, plural, one {One document can’t be read and stays unchanged.} other {# documents can’t be read and stay unchanged.}}',

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
    'Kubernetes rejects this value, or it has no effect. Use the form {example}.',
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
  'harden.stays.api-server': 'the API server would reject the hardened manifest',
  'harden.stays.layout': 'the layout of the text does not allow the edit',
  'harden.stays.other-file':
    'another file must change with it, and that file can’t be edited: change both by hand',
  'harden.reach.title': 'Check what else changes',
  'harden.reach.objects': 'This also changes {list}.',
  'harden.reach.anchors':
    '{n, plural, one {The anchor {list} shares a value: every place that uses it changes.} other {The anchors {list} share values: every place that uses them changes.}}',
  'harden.reach.comments':
    '{n, plural, one {The comment in line {lines} is removed.} other {The comments in lines {lines} are removed.}}',
  'harden.reach.more': '{n} more',
  'harden.reach.apply': 'Apply',
};
