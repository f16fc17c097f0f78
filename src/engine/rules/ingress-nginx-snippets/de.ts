import type { RuleLabels } from '../../rule/rule.ts';
import type { ingressNginxSnippets } from './rule.ts';

export const de: RuleLabels<typeof ingressNginxSnippets> = {
  title: 'Keine NGINX-Konfigurationssnippets verwenden',
  fixTitle: 'Das Snippet durch eine gewöhnliche Annotation ersetzen',
  messages: {
    snippet: 'Die Annotation {annotation} schreibt in die Konfiguration des Ingress-Controllers',
    injection:
      'Der Wert der Annotation {annotation} kann Text in die Konfiguration des Ingress-Controllers einschleusen',
    'injected-path': 'Der Pfad kann Text in die Konfiguration des Ingress-Controllers einschleusen',
    'snippets-allowed':
      'Jeder Ingress darf in die Konfiguration des Controllers schreiben: allow-snippet-annotations ist true',
  },
};
