export const de = {
  why: 'Annotationen enthalten, was Menschen und Werkzeuge über einen Workload wissen müssen, etwa Besitzer, Kostenstelle oder Runbook. Die Option `annotations` legt die erforderlichen fest. Ist die Liste leer, meldet die Regel nichts.',
  risk: 'Das Zertifikat eines Drittanbieterdienstes läuft ab, und vierzig Workloads verwenden ihn. Zehn davon haben keine Annotation mit einem Besitzer, daher wird dort niemand benachrichtigt, und sie fallen über das Wochenende nacheinander aus.',
  breaks:
    'Tragen Sie die Annotationen mit eigenen Werten unter `metadata.annotations` des Workloads ein. Dort ändern sie zur Laufzeit nichts; in der Podvorlage würden sie einen Rollout auslösen. Verlangt eine Richtlinie im Cluster sie, prüfen Sie mit `kubectl apply --dry-run=server -f FILE`, ob sie erfüllt ist.',
  verify:
    '`kubectl get deployments -A -o custom-columns=NAME:.metadata.name,NOTES:.metadata.annotations` zeigt die Annotationen in jeder Zeile.',
};
