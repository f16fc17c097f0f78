export const de = {
  why: 'Eine Variable kann ihren Wert aus einer ConfigMap oder einem Secret beziehen. Gibt es das Objekt oder den Schlüssel nicht, startet der Container nicht, es sei denn, der Verweis ist `optional`. Die Regel kennt auch Secrets, die der Secrets Store CSI-Treiber synchronisiert.',
  risk: 'Ein Schlüssel der ConfigMap wird von `db_host` in `db-host` umbenannt, im Deployment jedoch nicht. Laufende Pods behalten ihre Werte, daher fällt es nicht auf. Später fällt ein Knoten aus, und die neuen Pods bleiben in `CreateContainerConfigError` hängen, obwohl an diesem Tag nichts geändert wurde.',
  breaks:
    'Korrigieren Sie den Namen von Hand, nehmen Sie das Objekt in die Dateien auf, oder setzen Sie `optional: true`, wenn das Programm ohne den Wert funktioniert. Erstellt ein Operator oder eine Pipeline das Objekt, prüfen Sie das mit `kubectl get configmaps,secrets`, und unterdrücken Sie den Befund.',
  verify:
    '`kubectl get pods` zeigt nach `kubectl rollout restart deployment NAME` kein `CreateContainerConfigError`.',
};
