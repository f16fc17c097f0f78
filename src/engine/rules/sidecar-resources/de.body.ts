export const de = {
  why: 'Ein Sidecarcontainer ist ein Init-Container mit `restartPolicy: Always`: Er startet vor der Anwendung und läuft, solange der Pod besteht. Der nächste Container startet, sobald der Sidecarcontainer gestartet ist. Ohne Starttest ist das der Fall, sobald sein Prozess existiert. Seine Ressourcen kommen zu denen der Anwendung hinzu und beeinflussen die QoS-Klasse des Pods.',
  risk: 'Ein Proxy des Service Mesh benötigt vier Sekunden, um seine Zertifikate zu laden. Ohne Starttest startet die Anwendung, ihre ersten Aufrufe des Proxys scheitern, und sie stürzt ab. Nach zwei Neustarts funktioniert es zufällig.',
  breaks:
    'Eine automatische Korrektur gibt es nicht, denn nur der Besitzer des Images weiß, woran der Start zu erkennen ist. Fügen Sie eine `startupProbe` hinzu, die den Integritätsendpunkt des Sidecarcontainers abfragt. Bei zu wenigen Versuchen wird er neu gestartet, bevor er bereit ist. Berücksichtigen Sie also langsame Knoten. Setzen Sie für die Klasse `Guaranteed` die Grenzwerte von CPU und Arbeitsspeicher auf die Anforderungen, und vergleichen Sie sie mit `kubectl top pod --containers` unter Last.',
  verify:
    '`kubectl describe pod POD` zeigt für den Sidecarcontainer unter „Init Containers“ eine Zeile `Startup`, und die Anwendung startet ohne frühe Neustarts.',
};
