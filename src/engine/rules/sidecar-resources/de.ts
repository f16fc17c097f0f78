import type { RuleLabels } from '../../rule/rule.ts';
import type { sidecarResources } from './rule.ts';

export const de: RuleLabels<typeof sidecarResources> = {
  title: 'Ressourcen und Starttests für Sidecarcontainer festlegen',
  fixTitle: 'Starttest und gleiche Grenzwerte ergänzen',
  messages: {
    'guaranteed-lost':
      'Verhindert die Klasse Guaranteed für den Pod: Grenzwerte für CPU und Arbeitsspeicher weichen von den Anforderungen ab',
    'no-startup-probe':
      'Gilt als gestartet, sobald der Prozess läuft: startupProbe ist nicht gesetzt',
  },
};
