import type { RuleLabels } from '../../rule/rule.ts';
import type { restartPolicy } from './rule.ts';

export const de: RuleLabels<typeof restartPolicy> = {
  title: 'restartPolicy für Server auf Always setzen',
  fixTitle: 'restartPolicy auf Always setzen',
  failsIf: 'wenn das Programm nur einmal laufen soll',
  messages: {
    'not-restarted': 'Ein Server, der nach einem Fehler nicht neu startet: restartPolicy ist Never',
  },
};
