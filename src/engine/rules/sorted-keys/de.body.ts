export const de = {
  why: 'Kubernetes ignoriert die Reihenfolge der Schlüssel, Menschen und die Versionsverwaltung nicht. Alphabetisch sortiert steht ein Schlüssel immer an derselben Stelle, und zwei Manifeste lassen sich Zeile für Zeile vergleichen. Mit der Option `recursive` prüft die Regel jede Zuordnung, sonst nur die Schlüssel des Objekts.',
  disputed:
    'Dafür: Sortierte Schlüssel machen Manifeste leicht vergleichbar und leicht zusammenzuführen, und ein Linter prüft darauf. Dagegen: Die meisten Menschen, die Dokumentation und kubectl selbst schreiben `apiVersion`, `kind`, `metadata`, `spec` und in einem Container zuerst Name und Image, so wie man sie liest.',
  risk: 'Zwei Personen ergänzen in einem langen Manifest dieselbe Einstellung, eine oben, eine unten. Beim Zusammenführen bleiben beide ohne Konflikt stehen, die letzte hat ohne Warnung Vorrang, und der geprüfte Wert ist nicht der, der gilt.',
  breaks:
    'Sortieren Sie mit einem Editor oder mit `yq -i "sort_keys(..)" FILE`, das Kommentare nur zum Teil mitnimmt. Für Kubernetes bleibt das Objekt dasselbe: `kubectl diff -f FILE` darf nichts anzeigen. In der Versionsverwaltung geht der Verlauf der Zeilen verloren; machen Sie daraus daher einen eigenen Commit.',
  verify:
    '`yq "sort_keys(.)" FILE | diff FILE -` gibt nichts aus, und `kubectl diff -f FILE` meldet keine Änderung.',
};
