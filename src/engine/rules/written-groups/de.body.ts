export const de = {
  why: 'Die Initiative `Kubernetes cluster pod security restricted standards` von Azure Policy verlangt `fsGroup` und `supplementalGroups` mit Gruppen von 1 bis 65535. Sie kann nicht sehen, welche Gruppen das Image seinem Benutzer gibt, und akzeptiert fehlende Werte daher nicht. Die Stufe Restricted der Pod Security Standards verlangt beides nicht.',
  disputed:
    'Dafür: Ist die Initiative mit der Wirkung Deny zugewiesen, werden Pods ohne diese Felder abgelehnt, und ausdrücklich festgelegte Gruppen lassen sich prüfen. Dagegen: Nur Azure Policy verlangt sie, und ein Prozess sollte keiner Gruppe angehören, die er nicht benötigt. Das Profil der Initiative schaltet die Regel ein.',
  risk: 'Ein Operator weist die Initiative mit der Wirkung Deny zu. Das Deployment wird weiterhin angenommen, denn die Richtlinie prüft nur Pods. Sein ReplicaSet kann aber keine erstellen. Der Rollout endet nicht, und nur die Ereignisse des ReplicaSets zeigen den Grund.',
  breaks:
    'Mit `fsGroup` erhalten die Dateien der meisten Volumes beim Einbinden diese Gruppe, was bei einem großen Datenträger Minuten dauern kann; `fsGroupChangePolicy: OnRootMismatch` vermeidet das bei späteren Einbindungen. Eine weitere Gruppe gibt dem Prozess deren Berechtigungen auf gemeinsamen Volumes. Starten Sie den Pod in einem Test-Namespace, und lassen Sie die Anwendung eine Datei schreiben.',
  verify:
    '`kubectl exec POD -c CONTAINER -- id -G` führt die gewählten Zahlen und keine 0 auf, und die Konformitätsseite von Azure Policy zeigt den Pod nicht mehr.',
};
