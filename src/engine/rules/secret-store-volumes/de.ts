import type { RuleLabels } from '../../rule/rule.ts';
import type { secretStoreVolumes } from './rule.ts';

export const de: RuleLabels<typeof secretStoreVolumes> = {
  title: 'Geheimnisse aus dem Tresor schreibgeschützt einbinden',
  fixTitle: 'readOnly auf true setzen',
  messages: {
    'not-read-only': 'Das Volume {name} ist nicht schreibgeschützt, was der Treiber ablehnt',
    'writable-mount': 'Das Volume ist unter {path} nicht schreibgeschützt eingebunden',
    'no-class': 'Das Volume {name} nennt keine SecretProviderClass',
    unmounted: 'Kein Container bindet das Volume {name} ein, sodass nichts abgerufen wird',
    credential:
      'Meldet sich mit gespeicherten Anmeldeinformationen beim Tresor an, dem Secret {secret}',
  },
};
