import type { RuleLabels } from '../../rule/rule.ts';
import type { ingressNginxSnippets } from './rule.ts';

export const de: RuleLabels<typeof ingressNginxSnippets> = {
  title: 'Nichts in die nginx-Konfiguration schreiben',
  fixTitle: 'Das Snippet durch eine gewöhnliche Annotation ersetzen',
  messages: {
    snippet: 'Die Annotation {annotation} schreibt in die Konfiguration des Ingress-Controllers',
    injection:
      'Der Text der Annotation {annotation} kann in die Konfiguration des Ingress-Controllers ausbrechen',
    'injected-path': 'Der Pfad kann in die Konfiguration des Ingress-Controllers ausbrechen',
    'snippets-allowed':
      'Jeder Ingress darf in die Konfiguration des Controllers schreiben: allow-snippet-annotations ist true',
  },
};
