export const de = {
  why: 'Ein Service vom Typ `NodePort` öffnet auf jedem Knoten einen Port zwischen 30000 und 32767, ob dort ein zugehöriger Pod läuft oder nicht. Clients, die einen Knoten erreichen, umgehen den Ingress-Controller mit TLS, Anmeldung und Protokollen. Innerhalb des Clusters genügt `ClusterIP`.',
  risk: 'Ein Team veröffentlicht für einen Test eine interne Verwaltungsseite über `NodePort`. Ein Angreifer mit Zugang zum virtuellen Netzwerk oder zu einem Knoten mit öffentlicher Adresse durchsucht die hohen Ports. Er findet die Seite ohne TLS und Anmeldung und ändert die Einstellungen.',
  breaks:
    'Clients, die den Port eines Knotens aufrufen, scheitern, ebenso externe Lastenausgleichsmodule, deren Integritätstests ihn verwenden. Die Korrektur entfernt `nodePort` und eine Datenverkehrsrichtlinie, die Kubernetes nicht mehr annehmen würde. Ermitteln Sie die Clients in den Datenflussprotokollen des virtuellen Netzwerks, die jene der Netzwerksicherheitsgruppen ablösen. Geben Sie ihnen einen Ingress oder ein internes Lastenausgleichsmodul, und testen Sie beides, bevor Sie die Änderung anwenden.',
  verify: '`kubectl get services -A` zeigt in der Spalte `TYPE` kein `NodePort`.',
};
