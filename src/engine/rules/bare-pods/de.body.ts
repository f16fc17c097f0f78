export const de = {
  why: 'Ein Pod ohne Controller bleibt an einen Knoten gebunden. Ein Deployment, ein StatefulSet oder ein Job erstellt verlorene Pods neu und rollt Änderungen aus. Zum Ausprobieren ist ein einzelner Pod in Ordnung.',
  risk: 'AKS aktualisiert einen Knoten und leert ihn dazu. Das Leeren bleibt an dem einzelnen Pod hängen oder löscht ihn, wenn es erzwungen wird, und kein Controller erstellt ihn neu.',
  breaks:
    'Ändern Sie es von Hand: Setzen Sie `metadata.labels` und `spec` des Pods unter `spec.template` eines Deployments, und ergänzen Sie einen `selector` mit denselben Labels. Verwenden Sie für eine Aufgabe, die endet, einen Job. Die Namen der Pods enden dann auf zufällige Zeichen, sodass Clients, die den Pod mit seinem Namen aufrufen, einen Service benötigen. Löschen Sie den alten Pod, sobald `kubectl rollout status deployment NAME` abgeschlossen ist.',
  verify:
    '`kubectl get pods -o "custom-columns=NAME:.metadata.name,OWNER:.metadata.ownerReferences[0].kind"` zeigt in jeder Zeile einen Besitzer.',
};
