import type { RuleLabels } from '../../rule/rule.ts';
import type { deprecatedImageRegistries } from './rule.ts';

export const de: RuleLabels<typeof deprecatedImageRegistries> = {
  title: 'Images aus gepflegten Registrierungen beziehen',
  fixTitle: 'Registrierung k8s.gcr.io durch registry.k8s.io ersetzen',
  stays: { replacement: 'Nur Sie wissen, welches Image es ersetzen soll.' },
  messages: {
    'deprecated-registry': 'Image stammt aus k8s.gcr.io, das seit 2023 eingefroren ist',
    'moved-image':
      'Image {image} ist seit 2025 in docker.io/bitnamilegacy, daher können Knoten es von hier nicht abrufen',
    'legacy-image':
      'Image {image} erhält keine Updates: Bitnami hat es 2025 in seinen alten Katalog verschoben',
  },
};
