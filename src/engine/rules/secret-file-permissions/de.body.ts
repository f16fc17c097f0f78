export const de = {
  why: 'Dateien aus dem Tresor gehören root, und das Kubelet wendet `fsGroup` nicht auf sie an, weil das Volume schreibgeschützt ist. Mit einer `filePermission` wie `0400` oder `0440` kann ein Container, der nicht als root läuft, nichts lesen. Der Modus schützt wenig: Nur Container, die das Volume einbinden, sehen die Dateien überhaupt.',
  risk: 'Aus Vorsicht setzt jemand `0400`. Das Programm scheitert mit `permission denied`, und der schnellste Ausweg ist, den Container wieder als root auszuführen. Eine Lücke im Programm gibt einem Angreifer dann root-Berechtigungen im Container, wegen eines Modus, der nichts geschützt hat.',
  breaks:
    'Die Korrektur setzt `0444`, sodass jeder Prozess der Container, die das Volume einbinden, die Datei lesen kann; schreiben kann sie niemand. Ein Programm, das auf einem privaten Modus besteht, wie `ssh` bei seinem Schlüssel, muss die Datei zuerst in ein `emptyDir` im Arbeitsspeicher kopieren. Starten Sie einen neuen Pod, und prüfen Sie, ob er die Datei liest.',
  verify: '`kubectl exec POD -- cat FILE` zeigt den Inhalt unter dem Benutzer des Containers.',
};
