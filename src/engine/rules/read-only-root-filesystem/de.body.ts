export const de = {
  why: 'Mit `readOnlyRootFilesystem: true` kann ein Container die Dateien seines Images nicht ändern und nur dort schreiben, wo ein Volume eingebunden ist. Dann läuft genau das, was gebaut und geprüft wurde. Das Feld gibt es nur bei Containern; am Pod hat es keine Wirkung.',
  risk: 'Ein Angreifer entdeckt, dass sich über die Webanwendung eine Datei hochladen lässt. Er legt ein Skript in deren Programmordner, ruft es über HTTP auf, lädt einen Kryptominer nach und ersetzt die Integritätsprüfung durch ein Programm, das den Miner immer wieder startet.',
  breaks:
    'Programme, die in Dateien des Images schreiben, scheitern mit `EROFS`: temporäre Dateien, Caches, Protokolle, PID-Dateien, beim Start installierte Zertifikate. Bei einem bekannten Image bindet die Korrektur an jedem beschriebenen Pfad, der noch kein Volume hat, ein `emptyDir` mit `sizeLimit` ein. Sein Inhalt geht mit dem Pod verloren: Binden Sie für Daten vorher einen PersistentVolumeClaim ein. Bei allen anderen Images kennt die Korrektur keinen Pfad: Binden Sie selbst Volumes ein, meist an `/tmp`, `/run` und einem Cacheordner. Führen Sie die Anwendung in einem Test-Namespace aus, nutzen Sie sie gründlich, und suchen Sie in der Ausgabe von `kubectl logs POD` nach `Read-only file system`.',
  verify: '`kubectl exec POD -c CONTAINER -- touch /probe` scheitert mit `Read-only file system`.',
};
