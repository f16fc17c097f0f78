export const messages = {
  'results.more-problems':
    '{n, plural, one {# more problem} other {# more problems}} of the kind {code}',
  'results.file.blank': 'it is empty',
  'results.file.binary': 'it is no text',
  'results.file.legacy': 'it is neither UTF-8 nor UTF-16',
  'results.unreadable.template':
    'This is a template: its expressions must be rendered first, for instance with “helm template”.',
  'results.unreadable.kustomization':
    'This is a Kustomization: review what “kubectl kustomize” makes of it.',
  'results.unreadable.compose':
    'This looks like a Docker Compose file, which Kubernetes does not read. Convert it first, for instance with kompose.',
  'results.unreadable.no-kind':
    'apiVersion or kind is missing, so this is no Kubernetes object: perhaps a values file, a patch or a fragment.',
  'results.unreadable.not-a-map':
    'This is YAML, but no Kubernetes object: a manifest is a map with apiVersion and kind.',
  'results.problem.decode-error': 'Kubernetes cannot read this document',
  'results.problem.other': 'Kubernetes rejects or ignores a part of this document',
  'results.rejected.more': '{n, plural, one {and # more} other {and # more}}',
  'results.document': 'Document {n}',
  'results.podless':
    '{n, plural, one {# object has} other {# objects have}} no pod to judge: {list}',
  'results.no-reason': 'no reason given',
  'results.rule.why': 'Why it matters',
  'results.rule.risk': 'What can happen',
  'results.rule.breaks': 'What a fix may break',
  'results.rule.verify': 'How to verify',
};
