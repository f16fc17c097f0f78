export const de = {
  why: 'Ein einzelner Container kann mehr anfordern, als irgendein Knoten hat, oder so viel wie das ganze übrige Team. Eine Obergrenze für das, was ein Container anfordern und nutzen darf, deckt Tippfehler und unbemerktes Wachstum auf. Legen Sie sie in den Optionen `cpu` und `memory` fest. Sind sie leer, meldet diese Regel nichts.',
  risk: 'Jemand schreibt `memory: 64Gi` statt `640Mi`. Die Autoskalierung des Clusters startet für einen kleinen Pod den größten virtuellen Computer des Knotenpools, und er läuft, bis jemand die Rechnung liest. In einem Pool ohne solche Computer wartet der Pod unbegrenzt und blockiert den Rollout.',
  breaks:
    'Die Korrektur senkt den Wert auf die Obergrenze. Ein Programm, das mehr benötigt, wird gedrosselt (CPU) oder mit `OOMKilled` beendet (Arbeitsspeicher). Vergleichen Sie vorher mit `kubectl top pod --containers` unter Last. Für Ressourcen des ganzen Pods wird keine Korrektur angeboten, weil seine Container darin Platz finden müssen.',
  verify:
    '`kubectl get pods -o "custom-columns=NAME:.metadata.name,LIMITS:.spec.containers[*].resources.limits"` zeigt keinen Wert über den Obergrenzen.',
};
