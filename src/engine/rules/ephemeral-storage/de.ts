import type { RuleLabels } from '../../rule/rule.ts';
import type { ephemeralStorage } from './rule.ts';

export const de: RuleLabels<typeof ephemeralStorage> = {
  title: 'Speicherplatz von Containern begrenzen',
  fixTitle: 'Grenzwert für ephemeral-storage setzen',
  messages: {
    missing:
      'Darf den Datenträger des Knotens füllen: resources.limits.ephemeral-storage ist nicht gesetzt',
    'request-only':
      'Darf den Datenträger des Knotens füllen: Kurzlebiger Speicher ist angefordert, aber nicht begrenzt',
    zero: 'Darf den Datenträger des Knotens füllen: Ein Grenzwert von 0 für kurzlebigen Speicher hat keine Wirkung',
  },
};
