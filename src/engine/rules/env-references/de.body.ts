export const de = {
  why: 'Eine Variable kann ihren Wert aus einer ConfigMap oder einem Secret beziehen. Gibt es das Objekt oder den Schlüssel nicht, startet der Container nicht, es sei denn, der Verweis ist `optional`. Secrets, die der Secrets Store CSI-Treiber synchronisiert, werden berücksichtigt.',
  risk: 'Ein Schlüssel der ConfigMap wird von `db_host` in `db-host` umbenannt, im Deployment jedoch nicht. Die laufenden Pods behalten ihre alten Werte, und niemand bemerkt etwas. Wochen später fällt ein Knoten aus, und die neuen Pods bleiben in `CreateContainerConfigError` hängen, obwohl an diesem Tag nichts geändert wurde.',
  breaks:
    'Korrigieren Sie den Namen von Hand, nehmen Sie das Objekt in die Dateien auf, oder kennzeichnen Sie den Verweis mit `optional: true`, wenn das Programm ohne ihn auskommt. Entsteht das Objekt anderswo, etwa durch einen Operator oder eine Pipeline, unterdrücken Sie den Befund nach einem Blick auf `kubectl get configmaps,secrets`.',
  verify:
    '`kubectl get pods` zeigt nach `kubectl rollout restart deployment NAME` kein `CreateContainerConfigError`.',
};
