import type { RuleLabels } from '../../rule/rule.ts';
import type { publicLoadBalancers } from './rule.ts';

export const de: RuleLabels<typeof publicLoadBalancers> = {
  title: 'Lastenausgleich intern bereitstellen',
  fixTitle: 'Dem Lastenausgleich eine interne Adresse geben',
  failsIf: 'wenn Clients aus dem Internet kommen',
  stays: {
    clients:
      'Clients außerhalb des Clusters können diese Adresse verwenden, und keine Datei nennt sie. Wenn Sie wissen, dass es keine gibt, verwenden Sie das Steuerelement dieser Einstellung.',
  },
  messages: {
    public:
      'Offen für das ganze Internet: Der Lastenausgleich hat eine öffentliche Adresse und begrenzt die Clients nicht',
    'open-range':
      'Offen für das ganze Internet: Der Bereich der zulässigen Clients umfasst alle Adressen',
    'internet-facing':
      'Offen für das ganze Internet: Die Annotation verlangt eine öffentliche Adresse',
  },
};
