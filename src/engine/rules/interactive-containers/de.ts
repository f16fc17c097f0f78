import type { RuleLabels } from '../../rule/rule.ts';
import type { interactiveContainers } from './rule.ts';

export const de: RuleLabels<typeof interactiveContainers> = {
  title: 'Kein Terminal und keine Eingabe anfordern',
  fixTitle: 'stdin und tty entfernen',
  failsIf: 'wenn das Programm auf Eingaben wartet',
  messages: {
    stdin: 'Hält die Eingabe für alle offen, die sich verbinden dürfen: stdin ist true',
    tty: 'Fordert ein Terminal an, das ein Dienst nicht braucht: tty ist true',
  },
};
