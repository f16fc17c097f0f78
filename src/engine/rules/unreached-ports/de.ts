import type { RuleLabels } from '../../rule/rule.ts';
import type { unreachedPorts } from './rule.ts';

export const de: RuleLabels<typeof unreachedPorts> = {
  title: 'Anfragen an einen Port senden, auf dem das Programm lauscht',
  undecided:
    'Welcher der Ports gemeint ist, wissen nur Sie. Setzen Sie `targetPort` auf den Port des Programms, oder lassen Sie das Programm auf dem anderen lauschen.',
  fixTitle: 'Anfragen an den Port des Programms senden',
  messages: {
    unreached: 'Service {service} sendet an Port {port}, {image} lauscht aber auf {listens}',
  },
};
