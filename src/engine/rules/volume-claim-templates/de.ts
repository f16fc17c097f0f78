import type { RuleLabels } from '../../rule/rule.ts';
import type { volumeClaimTemplates } from './rule.ts';

export const de: RuleLabels<typeof volumeClaimTemplates> = {
  title: 'Vorlagen für Claims vervollständigen',
  fixTitle: 'Zugriffsmodus und Speichergröße festlegen',
  messages: {
    'no-access-mode': 'Der Vorlage {name} fehlt accessModes, daher lehnt der API-Server sie ab',
    'no-size': 'Die Vorlage {name} fordert keinen Speicher an, daher lehnt der API-Server sie ab',
    shared: 'Die Vorlage {name} verlangt {mode}, obwohl jeder Claim einem Pod gehört',
  },
};
