export const de = {
  why: 'Kubernetes ersetzt API-Versionen und stellt die alten einige Releases später ein. Ein Manifest mit einer entfernten Version lehnt es mit `no matches for kind` ab.',
  risk: 'AKS aktualisiert den Cluster nach Zeitplan. Vorhandene Objekte bleiben erhalten, weil sie in einer anderen Version gespeichert sind. Das nächste Release der Anwendung lässt sich aber nicht anwenden: Sein CronJob verwendet `batch/v1beta1`.',
  breaks:
    'Die Korrektur legt die neue Version fest. Bei Workloads schreibt sie auch die Labelauswahl, die die alte Version aus den Labels der Pods ableitete, und entfernt `rollbackTo` und `templateGeneration`, die es in der neuen Version nicht gibt. Die Version `apps/v1` hat andere Standardwerte, etwa rollierende Aktualisierungen für DaemonSets und StatefulSets und einen Verlauf von zehn Versionen. Ingresses, Webhooks, Definitionen benutzerdefinierter Ressourcen und Workloads ohne Labels schreiben Sie selbst um. Das Plug-In `kubectl convert -f FILE --output-version VERSION` hilft dabei, kennt aber keine Definitionen benutzerdefinierter Ressourcen. Vergleichen Sie vor dem Anwenden mit `kubectl diff -f FILE`.',
  verify:
    '`kubectl apply --dry-run=server -f FILE` gibt weder `no matches for kind` noch eine Warnung mit `deprecated` aus.',
};
