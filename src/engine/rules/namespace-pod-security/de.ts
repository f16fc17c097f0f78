import type { RuleLabels } from '../../rule/rule.ts';
import type { namespacePodSecurity } from './rule.ts';

export const de: RuleLabels<typeof namespacePodSecurity> = {
  title: 'Podsicherheitsstufe erzwingen',
  fixTitle: 'Die Bezeichnung enforce setzen',
  failsIf: 'wenn hier ein Pod gegen das Niveau verstößt',
  messages: {
    missing: 'Jeder Pod wird zugelassen: Die Bezeichnung pod-security.kubernetes.io/enforce fehlt',
    privileged: 'Jeder Pod wird zugelassen: Die Stufe ist privileged',
    'invalid-level':
      'Die Bezeichnung {label} nennt keine gültige Stufe, daher weist Kubernetes sie ab',
    'invalid-version':
      'Die Bezeichnung {label} nennt keine gültige Version, daher weist Kubernetes sie ab',
  },
};
