export const de = {
  why: '`serviceAccount` ist ein alter Name des Felds `serviceAccountName` und seit den ersten Versionen von Kubernetes veraltet. Der API-Server liest es nur, wenn das neuere Feld leer ist. Werkzeuge und Richtlinien, die nur das neuere Feld prüfen, übersehen es.',
  risk: 'In einem Pod steht `serviceAccountName: web` und, aus einer alten Vorlage, `serviceAccount: admin`. Ein Prüfer sieht nur eine der Zeilen. Eine Richtlinie, die das alte Feld liest, prüft ein anderes Konto als das, das der Pod erhält. Ein Angreifer im Pod hat dann ungeprüfte Berechtigungen.',
  breaks:
    'Für den Pod ändert sich nichts: Der API-Server kopiert das eine Feld in das andere. Widersprechen sich beide, ändert die Korrektur keines, weil sie nicht wissen kann, welches gemeint ist. Wirksam ist `serviceAccountName`: Funktioniert der Pod, entfernen Sie `serviceAccount`. `kubectl diff -f FILE` zeigt dann beim Konto keinen Unterschied.',
  verify:
    '`kubectl apply --dry-run=server -o yaml -f FILE` gibt für `serviceAccountName` denselben Namen aus wie zuvor.',
};
