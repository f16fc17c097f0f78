export const de = {
  why: 'Ein HorizontalPodAutoscaler bewegt die Zahl der Pods zwischen `minReplicas` und `maxReplicas`. Ohne Untergrenze geht er bei geringer Last auf einen Pod zurück. Sind beide gleich, skaliert er nichts.',
  risk: 'Sonntagnacht ist die Last gering, und die Autoskalierung lässt einen Pod übrig. Ein Knoten wird für eine Aktualisierung geleert, und mit ihm der einzige Pod. Am Montagmorgen kommen die Anfragen schneller, als neue Pods starten, denn der Anstieg beginnt bei eins.',
  breaks:
    'In ruhigen Zeiten laufen mehr Pods und benötigen ihren Anteil an den Knoten, was Geld kostet. Ein Programm, das nur einmal laufen darf, benötigt keine Autoskalierung. Beobachten Sie nach der Änderung in einer ruhigen Stunde `kubectl get hpa -w` und die Zahl der Knoten.',
  verify: '`kubectl get hpa` zeigt in der Spalte `MINPODS` mindestens 2 und in `MAXPODS` mehr.',
};
