export const de = {
  why: '`k8s.gcr.io` ist seit April 2023 eingefroren: Neue Versionen erscheinen dort nicht mehr. Es leitet nur noch zu `registry.k8s.io` um, wo es dieselben Images unter denselben Namen gibt. Die Umleitung kann jederzeit enden. Bitnami hat seine Images mit Version im August 2025 aus `docker.io/bitnami` nach `docker.io/bitnamilegacy` verschoben, wo sie keine Updates erhalten.',
  risk: 'Die Umleitung endet. Laufende Pods sind nicht betroffen, doch nachts fügt die Autoskalierung des Clusters einen Knoten hinzu, und dessen Pods bleiben in `ErrImagePull` hängen. Das Image gehört zu einem Controller des Clusters, daher fällt als Nächstes alles aus, was von ihm abhängt.',
  breaks:
    'Namen, Tags und Digests sind gleich, für das Programm ändert sich also nichts. Führt eine Firewall, ein Spiegel oder eine Richtlinie Registrierungen namentlich auf, ergänzen Sie `registry.k8s.io`. Knoten, die den alten Namen verwenden, werden schon heute dorthin umgeleitet. Löschen Sie einen Pod, und prüfen Sie, ob er wieder startet. Ersetzen Sie ein Image von Bitnami durch das offizielle oder durch eines aus dem Abonnement: Benutzer, Pfade und Variablen unterscheiden sich, testen Sie es also mit einer Kopie der Daten. Bis dahin hat `docker.io/bitnamilegacy` dieselben Tags.',
  verify:
    '`kubectl get pods --all-namespaces -o yaml` enthält `k8s.gcr.io` in keiner Zeile mit `image:`.',
};
