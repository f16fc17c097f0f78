import type { RuleLabels } from '../../rule/rule.ts';
import type { commandPrivileges } from './rule.ts';

const KEEP =
  'Podsmith schreibt Befehle nicht um. Wenn der Schritt ein Volume vorbereitet, überlassen Sie das fsGroup, oder bereiten Sie die Dateien beim Erstellen des Images vor. Wenn das Programm diese Berechtigungen braucht, behalten Sie sie bei, verlegen Sie den Workload in einen eigenen Namespace, und unterdrücken Sie den Befund mit einer Begründung.';

export const de: RuleLabels<typeof commandPrivileges> = {
  title: 'Jedem Befehl die nötigen Berechtigungen geben',
  fixTitle: 'Das Image mit seinem eigenen Benutzer ausführen',
  failsIf: 'wenn Dateien auf vorhandenen Volumes einem anderen gehören',
  stays: {
    'needs-root': KEEP,
    'needs-host-pid': KEEP,
    'needs-capability': KEEP,
    'needs-privileged': KEEP,
    'needs-escalation': KEEP,
    'read-only': KEEP,
    'image-needs-capability': KEEP,
    'image-needs-privileged': KEEP,
    'image-needs-root': KEEP,
    'image-read-only': KEEP,
    'added-for-root': KEEP,
    'tried-as-user': KEEP,
    'tried-without-capabilities': KEEP,
  },
  messages: {
    'needs-host-pid':
      'Der Befehl `{command}` greift auf Prozesse des Knotens zu und braucht hostPID',
    'needs-root':
      'Der Befehl `{command}` braucht root, der Container hat aber einen anderen Benutzer',
    'needs-capability':
      'Der Befehl `{command}` braucht die Linux-Funktion {capability}, die dem Container fehlt',
    'needs-privileged':
      'Der Befehl `{command}` braucht einen privilegierten Container, der als root läuft',
    'needs-escalation':
      'Der Befehl `{command}` schlägt fehl, weil `allowPrivilegeEscalation: false` setuid-Programme unwirksam macht',
    'read-only':
      'Der Befehl `{command}` schreibt in das Stammdateisystem, das schreibgeschützt ist',
    'image-needs-capability':
      'Das Image {image} startet hier als root und braucht die Linux-Funktion {capability}, um zu seinem eigenen Benutzer zu wechseln',
    'image-needs-privileged':
      'Das Image startet {image}, das einen privilegierten Container mit root braucht',
    'image-needs-root':
      'Das Image startet {image}, das root mit den üblichen Linux-Funktionen braucht',
    'image-read-only':
      'Das Image startet {image}, das in das Stammdateisystem schreibt, und das ist schreibgeschützt',
    'added-for-root':
      'Fügt {capability} hinzu, was meist nur root nutzen kann, der Container hat aber einen anderen Benutzer',
    'tried-as-user':
      'Das Image {image} lief in einem Versuch als root, endete aber als Benutzer {user} ohne Linux-Funktionen',
    'tried-without-capabilities':
      'Das Image {image} lief in einem Versuch als root, endete aber ohne Linux-Funktionen',
  },
};
