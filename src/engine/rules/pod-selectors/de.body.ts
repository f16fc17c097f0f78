export const de = {
  why: 'Ein Workload erkennt seine Pods an den Labels in `selector`. Die Pods, die er erstellt, haben die Labels seiner Vorlage, also muss die Vorlage alle haben, nach denen die Auswahl fragt. Die Auswahl lässt sich nicht mehr ändern, sobald das Objekt vorhanden ist.',
  risk: 'Jemand benennt in der Vorlage ein Label um und vergisst die Auswahl. Die Pipeline wendet zehn Objekte an; neun gelingen, dieses wird mit „`selector` does not match template `labels`“ abgelehnt. Die alte Version läuft weiter, während alle glauben, die neue sei ausgerollt.',
  breaks:
    'Der API-Server lehnt das Objekt in dieser Form ab, daher ist nichts gefährdet, was bereits läuft. Durch ein ergänztes Label passen die Pods zu Services und Netzwerkrichtlinien, die sie verlangen: Suchen Sie danach mit `kubectl get services -o wide`. Hat ein Label einen anderen Wert, entscheiden Sie von Hand, welcher gemeint ist; bei einem schon vorhandenen Workload ist es der Wert der Auswahl.',
  verify:
    '`kubectl apply --dry-run=server -f FILE` nimmt das Objekt an und erwähnt `selector` nicht.',
};
