import type { RuleWords } from '../../rule/rule.ts';
import type { autoscalerRange } from './rule.ts';

export const en: RuleWords<typeof autoscalerRange> = {
  title: 'Let the autoscaler keep enough pods',
  why: 'A HorizontalPodAutoscaler moves the number of pods between `minReplicas` and `maxReplicas`. Without a minimum it goes down to one pod when little happens. If both are the same, it scales nothing.',
  risk: 'On Sunday night the load is low, and the autoscaler leaves one pod. A node is drained for an upgrade, and with it the only pod. On Monday morning the requests come faster than new pods start, since the climb begins at one.',
  breaks:
    'More pods run at quiet times and need their share of nodes, which costs money. A program that may only run once needs no autoscaler at all. Watch `kubectl get hpa -w` at a quiet hour after the change, and the number of nodes.',
  verify: '`kubectl get hpa` shows at least 2 in the column `MINPODS` and more in `MAXPODS`.',
  fixTitle: 'Raise minReplicas',
  messages: {
    'min-unset':
      'Scales down to one pod: minReplicas is not set, and at least {minimum} are wanted',
    'min-too-low':
      'Scales down to {count, plural, one {one pod} other {# pods}}, where at least {minimum} are wanted',
    'max-unset': 'The autoscaler is refused: maxReplicas is not set',
    'max-below-min': 'The autoscaler is refused: maxReplicas {max} lies below minReplicas {min}',
    fixed: 'Scales nothing: minReplicas and maxReplicas are both {count}',
  },
};
