import type { RuleLabels } from '../../rule/rule.ts';
import type { ingressNginxSnippets } from './rule.ts';

export const en: RuleLabels<typeof ingressNginxSnippets> = {
  title: 'Don’t use NGINX configuration snippets',
  fixTitle: 'Replace the snippet with an ordinary annotation',
  messages: {
    snippet: 'The annotation {annotation} writes into the configuration of the ingress controller',
    injection:
      'The text of the annotation {annotation} can break out into the configuration of the ingress controller',
    'injected-path': 'The path can break out into the configuration of the ingress controller',
    'snippets-allowed':
      'Every Ingress may write into the controller’s configuration: allow-snippet-annotations is true',
  },
};
