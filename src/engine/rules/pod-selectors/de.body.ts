export const de = {
  why: 'Ein Workload erkennt seine Pods an den Labels in `selector`. Seine Pods haben die Labels seiner Vorlage, also muss die Vorlage jedes Label der Auswahl haben. Bei einem vorhandenen Objekt lässt sich die Auswahl nicht ändern.',
  risk: 'Jemand benennt in der Vorlage ein Label um und vergisst die Auswahl. Die Pipeline wendet zehn Objekte an; neun gelingen, dieses wird mit „`selector` does not match template `labels`“ abgelehnt. Die alte Version läuft weiter, während alle glauben, die neue sei ausgerollt.',
  breaks:
    'Der API-Server lehnt das Objekt in dieser Form ab, daher kann nichts ausfallen, was bereits läuft. Mit einem ergänzten Label passen die Pods auch zu Services und Netzwerkrichtlinien, die es verwenden: Prüfen Sie das mit `kubectl get services -o wide`. Hat ein Label einen anderen Wert, entscheiden Sie von Hand, welcher gemeint ist; bei einem schon vorhandenen Workload ist es der der Auswahl.',
  verify:
    '`kubectl apply --dry-run=server -f FILE` nimmt das Objekt an und erwähnt `selector` nicht.',
};
