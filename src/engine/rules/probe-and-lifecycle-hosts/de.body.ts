export const de = {
  why: 'Das Kubelet sendet Tests und Lifecycle-Anfragen aus dem Netzwerk des Knotens. Ohne `host` gehen sie an die Adresse des Pods, mit `host` an eine beliebige Adresse im Manifest, ohne dass eine Netzwerkrichtlinie gilt. Baseline verbietet das Feld seit Version 1.34, auch `127.0.0.1` und `localhost`, denn damit ist der Knoten gemeint.',
  risk: 'Ein Angreifer, der Pods erstellen darf, setzt `livenessProbe.httpGet.host` auf eine interne Adresse, etwa einen Metadatenendpunkt oder einen Dienst auf der Loopbackadresse des Knotens. Das Kubelet ruft sie alle paar Sekunden auf. An den Neustarts und den Ereignissen erkennt der Angreifer, welche Adressen und Ports antworten. Ein präparierter Pfad kann dort Aktionen auslösen.',
  breaks:
    'Ein Test, der einen anderen Server geprüft hat, prüft nun den Pod. Ein Programm, das nur auf `127.0.0.1` lauscht, wie es im Netzwerk des Knotens üblich ist, antwortet nicht mehr, und der Pod startet immer wieder neu. Lassen Sie es auch auf der Adresse des Pods lauschen. Hat der Name einen virtuellen Host ausgewählt, senden Sie ihn als Header `Host` über `httpHeaders`. Beobachten Sie nach dem Start zehn Minuten lang `kubectl get pod POD -w`: Die Zahl der Neustarts muss gleich bleiben.',
  verify:
    '`kubectl describe pod POD` zeigt für jeden Test `http-get http://:PORT` oder `tcp-socket :PORT`; vor dem Doppelpunkt des Ports steht nichts.',
};
