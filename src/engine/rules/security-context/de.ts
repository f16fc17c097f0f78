import type { RuleLabels } from '../../rule/rule.ts';
import type { securityContext } from './rule.ts';

export const de: RuleLabels<typeof securityContext> = {
  title: 'Jedem Container einen Sicherheitskontext geben',
  fixTitle: 'Einen securityContext für den Pod oder seine Container festlegen',
  messages: {
    unset: 'Keine Sicherheitseinstellungen: securityContext fehlt oder ist leer',
  },
};
