import type { RuleLabels } from '../../rule/rule.ts';
import type { workloadIdentityProxy } from './rule.ts';

export const de: RuleLabels<typeof workloadIdentityProxy> = {
  title: 'Migrationsproxy entfernen',
  stays: {
    migration:
      'Ohne den Proxy kann sich ein Programm, das noch den Metadatendienst des Knotens fragt, nicht anmelden. Sobald sein Azure SDK die Workloadidentität verwendet, entfernen Sie den Proxy mit dem Steuerelement dieser Einstellung.',
  },
  fixTitle: 'Die Annotationen des Proxys entfernen',
  failsIf: 'wenn das Azure SDK des Programms alt ist',
  messages: {
    injected: 'Fügt einen Proxy mit einem privilegierten Init-Container hinzu, der als root läuft',
    'injected-all-the-same':
      'Fügt dennoch einen Proxy mit einem privilegierten Init-Container hinzu: Der Webhook ignoriert den Wert „{value}“',
    denied:
      'Verhindert, dass die Pods erstellt werden: Der Namespace erzwingt {level}, und der Init-Container des Proxys ist privilegiert',
    'host-network':
      'Verhindert, dass die Pods erstellt werden: Im Netzwerk des Knotens fügt der Webhook keinen Proxy hinzu',
    windows:
      'Funktioniert nicht unter Windows: Der Proxy und sein Init-Container laufen nur unter Linux',
  },
};
