import type { RuleLabels } from '../../rule/rule.ts';
import type { aadPodIdentity } from './rule.ts';

export const de: RuleLabels<typeof aadPodIdentity> = {
  title: 'Verwaltete Podidentität ablösen',
  fixTitle: 'Reste der verwalteten Podidentität entfernen',
  failsIf: 'wenn sich das Programm noch über die Podidentität anmeldet',
  messages: {
    'label-bound':
      'Bezieht seine Azure-Identität {identity} aus der verwalteten Podidentität, die seit September 2025 nicht mehr unterstützt wird',
    'label-misplaced':
      'Bewirkt hier nichts: aadpodidbinding ist ein Label von Pods, und die verwaltete Podidentität wird nicht mehr unterstützt',
    exception:
      'Lässt Pods den Agent der verwalteten Podidentität umgehen, die seit September 2025 nicht mehr unterstützt wird; ohne den Agent bewirkt es nichts',
    assigned:
      'Vom Controller der verwalteten Podidentität geschrieben, die seit September 2025 nicht mehr unterstützt wird, und nicht zum Anwenden bestimmt',
    behavior:
      'Beschränkt eine Identität auf ihren Namespace; nur die verwaltete Podidentität wertet das aus',
    label:
      'Bezieht seine Azure-Identität aus der verwalteten Podidentität, die seit September 2025 nicht mehr unterstützt wird',
    object:
      'Gehört zur verwalteten Podidentität, die seit September 2025 nicht mehr unterstützt wird: {kind}',
  },
};
