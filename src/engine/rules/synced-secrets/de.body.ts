export const de = {
  why: 'Mit `secretObjects` kopiert der Treiber Werte aus dem Volume in ein Secret: in etcd, wo alle sie lesen können, die im Namespace Secrets lesen dürfen. Eine Datei allein bleibt im Arbeitsspeicher des Knotens. Die Kopie verweist auf Dateien (auf den Alias, wenn ein Objekt einen hat) und wird nur mit den Schlüsseln erstellt, die ihr Typ erfordert.',
  risk: 'Das Protokoll des Tresors zeigt jeden Zugriff, und seine Berechtigungen werden jedes Quartal geprüft. Ein Angreifer mit einem gestohlenen Token, das im Namespace Secrets auflisten darf, umgeht beides. `kubectl get secret -o yaml` gibt die Kopie des Datenbankkennworts aus, und das Protokoll des Tresors zeigt nichts.',
  breaks:
    'Die Korrektur verwendet den Alias eines Objekts anstelle seines Namens, und das nächste Einbinden erstellt das Secret. Um auf die Kopie zu verzichten, lassen Sie das Programm die Datei lesen, und entfernen Sie `secretObjects` und jeden `secretKeyRef` darauf im selben Rollout. Ein Pod, dessen Secret fehlt, startet nicht (`CreateContainerConfigError`).',
  verify:
    '`kubectl get secret NAME` findet das Secret, solange ein Pod die Klasse einbindet; ohne `secretObjects` wird es mit dem letzten solchen Pod gelöscht.',
};
