import type { RuleLabels } from '../../rule/rule.ts';
import type { apiVersions } from './rule.ts';

export const de: RuleLabels<typeof apiVersions> = {
  title: 'Verfügbare API-Versionen verwenden',
  fixTitle: 'apiVersion auf die nachfolgende Version setzen',
  messages: {
    removed:
      'Kubernetes stellt {kind} seit {removed} nicht mehr als {old} bereit: Verwenden Sie {replacement}',
    gone: 'Kubernetes stellt {kind} seit {removed} nicht mehr als {old} bereit, und es gibt keinen Ersatz',
    'other-kind': '{kind} als {old} ist veraltet: Verwenden Sie {successor} aus {replacement}',
    deprecated: '{kind} als {old} ist veraltet: Verwenden Sie {replacement}',
  },
};
