import type { RuleLabels } from '../../rule/rule.ts';
import type { podSelectors } from './rule.ts';

export const de: RuleLabels<typeof podSelectors> = {
  title: 'Auswahl und Vorlage abstimmen',
  fixTitle: 'Die Bezeichnungen der Auswahl in der Vorlage ergänzen',
  messages: {
    mismatch: 'Der Vorlage fehlt die Bezeichnung {label}, nach der die Auswahl fragt',
    'expression-mismatch':
      'Die Bezeichnungen der Vorlage erfüllen die matchExpressions der Auswahl nicht',
    'empty-selector': 'Die Auswahl ist leer, daher weist Kubernetes das Objekt ab',
    'no-selector':
      'Der Workload sagt nicht, welche Pods zu ihm gehören: selector ist nicht gesetzt',
  },
};
