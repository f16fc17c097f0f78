import type { RuleLabels } from '../../rule/rule.ts';
import type { autoscaledReplicas } from './rule.ts';

export const de: RuleLabels<typeof autoscaledReplicas> = {
  title: 'replicas der Autoskalierung überlassen',
  fixTitle: 'Das Feld replicas aus dem Workload entfernen',
  failsIf: 'wenn Sie clientseitig anwenden',
  messages: {
    fixed: 'Jedes Anwenden setzt replicas auf {count} zurück, obwohl {autoscaler} sie skaliert',
  },
};
