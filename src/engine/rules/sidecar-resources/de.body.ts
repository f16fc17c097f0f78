export const de = {
  why: 'Ein Sidecarcontainer ist ein Init-Container mit `restartPolicy: Always`: Er startet vor der Anwendung und läuft neben ihr, solange der Pod besteht. Der nächste Container startet, sobald der Sidecarcontainer gestartet ist, und ohne Starttest heißt das nur, dass sein Prozess existiert. Seine Ressourcen kommen zu denen der Anwendung hinzu und zählen für die Klasse des Pods.',
  risk: 'Ein Proxy des Service Mesh benötigt vier Sekunden, um seine Zertifikate zu laden. Ohne Starttest startet die Anwendung sofort, ihre ersten Aufrufe scheitern am Port des Proxys, und sie stürzt ab. Nach zwei Neustarts gelingt es zufällig.',
  breaks:
    'Eine automatische Korrektur gibt es nicht, denn nur wer das Image betreut, weiß, woran der Start zu erkennen ist. Fügen Sie eine `startupProbe` hinzu, die den Integritätsendpunkt des Sidecarcontainers abfragt. Bei zu wenigen Versuchen wird er neu gestartet, bevor er bereit ist, planen Sie also langsame Knoten ein. Geben Sie für die Klasse bei CPU und Arbeitsspeicher Grenzwerte in Höhe der Anforderungen an, und vergleichen Sie sie mit `kubectl top pod --containers` unter Last.',
  verify:
    '`kubectl describe pod POD` zeigt für den Sidecarcontainer unter „Init Containers“ eine Zeile `Startup`, und die Anwendung startet ohne frühe Neustarts.',
};
