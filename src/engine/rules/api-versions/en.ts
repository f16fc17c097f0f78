import type { RuleLabels } from '../../rule/rule.ts';
import type { apiVersions } from './rule.ts';

export const en: RuleLabels<typeof apiVersions> = {
  title: 'Use API versions that are served',
  fixTitle: 'Set apiVersion to its replacement',
  messages: {
    removed: 'Kubernetes has not served {kind} as {old} since {removed}: use {replacement}',
    gone: 'Kubernetes has not served {kind} as {old} since {removed}, and nothing replaces it',
    'other-kind': '{kind} as {old} is deprecated: use {successor} of {replacement}',
    deprecated: '{kind} as {old} is deprecated: use {replacement}',
  },
};
