export const messages = {
  'config.refused.title': '{name} wasn’t imported',
  'config.refused.text': 'Nothing has changed. The previous settings still apply.',
  'config.error.not-json': 'This isn’t valid JSON or YAML.',
  'config.error.not-a-map': `A configuration is a map, such as '{"profile": "aks-article"}'.`,
  'config.error.duplicate-key': 'The key is duplicated.',
  'config.error.unknown-key': 'Unknown key.',
  'config.error.unknown-profile': 'Unknown profile. Profiles: {detail}.',
  'config.error.unknown-rule': 'Unknown rule.',
  'config.error.unknown-option': 'The rule has no such option.',
  'config.error.wrong-value': 'This value isn’t valid. Valid values include {detail}.',
};
