export const de = {
  why: 'Mit `readOnlyRootFilesystem: true` kann ein Container die Dateien seines Images nicht ändern und nur dort schreiben, wo ein Volume eingebunden ist. Dann läuft genau das, was erstellt und geprüft wurde. Das Feld gibt es nur in Containern; im Pod hat es keine Wirkung.',
  risk: 'Ein Angreifer findet einen Weg, über die Webanwendung eine Datei hochzuladen. Er lädt ein Skript in deren Programmordner hoch, ruft es über HTTP auf, lädt einen Kryptominer herunter und ersetzt die Integritätsprüfung durch ein Programm, das den Miner immer wieder startet.',
  breaks:
    'Programme, die in Dateien des Images schreiben, scheitern mit `EROFS`: temporäre Dateien, Caches, Protokolle, PID-Dateien, beim Start installierte Zertifikate. Bei einem bekannten Image bindet die Korrektur an jedem beschriebenen Pfad, der noch kein Volume hat, ein `emptyDir` mit `sizeLimit` ein. Diese Dateien werden mit dem Pod gelöscht: Binden Sie für Daten vorher einen PersistentVolumeClaim ein. Bei jedem anderen Image binden Sie selbst Volumes ein, meist an `/tmp`, `/run` und einem Cacheordner. Führen und verwenden Sie die Anwendung in einem Test-Namespace, und suchen Sie in der Ausgabe von `kubectl logs POD` nach `Read-only file system`.',
  verify: '`kubectl exec POD -c CONTAINER -- touch /probe` scheitert mit `Read-only file system`.',
};
