export const de = {
  why: 'Kubernetes ist die Reihenfolge der Schlüssel gleichgültig, Menschen und der Versionsverwaltung nicht. Alphabetisch sortiert steht ein Schlüssel immer an derselben Stelle, und zwei Manifeste lassen sich Zeile für Zeile vergleichen. Mit der Option `recursive` wird jede Zuordnung betrachtet, sonst nur die Schlüssel des Objekts selbst.',
  disputed:
    'Sortierte Schlüssel machen Manifeste leicht vergleichbar und leicht zusammenzuführen, und ein Linter prüft darauf. Die meisten Menschen, die Dokumentation und kubectl selbst schreiben `apiVersion`, `kind`, `metadata`, `spec` und in einem Container zuerst Name und Image, also in der Reihenfolge des Lesens und nicht des Alphabets.',
  risk: 'Zwei Personen ergänzen in einem langen Manifest dieselbe Einstellung, eine oben, eine unten. Beim Zusammenführen bleiben beide ohne Konflikt stehen, die letzte gewinnt stillschweigend, und der geprüfte Wert ist nicht der, der gilt.',
  breaks:
    'Automatisch geändert wird nichts: Sortieren Sie mit einem Editor oder mit `yq -i "sort_keys(..)" FILE`, das Kommentare nur zum Teil mitnimmt. Für Kubernetes bleibt das Objekt dasselbe: `kubectl diff -f FILE` darf nichts anzeigen. In der Versionsverwaltung geht die Historie der Zeilen verloren; machen Sie daraus daher einen eigenen Commit.',
  verify:
    '`yq "sort_keys(.)" FILE | diff FILE -` gibt nichts aus, und `kubectl diff -f FILE` meldet keine Änderung.',
};
