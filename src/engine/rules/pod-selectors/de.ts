import type { RuleLabels } from '../../rule/rule.ts';
import type { podSelectors } from './rule.ts';

export const de: RuleLabels<typeof podSelectors> = {
  title: 'Labels von Auswahl und Vorlage abgleichen',
  fixTitle: 'Auswahl und Labels der Vorlage angleichen',
  messages: {
    mismatch:
      'Der Vorlage fehlt das Label {label} der Auswahl, daher lehnt Kubernetes das Objekt ab',
    'expression-mismatch':
      'Die Labels der Vorlage erfüllen die matchExpressions der Auswahl nicht, daher lehnt Kubernetes das Objekt ab',
    'empty-selector': 'Die Auswahl ist leer, daher lehnt Kubernetes das Objekt ab',
    'no-selector':
      'Der Workload hat keine Auswahl (selector), daher lehnt Kubernetes das Objekt ab',
  },
};
