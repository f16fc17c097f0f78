import type { RuleLabels } from '../../rule/rule.ts';
import type { resourceCeilings } from './rule.ts';

export const de: RuleLabels<typeof resourceCeilings> = {
  title: 'Obergrenzen für Ressourcen einhalten',
  fixTitle: 'Den Wert auf die Obergrenze senken',
  failsIf: 'wenn das Programm mehr als die Obergrenze braucht',
  messages: {
    'limit-above':
      '{resource, select, cpu {CPU-Grenzwert} other {Speichergrenzwert}} {value} liegt über der Obergrenze {ceiling}',
    'request-above':
      '{resource, select, cpu {CPU-Anforderung} other {Speicheranforderung}} {value} liegt über der Obergrenze {ceiling}',
  },
};
