import type { RuleLabels } from '../../rule/rule.ts';
import type { replicas } from './rule.ts';

export const de: RuleLabels<typeof replicas> = {
  title: 'Mehr als ein Replikat ausführen',
  stays: {
    'stateful-set':
      'Ein zweiter Pod eines StatefulSets gehört nur dann zum selben Cluster, wenn das Programm dafür konfiguriert ist. Fügen Sie ihn so hinzu, wie es die Dokumentation des Programms beschreibt.',
    recreate:
      'Die Strategie `Recreate` ist für Programme, die nicht zweimal zugleich laufen dürfen. Wenn dieses es darf, ändern Sie zuerst die Strategie.',
  },
  fixTitle: 'replicas festlegen',
  messages: {
    recreate: 'Nur ein Pod, wie es die Strategie Recreate nahelegt',
    unset: 'Nur ein Pod: replicas ist nicht gesetzt und sollte mindestens {minimum} sein',
    'too-few':
      'Nur {count, plural, one {ein Pod} other {# Pods}}: replicas sollte mindestens {minimum} sein',
  },
};
