import type { RuleLabels } from '../../rule/rule.ts';
import type { podDuration } from './rule.ts';

export const de: RuleLabels<typeof podDuration> = {
  title: 'Laufzeit von Aufgaben begrenzen',
  fixTitle: 'activeDeadlineSeconds festlegen',
  messages: {
    unset: 'Eine hängende Aufgabe wird nie beendet: activeDeadlineSeconds ist nicht gesetzt',
    'too-long': 'Darf {seconds} s laufen, zulässig sind {maximum} s',
  },
};
