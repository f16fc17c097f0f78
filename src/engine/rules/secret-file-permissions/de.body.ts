export const de = {
  why: 'Dateien aus Azure Key Vault gehören root, und das Kubelet wendet `fsGroup` nicht auf sie an, weil das Volume schreibgeschützt ist. Mit einer `filePermission` wie `0400` oder `0440` kann ein Nicht-Root-Container sie nicht lesen. Der Modus schützt wenig, denn nur Container, die das Volume einbinden, sehen die Dateien.',
  risk: 'Aus Vorsicht setzt jemand `0400`. Das Programm scheitert mit `permission denied`, und der schnellste Ausweg ist, den Container wieder als root auszuführen. Durch eine Sicherheitslücke im Programm ist ein Angreifer dann root im Container, wegen eines Modus, der nichts geschützt hat.',
  breaks:
    'Die Korrektur setzt `0444`, sodass jeder Prozess der Container, die das Volume einbinden, die Datei lesen, aber keiner sie schreiben kann. Ein Programm, das einen privaten Modus verlangt, wie `ssh` bei seinem Schlüssel, muss die Datei zuerst in ein `emptyDir` im Arbeitsspeicher kopieren. Starten Sie einen neuen Pod, und prüfen Sie, ob er die Datei liest.',
  verify: '`kubectl exec POD -- cat FILE` gibt den Inhalt als Benutzer des Containers aus.',
};
