import type { RuleLabels } from '../../rule/rule.ts';
import type { dataOutsideVolume } from './rule.ts';

export const de: RuleLabels<typeof dataOutsideVolume> = {
  title: 'Claim dort einbinden, wo das Programm seine Daten speichert',
  fixTitle: 'Claim am Volume des Images einbinden',
  failsIf: 'wenn der Claim bereits Daten in einem anderen Ordner enthält',
  messages: {
    hidden:
      'Die Daten von {image} werden mit dem Container gelöscht: Ein Volume des Images in {folder} verdeckt den Claim in {mount}',
    beside:
      'Die Daten von {image} werden mit dem Container gelöscht: Das Programm schreibt sie nach {folder}, der Claim ist in {mount} eingebunden',
  },
};
