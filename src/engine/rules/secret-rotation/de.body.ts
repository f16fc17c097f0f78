export const de = {
  why: 'Ist die Rotation eingeschaltet, prüft der Secrets Store CSI-Treiber den Tresor alle zwei Minuten und aktualisiert die eingebundenen Dateien. Zwei Einstellungen verhindern das: eine `objectVersion`, die eine Version dauerhaft festlegt, und ein `subPath`, weil das Kubelet eine solche Datei nur einmal einbindet.',
  risk: 'Ein Angreifer hat ein Datenbankkennwort gestohlen. Das Team rotiert es im Tresor, aber die Pods melden sich weiter mit dem alten an. Es lässt sich nicht ohne Ausfall sperren, daher kann der Angreifer es bis zum nächsten Rollout verwenden.',
  breaks:
    'Die Korrektur entfernt die Version, sodass neue Pods die neueste erhalten. Lassen sich alte Daten nur mit dem alten Schlüssel lesen, behalten Sie die Version. Binden Sie statt eines `subPath` den Ordner ein, und lassen Sie das Programm die Datei dort lesen. Das Programm muss eine geänderte Datei neu lesen; eine Variable ändert sich erst mit einem neuen Pod. Starten Sie einen neuen Pod, und prüfen Sie, ob er sich anmelden kann.',
  verify:
    'Nachdem Sie im Tresor eine Version angelegt haben, nennt `kubectl get secretproviderclasspodstatus -o yaml` diese Version, und `kubectl exec POD -- cat FILE` zeigt ihren Wert.',
};
