export const de = {
  why: 'Annotationen enthalten, was Menschen und Werkzeuge über einen Workload wissen müssen, etwa Besitzer, Kostenstelle oder Runbook. Legen Sie die verlangten in der Option `annotations` fest. Solange die Liste leer ist, meldet die Regel nichts.',
  risk: 'Das Zertifikat eines Drittanbieterdienstes läuft ab, und vierzig Workloads verwenden ihn. Zehn davon nennen in keiner Annotation einen Besitzer; für diese wird niemand benachrichtigt, und sie fallen über das Wochenende nacheinander aus.',
  breaks:
    'Tragen Sie die Annotationen mit eigenen Werten unter `metadata.annotations` des Workloads ein. Dort ändern sie zur Laufzeit nichts; in der Podvorlage würden sie einen Rollout auslösen. Verlangt eine Richtlinie im Cluster sie, prüfen Sie mit `kubectl apply --dry-run=server -f FILE`, ob sie erfüllt ist.',
  verify:
    '`kubectl get deployments -A -o custom-columns=NAME:.metadata.name,NOTES:.metadata.annotations` zeigt die Annotationen in jeder Zeile.',
};
