export const de = {
  why: 'Ein HorizontalPodAutoscaler hält die Zahl der Pods zwischen `minReplicas` und `maxReplicas`. Ohne Untergrenze geht er bei geringer Last auf einen Pod zurück. Sind beide gleich, skaliert er nie.',
  risk: 'In der Nacht zum Montag ist die Last gering, und die Autoskalierung behält einen Pod. Für eine Aktualisierung wird der Knoten dieses Pods geleert. Am Montagmorgen kommen die Anfragen schneller, als neue Pods starten, denn der Anstieg beginnt bei eins.',
  breaks:
    'Bei geringer Last laufen mehr Pods, was Kapazität und Geld kostet. Ein Programm, das nur einmal laufen darf, benötigt keine Autoskalierung. Beobachten Sie nach der Änderung bei geringer Last `kubectl get hpa -w` und die Zahl der Knoten.',
  verify: '`kubectl get hpa` zeigt in der Spalte `MINPODS` mindestens 2 und in `MAXPODS` mehr.',
};
