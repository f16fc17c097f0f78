import type { RuleLabels } from '../../rule/rule.ts';
import type { deprecatedImageRegistries } from './rule.ts';

export const de: RuleLabels<typeof deprecatedImageRegistries> = {
  title: 'Images aus registry.k8s.io beziehen',
  fixTitle: 'Registrierung k8s.gcr.io durch registry.k8s.io ersetzen',
  messages: {
    'deprecated-registry': 'Image stammt aus k8s.gcr.io, das seit 2023 eingefroren ist',
  },
};
