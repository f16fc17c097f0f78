import type { RuleWords } from '../../rule/rule.ts';
import type { operatingSystem } from './rule.ts';

export const de: RuleWords<typeof operatingSystem> = {
  title: 'Pods für Windows als solche angeben',
  why: 'Eine Knotenauswahl schickt den Pod auf Windows-Knoten, doch Kubernetes erkennt einen Windows-Pod allein an `os.name`. Fehlt die Angabe, verlangt Pod Security Einstellungen von Linux, die es unter Windows nicht gibt, und der API-Server nimmt Einstellungen an, die auf dem Knoten niemand befolgt.',
  risk: 'Ein Team verlegt eine Windows-Anwendung in einen Namespace, der `restricted` erzwingt. Ihre Pods werden abgewiesen, weil ein Seccomp-Profil fehlt, und statt eine Zeile zu ergänzen, stellt jemand den ganzen Namespace auf `baseline` zurück. Einen Monat später startet ein Angreifer, der dort Anwendungen bereitstellen darf, einen Linux-Container als root mit allen Standard-Capabilities.',
  breaks:
    'Ein Pod mit `os.name: windows` wird abgelehnt, wenn er Felder setzt, die nur Linux kennt, etwa `runAsUser`, `capabilities` oder `seccompProfile`, und das Kubelet eines Linux-Knotens weist ihn ab, statt den Start zu versuchen. Der API-Server meldet das sofort: Versuchen Sie es mit `kubectl apply --dry-run=server -f FILE`. In einem vorhandenen Pod lässt sich das Feld nicht ändern; löschen Sie einen einzelnen Pod also zuerst.',
  undecided:
    'Neben `os.name: windows` lehnt der API-Server Einstellungen von Linux ab. Ist der Pod für Windows bestimmt, entfernen Sie sie von Hand, denn sie bewirken dort nichts; andernfalls berichtigen Sie die Knotenauswahl.',
  verify: '`kubectl get pod POD -o jsonpath={.spec.os.name}` gibt `windows` aus.',
  fixTitle: 'Im Feld os.name den Wert windows setzen',
  messages: {
    unset: 'Läuft unter Windows, gilt für Kubernetes aber als Linux-Pod: os.name ist nicht gesetzt',
    'linux-fields':
      'Läuft unter Windows, doch mit Einstellungen von Linux und ohne os.name: {fields}',
  },
};
