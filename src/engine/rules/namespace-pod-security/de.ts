import type { RuleLabels } from '../../rule/rule.ts';
import type { namespacePodSecurity } from './rule.ts';

export const de: RuleLabels<typeof namespacePodSecurity> = {
  title: 'Podsicherheitsstufe erzwingen',
  fixTitle: 'Das Label enforce setzen',
  failsIf: 'wenn hier ein Pod gegen die Stufe verstößt',
  messages: {
    missing: 'Jeder Pod wird zugelassen: Das Label pod-security.kubernetes.io/enforce fehlt',
    privileged: 'Jeder Pod wird zugelassen: Die Stufe ist privileged',
    'invalid-level': 'Das Label {label} nennt keine gültige Stufe, daher lehnt Kubernetes es ab',
    'invalid-version':
      'Das Label {label} nennt keine gültige Version, daher lehnt Kubernetes es ab',
  },
};
