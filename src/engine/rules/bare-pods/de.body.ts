export const de = {
  why: 'Ein Pod, der für sich allein angewendet wird, bleibt für immer an einen Knoten gebunden. Ein Deployment, ein StatefulSet oder ein Job erstellt verlorene Pods neu und rollt Änderungen aus. Zum Ausprobieren ist ein einzelner Pod in Ordnung.',
  risk: 'AKS aktualisiert einen Knoten und leert ihn dazu. Das Leeren bleibt an dem einzelnen Pod hängen oder löscht ihn, wo es erzwungen wird, und nichts erstellt ihn wieder.',
  breaks:
    'Ändern Sie es von Hand: Setzen Sie `metadata.labels` und `spec` des Pods unter `spec.template` eines Deployments, und ergänzen Sie einen `selector` mit denselben Labels. Eine Aufgabe gehört in einen Job. Die Namen der Pods enden dann auf zufällige Zeichen, sodass alles, was den Pod beim Namen anspricht, einen Service benötigt. Löschen Sie den alten Pod, sobald `kubectl rollout status deployment NAME` abgeschlossen ist.',
  verify:
    '`kubectl get pods -o "custom-columns=NAME:.metadata.name,OWNER:.metadata.ownerReferences[0].kind"` zeigt in jeder Zeile einen Besitzer.',
};
