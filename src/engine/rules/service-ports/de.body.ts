export const de = {
  why: 'Eine Organisation kann festlegen, welche Ports Services anbieten, damit Firewalls, Scans und Warnungen darauf abgestimmt sind. Legen Sie sie in der Option `allowedPorts` fest, als einzelne Ports oder Bereiche. Ist die Liste leer, ist jeder Port zulässig.',
  risk: 'Ein Team veröffentlicht neben der Website auch den Debugport seiner Anwendung. Die Firewall zwischen zwei Netzwerken lässt ihn zu, weil ein ganzer Bereich offen ist. Ein Angreifer verbindet einen Debugger, liest den Speicher des Prozesses und findet die Sitzungsschlüssel.',
  breaks:
    'Clients verwenden `port`. Stimmen Sie die neue Nummer mit ihnen ab, ändern Sie deren Konfiguration, und bieten Sie eine Zeit lang beide Ports an. `targetPort`, der Port des Containers, bleibt unverändert. Ist er nicht gesetzt, setzen Sie ihn auf den alten `port`. Rufen Sie den Service dann von einem der Clients aus auf dem neuen Port auf.',
  verify:
    '`kubectl get services -A -o "custom-columns=NAME:.metadata.name,PORTS:.spec.ports[*].port"` zeigt nur zulässige Ports.',
};
