import type { RuleLabels } from '../../rule/rule.ts';
import type { autoscalerTarget } from './rule.ts';

export const de: RuleLabels<typeof autoscalerTarget> = {
  title: 'Autoskalierung auf einen Workload richten',
  fixTitle: 'Die apiVersion des Ziels korrigieren',
  failsIf: 'wenn die Grenzwerte der Autoskalierung nicht zur Last passen',
  messages: {
    'not-in-files': 'Das Ziel {kind} {name} fehlt in diesen Dateien',
    'wrong-group': 'Findet keinen Workload: Die apiVersion eines {kind} ist {right}, nicht {value}',
    'other-namespace':
      'Das Ziel {kind} {name} ist im Namespace {other}, die Autoskalierung aber in {own}',
    'not-scalable': 'Objekte der Art {kind} kann ein HorizontalPodAutoscaler nicht skalieren',
    'no-request':
      'Kann die Auslastung ({resource}) nicht berechnen: Dem Container {container} von {kind} {name} fehlt die Anforderung (request) für {resource}',
  },
};
