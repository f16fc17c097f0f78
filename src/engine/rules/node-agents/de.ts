import type { RuleLabels } from '../../rule/rule.ts';
import type { nodeAgents } from './rule.ts';

export const de: RuleLabels<typeof nodeAgents> = {
  title: 'Agenten des Knotens Zugriff auf den Knoten geben',
  undecided:
    'Für einen Agenten des Knotens ist keine Stufe der Pod Security Standards gedacht. Geben Sie ihm einen eigenen Namespace, der privilegierte Pods zulässt, und unterdrücken Sie diese Befunde mit einer Begründung.',
  fixTitle: 'Dem Agenten geben, was er braucht',
  messages: {
    'needs-host-network': '{agent} arbeitet im Netzwerk des Knotens und braucht hostNetwork',
    'needs-host-pid': '{agent} arbeitet mit den Prozessen des Knotens und braucht hostPID',
    'needs-root':
      '{agent} ist ein Agent des Knotens und braucht root: Die Dateien des Knotens gehören root',
    'needs-privileged':
      '{agent} ist ein Agent des Knotens und braucht einen privilegierten Container',
    'needs-capability':
      '{agent} ist ein Agent des Knotens und braucht die Linux-Funktion {capability}',
    'empty-folder': '{path} wird mit dem Knoten geteilt, ein leeres Volume erreicht dort niemanden',
    'read-only-folder':
      '{path} des Knotens ist zum Schreiben da, der Mount ist aber schreibgeschützt',
    'socket-needs-root':
      '{path} gehört root des Knotens, der Container hat aber einen anderen Benutzer',
  },
};
