export const messages = {
  'os.title': 'Operating system of the nodes',
  'os.intent': 'It determines which settings apply, and which nodes can run the pods.',
  'os.scope': 'For',
  'os.scope.all': 'All {n, number} workloads',
  'os.mixed': 'The workloads specify different systems.',
  'os.refused':
    '{name} can’t {os, select, linux {run on Linux} windows {run on Windows} other {leave this open}} because of {fields}. Nothing was written.',

  count: '{n, number}',
  'count.of': '{n, number}/{total, number}',

  'scope.label': 'Scope',
  'scope.all': 'All',
  'scope.pick': 'Object',
  'scope.pick.all': 'All {n, number} objects',
  'scope.role.init': 'init',
  'scope.role.sidecar': 'sidecar',
  'scope.role.ephemeral': 'ephemeral',
  'scope.open': '{n, plural, =0 {nothing open} one {# setting open} other {# settings open}}',
  'scope.frozen': 'can’t be read now',
  'scope.unnamed': 'without a name',

  'work.stop': 'Stop',

  'value.label': 'Value',
  'value.help': '{min} to {max}. Suggestion: {suggestion}',
  'value.error.empty': 'Enter a whole number from {min} to {max}. Nothing was written.',
  'value.error.number': 'Kubernetes accepts only whole numbers. Nothing was written.',
  'value.error.range': 'The number must be from {min} to {max}. Nothing was written.',

  'value.text.help': 'For example {example}',
  'value.text.empty': 'Enter a value, for example {example}. Nothing was written.',
  'value.text.pattern':
    'Kubernetes rejects this value, or it has no effect. Use the form {example}. Nothing was written.',

  'line.start': 'Line {line}',
  'line.inline': 'line {line}',
  'os.linux': 'Linux',
  'os.windows': 'Windows',
  'os.unknown': 'Not specified',
};
