export const de = {
  why: 'Ein Job bleibt nach seinem Ende samt seinen Pods im Cluster. `ttlSecondsAfterFinished` legt fest, nach wie vielen Sekunden Kubernetes ihn löscht. Die Jobs eines CronJobs benötigen das weniger, weil der CronJob nur wenige behält.',
  risk: 'Eine Pipeline erstellt für jeden Build einen Job und löscht keinen. Nach einigen Monaten enthält die Datenbank des Clusters 20.000 beendete Jobs und Tausende ihrer Pods. `kubectl get pods` wird langsam, und Controller sind überlastet.',
  breaks:
    'Nach dieser Zeit wird der Job samt seinen Pods und deren Protokollen gelöscht. Speichern Sie Protokolle daher vorher an einem anderen Ort. Werkzeuge, die den Cluster mit einem Repository abgleichen, erstellen den gelöschten Job womöglich neu und führen ihn damit noch einmal aus. Probieren Sie es an einem Testjob mit `60` aus, und prüfen Sie zwei Minuten nach seinem Ende `kubectl get jobs`.',
  verify:
    '`kubectl get jobs` führt den Job nicht mehr auf, sobald nach seinem Ende die angegebenen Sekunden vergangen sind.',
};
