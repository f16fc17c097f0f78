export const de = {
  why: 'Ein `hostPort` öffnet den Port des Containers unter der Adresse des Knotens, auf dem er läuft. Clients erreichen ihn dann an jedem Service und jedem Ingress vorbei, und je Knoten kann nur ein Pod die Nummer belegen. Im Netzwerk des Knotens ist jeder Containerport ein Hostport.',
  risk: 'Ein interner Verwaltungsport erhält für einen schnellen Test einen `hostPort`. Alles, was den Knoten erreicht, etwa andere virtuelle Computer im selben oder in einem verbundenen Netzwerk, erreicht nun auch diesen Port. Anmeldung und TLS des Ingress gelten dort nicht. Ein Angreifer durchsucht die Adressen der Knoten, findet den Port und verwendet die ungeschützte Schnittstelle.',
  breaks:
    'Clients, die Adresse und Port des Knotens direkt aufrufen, scheitern, etwa bei Ingress-Controllern ohne Lastenausgleich und bei Agents, die Programme auf ihrem eigenen Knoten aufrufen. Ermitteln Sie diese Clients zuerst, zum Beispiel über Firewallregeln und über Variablen, die aus `status.hostIP` gesetzt werden. Rufen Sie das Programm nach der Änderung über seinen Service auf; der frühere Aufruf von `KNOTENADRESSE:PORT` muss abgelehnt werden.',
  verify:
    '`kubectl get pods -o "custom-columns=NAME:.metadata.name,HOSTPORTS:.spec.containers[*].ports[*].hostPort"` zeigt keine Nummer.',
};
