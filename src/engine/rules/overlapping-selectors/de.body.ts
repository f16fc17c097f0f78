export const de = {
  why: 'Ein Controller erkennt seine Pods an seiner Auswahl und an deren Besitzer. Kubernetes lehnt Auswahlen, die sich überschneiden, nicht ab, aber die Dokumentation warnt davor. Eine Autoskalierung misst alle Pods, zu denen die Auswahl passt, und `kubectl logs deployment/NAME` zeigt unter Umständen einen Pod des anderen Workloads. Einen Pod ohne Besitzer übernimmt jeder Controller, dessen Auswahl passt.',
  risk: 'Zwei Deployments verwenden das Label `app: shop`, eines für die Website und eines für die Verarbeitung ihrer Warteschlange. Die Autoskalierung der Website bildet den Mittelwert der CPU-Last von beiden. Die Verarbeitung ist untätig, daher bleibt der Mittelwert unter dem Zielwert, und es kommen keine Pods hinzu, während die Website überlastet ist.',
  breaks:
    'Die Auswahl eines vorhandenen Objekts lässt sich nicht ändern. Ergänzen Sie in Auswahl und Vorlage beider Workloads ein Label wie `app.kubernetes.io/component`, löschen Sie das alte Objekt mit `kubectl delete --cascade=orphan`, und erstellen Sie das neue. Löschen Sie dann die alten Pods. Services und Netzwerkrichtlinien, die die alten Labels verwenden, passen weiterhin.',
  verify:
    '`kubectl get pods -l KEY=VALUE` mit den Labels der Auswahl listet nur die Pods dieses Workloads auf.',
};
