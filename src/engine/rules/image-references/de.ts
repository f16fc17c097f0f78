import type { RuleLabels } from '../../rule/rule.ts';
import type { imageReferences } from './rule.ts';

export const de: RuleLabels<typeof imageReferences> = {
  title: 'Gültige Imageverweise verwenden',
  fixTitle: 'Den Imageverweis korrigieren',
  messages: {
    scheme: '{image} ist kein gültiger Imageverweis: Er beginnt mit einem Schema wie https://',
    capitals:
      '{image} ist kein gültiger Imageverweis: Nur die Registrierung und das Tag dürfen Großbuchstaben enthalten',
    digest:
      '{image} ist kein gültiger Imageverweis: Der Teil nach dem @ ist kein Digest wie sha256 mit 64 Ziffern',
    tag: '{image} ist kein gültiger Imageverweis: Der Teil nach dem Doppelpunkt ist kein Tag',
    name: '{image} ist kein gültiger Imageverweis',
  },
};
