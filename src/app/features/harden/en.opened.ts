export const messages = {
  'harden.aims': 'What to reach',
  'harden.aim.low-risk': 'Safe and low risk only',
  'harden.aim.baseline': 'Reach Baseline',
  'harden.aim.restricted': 'Reach Restricted',
  'harden.aim.target': 'Reach {profile}',
  'harden.aim.everything': 'Go beyond the target',
  'harden.aim.low-risk.brings':
    'Edits that change nothing at run time, or that few applications notice.',
  'harden.aim.baseline.brings': 'Blocks the known ways from a container to its node.',
  'harden.aim.restricted.brings':
    'Baseline, and no root user, no capabilities, and filtered system calls.',
  'harden.aim.target.brings': 'Everything that the target {profile} requires.',
  'harden.aim.everything.brings':
    '{n, plural, one {One more rule that isn’t} other {# more rules that aren’t}} part of {profile}. The target doesn’t change.',
  'harden.aim.edits': '{n, plural, one {One edit.} other {# edits.}}',
  'harden.aim.guesses': '{n, plural, one {One is a guess.} other {# are guesses.}}',
  'harden.aim.more': '{n, plural, one {in one more case} other {in # more cases}}',
  'harden.aim.none': 'No such edits here.',
  'harden.aim.met': 'Already reached',
  'harden.aim.open':
    '{n, plural, one {One line needs your decision.} other {# lines need your decision.}}',
  'harden.beyond': 'The target {profile} doesn’t require this.',
  'harden.way': 'What you must decide for {level}',
  'harden.way.everything': 'What you must decide to go beyond the target',
  'harden.line': 'Line {line}',
  'harden.way.undecided':
    'Podsmith can’t decide this. Decide it in the manifest, in the image or in the cluster.',
  'harden.way.breaks': 'The files show that the fix would break something.',
  'harden.way.not-asked': 'The fix is made only if you select it.',
  'harden.way.needs-value': 'Only you know the value. Enter it in the edit below.',
  'harden.way.layout':
    'The layout of the text doesn’t allow the edit. Change the line in the editor.',
  'harden.way.api-server':
    'The API server would reject the hardened manifest. Resolve the problem in the list of findings first.',
  'harden.way.other-file':
    'Another file must also change, and it can’t be edited. Change both yourself.',
  'harden.way.suppressed':
    'The manifest suppresses the finding. Remove the suppression to have it fixed.',
  'harden.obstacle.broken': 'Line {line}: Podsmith can’t read this document.',
  'harden.obstacle.no-such-place':
    'Line {line} has a value that can’t have fields. Change it in the editor.',
  'harden.obstacle.shared-anchor':
    'Line {line} takes its value from the anchor &{anchor}, which other places share. Decide whether all of them change: edit the anchor, or write the value out here.',
  'harden.obstacle.layout':
    'Line {line}: because of its layout, the edit would change other values. Change it in the editor.',
  'harden.obstacle.other-file':
    'Line {line}: another file must also change, and it can’t be edited. Change both yourself.',
  'harden.obstacle.api-server':
    'Line {line}: Kubernetes would reject the result. Resolve the problem in the list of findings first.',
  'harden.suggested': 'suggested',
  'harden.guess': 'guess',
  'harden.shown': 'shown by the files',
  'harden.shown.line': 'shown by line {line}',
  'harden.apply.reach': '{level} passes',
  'harden.intro':
    '{n, plural, one {One edit. Nothing is written until you apply it.} other {# edits. Nothing is written until you apply them.}}',
  'harden.weighing': 'Calculating the result of your selection…',
  'harden.stopped': 'Stopped. The result of your selection wasn’t calculated.',
  'harden.resume': 'Calculate',
  'harden.more': '{n, plural, one {Show one more} other {Show # more}}',
  'harden.broken':
    '{n, plural, one {One document can’t be read and stays unchanged.} other {# documents can’t be read and stay unchanged.}}',

  'harden.now': 'Now',
  'harden.after': 'After',
  'harden.score': '{when}: {score}',

  'harden.edits': 'Edits',
  'harden.pod': 'Pod',
  'harden.object': 'Object',
  'harden.count': '{n, number} of {total, number}',
  'harden.all': 'All edits: {name}',
  'harden.fold': 'Show the edits of {name}',
  'harden.sum.safe': '{n, number} safe',
  'harden.sum.usually-fine': '{n, number} low risk',
  'harden.sum.may-break': '{n, number} may break',
  'harden.sum.needs-value': '{n, plural, one {# needs a value} other {# need a value}}',
  'harden.sum.breaks': '{n, number} shown to break',
  'harden.shown.count': '{n, plural, one {One fix} other {# fixes}}',
  'harden.shown.about':
    'Hardening never makes these fixes. Change what the line shows, or open the setting and set it anyway.',
  'harden.for': 'For {names}',
  'harden.later': 'Possible only together with other edits here.',
  'harden.breaks': 'What may break',
  'harden.preview': 'What changes',
  'harden.preview.none':
    'The layout of the text doesn’t allow this edit. Fix it from its finding to get the lines to paste.',
  'harden.preview.added': 'added:',
  'harden.preview.removed': 'removed:',
  'harden.preview.more': 'Show all {n, number} lines',
  'harden.value': 'Value: {field}',
  'harden.value.empty': 'Enter a value, for example {example}.',
  'harden.value.text':
    'Kubernetes rejects this value, or it has no effect. Use the form {example}.',
  'harden.value.number': 'Kubernetes accepts only whole numbers, here from {min} to {max}.',

  'harden.stays': 'What remains, and why',
  'harden.stays.none': 'Nothing. All rules of the target are met.',
  'harden.stays.n': '{n, plural, one {} other {# places: }}',
  'harden.stays.none-in-part': 'Nothing in the reviewed part.',
  'harden.stays.not-asked': 'not selected',
  'harden.stays.waits': 'depends on an edit that isn’t selected',
  'harden.stays.more': '{n, plural, one {and # more} other {and # more}}',

  'harden.empty.title': 'No edit can harden this',
  'harden.empty.none': 'There are no findings for {profile}.',
  'harden.empty.by-hand': 'The remaining findings need your decision. The list says why.',

  'harden.ticked': '{n, number} of {total, number} edits selected.',
  'harden.undo': 'One undo step reverts them all.',
  'harden.apply': '{n, plural, =0 {Apply} one {Apply one edit} other {Apply # edits}}',
  'harden.apply.guesses':
    '{n, plural, one {Apply one edit} other {Apply # edits}}, {guesses, plural, one {one guess} other {# guesses}}',
  'harden.undo.guesses':
    '{n, plural, one {A guess counts as open until you confirm it.} other {Guesses count as open until you confirm them.}} One undo step reverts all edits.',
  'harden.apply.none': 'Select at least one edit first.',
  'harden.apply.wrong':
    '{n, plural, one {One selected edit needs a value first.} other {# selected edits need a value first.}}',
  'harden.apply.nothing': 'None of the selected edits can be made in this text.',
  'harden.reach.title': 'Check what else changes',
  'harden.reach.objects': 'This also changes {list}.',
  'harden.reach.anchors':
    '{n, plural, one {The anchor {list} shares a value: every place that uses it changes.} other {The anchors {list} share values: every place that uses them changes.}}',
  'harden.reach.comments':
    '{n, plural, one {The comment in line {lines} is removed.} other {The comments in lines {lines} are removed.}}',
  'harden.reach.more': '{n, number} more',
  'harden.reach.apply': 'Apply',
  'harden.obstacle.template':
    'Line {line} comes from a template expression. Change the template’s values.',
};
