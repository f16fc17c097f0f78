export const messages = {
  'verdict.label': 'Verdict of the Pod Security Standards',
  'verdict.baseline': 'Baseline',
  'verdict.restricted': 'Restricted',
  'verdict.passes': 'passes',
  'verdict.left': '{n, number} open',
  'verdict.unknown': '{n, number} unknown',
  'verdict.waived': '{n, number} suppressed',
  'verdict.not-whole': 'incomplete',
  'verdict.none': 'no pod',
  'verdict.not-judged': 'not reviewed',
  'verdict.reading': 'being read',
  'verdict.filter': '{level} {state}: show only its findings',
  'verdict.gauge': '{level}: {passed, number} of {total, number} checks pass',
  'verdict.gauge.none': '{level}: {total, number} checks, none reviewed yet',
  'verdict.target': 'Target {profile}: {met, number} of {n, number} applicable rules met',
  'verdict.sign.passes': 'met',
  'verdict.sign.fails': 'open',
  'verdict.sign.not-applicable': 'not applicable',
  'verdict.sign.waived': 'suppressed',
  'verdict.sign.unknown': 'unknown',
  'verdict.check.passes': '{title}: passes',
  'verdict.check.fails':
    '{title}: {total, plural, one {fails} other {fails in {n, number} of # workloads}}',
  'verdict.check.unknown': '{title}: not known yet',
  'verdict.workloads':
    '{n, plural, one {1 workload} other {# workloads}} checked against the Pod Security Standards {version}',
  'verdict.pinned':
    '· {n, number} of them against {version}, set by {n, plural, one {its} other {their}} Namespace in this file',
  'verdict.unreadable':
    '{n, plural, one {1 document can’t be read} other {# documents can’t be read}}, so the verdict is incomplete',
  'verdict.unrendered':
    '{n, plural, one {1 document has} other {# documents have}} only part of a pod (a template, a patch or a custom resource). Podsmith gives verdicts only for complete pods',
  'verdict.unjudged':
    '{n, plural, one {1 document was} other {# documents were}} reviewed only in part or not at all',
  'verdict.no-workload': 'This text has no pod to review',
  'verdict.say.passes': '{level} passes.',
  'verdict.say.left': '{level}: {n, number} open.',
  'admission.open': 'What Pod Security Admission says: {level}',
  'admission.title': 'As printed by kubectl',
  'admission.text':
    'The message of Pod Security Admission. It rejects only Pods. For other kinds it warns, and rejects their pods later.',
  'admission.copy': '{n, plural, one {Copy the message} other {Copy all # messages}}',
  'verdict.fix':
    '{n, plural, =0 {Apply low-risk fixes} one {Apply 1 low-risk fix} other {Apply # low-risk fixes}}',
  'verdict.fix.working': 'Preparing the fixes…',
  'verdict.fix.locked': 'This file can’t be edited yet',
  'verdict.fix.reading': 'The text is being read',
};
