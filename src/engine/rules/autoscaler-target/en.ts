import type { RuleLabels } from '../../rule/rule.ts';
import type { autoscalerTarget } from './rule.ts';

export const en: RuleLabels<typeof autoscalerTarget> = {
  title: 'Point the autoscaler at a workload',
  fixTitle: 'Set apiVersion of the target',
  failsIf: 'if the autoscaler’s limits don’t fit the load',
  messages: {
    'not-in-files': 'The {kind} {name} that it should scale isn’t in these files',
    'wrong-group': 'Finds no workload: the apiVersion of a {kind} is {right}, not {value}',
    'other-namespace':
      'The {kind} {name} is in the namespace {other}, but the autoscaler is in {own}',
    'not-scalable': 'A HorizontalPodAutoscaler can’t scale a {kind}',
    'no-request':
      'Can’t compute the use of {resource}: container {container} of the {kind} {name} has no {resource} request',
  },
};
