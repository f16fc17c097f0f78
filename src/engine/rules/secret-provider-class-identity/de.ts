import type { RuleLabels } from '../../rule/rule.ts';
import type { secretProviderClassIdentity } from './rule.ts';

export const de: RuleLabels<typeof secretProviderClassIdentity> = {
  title: 'Mit der Identität des Pods bei Key Vault anmelden',
  fixTitle: 'Mit einer Client-ID anmelden',
  messages: {
    contradictory: '{a} und {b} sind beide eingeschaltet; der Anbieter akzeptiert nur eine Methode',
    'node-identity':
      'Meldet sich mit einer Identität des Knotens an, die jeder Pod auf diesem Knoten nutzen kann',
    'no-identity':
      'Nennt keine Identität, daher wäre eine Anmeldung nur mit gespeicherten Anmeldeinformationen des Volumes möglich',
    'ignored-identity':
      'Setzt userAssignedIdentityID, was nur mit useVMManagedIdentity wirkt, daher gibt es keine Identität',
    'proxy-without-client':
      'Schaltet useAzureTokenProxy ein, was die clientID einer verwalteten Identität erfordert',
  },
};
