export const de = {
  why: 'Fünf Zahlen legen fest, wie lange ein Test wartet, wie oft er läuft und wie viele Fehlschläge er zulässt. Die Standardwerte sind keine Verzögerung, ein Zeitlimit von einer Sekunde, ein Abstand von zehn Sekunden, ein Erfolg und drei Fehlschläge. Stehen die Werte im Manifest, lassen sie sich prüfen.',
  disputed:
    'Dafür: Das Zeitlimit von einer Sekunde überrascht viele, und sichtbare Zahlen werden eher überdacht. Dagegen: Die Standardwerte sind dokumentiert und ändern sich selten, sodass fünf weitere Zeilen je Test das Manifest nur verlängern.',
  risk: 'Ein Programm beantwortet seinen Test in 900 ms. Das Zeitlimit von einer Sekunde steht nicht im Manifest. Mit einem langsamen Datenträger dauern die Antworten 1100 ms, und Kubernetes startet einen Container neu, der funktioniert.',
  breaks:
    'Zur Laufzeit ändert sich nichts: Die Korrektur schreibt die Werte, die schon heute gelten. Prüfen Sie sie, und wählen Sie bessere, wenn das Programm sie benötigt.',
  verify:
    '`kubectl describe pod POD` zeigt in der Zeile jedes Tests vor und nach der Änderung dieselben Werte für `delay`, `timeout`, `period`, `#success` und `#failure`.',
};
