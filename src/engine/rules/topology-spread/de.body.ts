export const de = {
  why: 'Eine Verteilungseinschränkung zählt die Pods, die ihr `labelSelector` erfasst, und setzt den nächsten dorthin, wo es am wenigsten sind. Ohne Auswahl hat sie keine Wirkung. Mit einer falschen zählt sie andere Pods. Mit `DoNotSchedule` bleibt ein Pod, der sie nicht erfüllen kann, im Zustand `Pending`.',
  risk: 'Die Einschränkung steht seit einem Jahr im Manifest, und alle verlassen sich darauf, dass die Replikate in drei Zonen laufen. Sie hat keinen `labelSelector` und hatte nie eine Wirkung. Als eine Zone ausfällt, stellt sich heraus, dass alle Replikate in ihr liefen.',
  breaks:
    'Neue Pods können auf anderen Knoten laufen. `ScheduleAnyway` gibt die Garantie von `DoNotSchedule` auf: Verlässt sich ein Programm darauf, nie zwei Replikate in einer Zone zu haben, behalten Sie den Wert, und unterdrücken Sie den Befund. Führen Sie den Rollout in einem Testcluster mit ebenso vielen Knoten aus, und lesen Sie die Ausgabe von `kubectl get pods -o wide`.',
  verify:
    '`kubectl describe pod POD` zeigt die Zeile `Topology Spread Constraints:` mit einer Auswahl, und `kubectl get pods` keinen Pod im Zustand `Pending`.',
};
