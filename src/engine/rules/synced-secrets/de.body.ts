export const de = {
  why: 'Mit `secretObjects` kopiert der Treiber Werte aus dem Volume in ein Secret: in etcd, wo alle sie lesen können, die im Namespace Secrets lesen dürfen. Eine Datei allein bleibt im Arbeitsspeicher des Knotens. Ist eine Kopie nötig, nennt sie Dateien (den Alias, wenn ein Objekt einen hat), und ihr Typ erfordert bestimmte Schlüssel; sonst wird sie nie geschrieben.',
  risk: 'Das Protokoll des Tresors zeigt jeden Zugriff, und seine Berechtigungen werden jedes Quartal geprüft. Ein Angreifer mit einem gestohlenen Token, das im Namespace Secrets auflisten darf, umgeht beides. `kubectl get secret -o yaml` gibt die Kopie des Datenbankkennworts aus, und das Protokoll des Tresors zeigt nichts.',
  breaks:
    'Die Korrektur nennt den Alias eines Objekts anstelle seines Namens; das Secret wird dann beim nächsten Einbinden geschrieben. Um auf die Kopie zu verzichten, lassen Sie das Programm die Datei lesen, und entfernen Sie `secretObjects` und jeden `secretKeyRef` darauf im selben Rollout. Ein Pod, dessen Secret fehlt, startet nicht (`CreateContainerConfigError`).',
  verify:
    '`kubectl get secret NAME` findet das Secret, solange ein Pod die Klasse einbindet; ohne `secretObjects` verschwindet es mit dem letzten solchen Pod.',
};
