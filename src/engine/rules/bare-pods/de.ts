import type { RuleLabels } from '../../rule/rule.ts';
import type { barePods } from './rule.ts';

export const de: RuleLabels<typeof barePods> = {
  title: 'Pods nicht ohne Controller bereitstellen',
  fixTitle: 'Aus dem Pod ein Deployment oder einen Job machen',
  messages: {
    bare: 'Nichts startet diesen Pod neu, wenn sein Knoten ausfällt',
    'bare-task': 'Nichts wiederholt diese Aufgabe, wenn ihr Knoten ausfällt; ein Job würde das tun',
  },
};
