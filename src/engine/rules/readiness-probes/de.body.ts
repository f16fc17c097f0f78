export const de = {
  why: 'Ein Bereitschaftstest (readiness probe) zeigt, wann ein Container Anfragen bearbeiten kann. Services leiten nur an bereite Pods weiter, und ein Rollout entfernt einen alten Pod erst, wenn sein Nachfolger bereit ist. Ohne Test gilt ein Container als bereit, sobald sein Prozess startet.',
  risk: 'Eine neue Version benötigt vierzig Sekunden, um ihre Datenbankverbindungen zu öffnen. Kubernetes hält jeden neuen Pod sofort für bereit und beendet die alten; Clients erhalten Verbindungsfehler, bis die Programme bereit sind. Antwortet die Version nie, hält der Rollout trotzdem nicht an, und alle alten Pods sind beendet.',
  breaks:
    'Ist bekannt, an welchem Port das Programm lauscht, schreibt die Korrektur einen Test, der sich damit verbindet. Er zeigt, dass das Programm gestartet ist, aber nicht, dass es Anfragen bearbeiten kann: Ein Pfad, der erst dann antwortet, ist besser. Bei anderen Programmen wissen nur Sie, worauf sie antworten. Mit einem falschen Pfad oder Port erhalten die Pods keine Anfragen. Probieren Sie es in einem Test-Namespace aus, und warten Sie, bis `kubectl rollout status` endet.',
  verify:
    '`kubectl get pods -w` zeigt während eines Rollouts in der Spalte `READY` eine Weile `0/1` und dann `1/1`.',
};
