import type { RuleLabels } from '../../rule/rule.ts';
import type { secretProviderClassIdentity } from './rule.ts';

export const de: RuleLabels<typeof secretProviderClassIdentity> = {
  title: 'Mit der Identität des Pods bei Key Vault anmelden',
  fixTitle: 'Mit einer Client-ID anmelden',
  messages: {
    contradictory:
      '{a} und {b} sind beide eingeschaltet; der Anbieter lehnt mehr als eine davon ab',
    'node-identity':
      'Meldet sich mit einer Identität des Knotens an, die jeder Pod auf diesem Knoten nutzen kann',
    'no-identity':
      'Nennt keine Identität, daher könnten nur gespeicherte Anmeldeinformationen des Volumes anmelden',
    'ignored-identity':
      'Nennt userAssignedIdentityID, was nur mit useVMManagedIdentity wirkt: Es gibt keine Identität',
    'proxy-without-client':
      'Schaltet useAzureTokenProxy ein, was die clientID einer verwalteten Identität erfordert',
  },
};
