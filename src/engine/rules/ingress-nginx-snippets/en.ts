import type { RuleLabels } from '../../rule/rule.ts';
import type { ingressNginxSnippets } from './rule.ts';

export const en: RuleLabels<typeof ingressNginxSnippets> = {
  title: 'Don’t use NGINX configuration snippets',
  fixTitle: 'Replace the snippet with an ordinary annotation',
  messages: {
    snippet: 'The annotation {annotation} writes to the configuration of the ingress controller',
    injection:
      'The value of the annotation {annotation} can inject text into the configuration of the ingress controller',
    'injected-path': 'The path can inject text into the configuration of the ingress controller',
    'snippets-allowed':
      'Every Ingress can write to the controller’s configuration: allow-snippet-annotations is true',
  },
};
