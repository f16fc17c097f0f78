import type { RuleLabels } from '../../rule/rule.ts';
import type { sidecarResources } from './rule.ts';

export const de: RuleLabels<typeof sidecarResources> = {
  title: 'Ressourcen und Starttests für Sidecars festlegen',
  fixTitle: 'Starttest und gleiche Grenzwerte ergänzen',
  messages: {
    'guaranteed-lost':
      'Nimmt dem Pod die Klasse Guaranteed: CPU und Arbeitsspeicher sind nicht auf das Angeforderte begrenzt',
    'no-startup-probe': 'Gilt als gestartet, sobald der Prozess läuft: Ein Starttest fehlt',
  },
};
