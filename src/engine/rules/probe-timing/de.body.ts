export const de = {
  why: 'Fünf Zahlen sagen, wie lange ein Test wartet, wie oft er fragt und wie viele Fehlschläge er zulässt. Fehlt eine, gilt der Standard von Kubernetes: keine Verzögerung, eine Sekunde für die Antwort, alle zehn Sekunden, ein Erfolg, drei Fehlschläge. Stehen sie im Manifest, werden sie gesehen und geprüft.',
  disputed:
    'Dafür: Die eine Sekunde für die Antwort überrascht viele, und eine sichtbare Zahl wird eher überdacht. Dagegen: Die Standardwerte sind dokumentiert und ändern sich selten, sodass fünf weitere Zeilen je Test das Manifest nur verlängern.',
  risk: 'Ein Programm beantwortet seinen Test in 900 ms. Das Team weiß nicht, dass eine Sekunde die Grenze ist, denn das Manifest nennt sie nicht. Mit einem langsamen Datenträger dauern die Antworten 1100 ms, und Kubernetes startet einen Container neu, der funktioniert.',
  breaks:
    'Zur Laufzeit ändert sich nichts: Die Korrektur schreibt die Werte, die schon heute gelten. Gehen Sie sie durch, und wählen Sie bessere, wo das Programm sie benötigt.',
  verify:
    '`kubectl describe pod POD` zeigt in der Zeile jedes Tests vor und nach der Änderung dieselben Werte für `delay`, `timeout`, `period`, `#success` und `#failure`.',
};
