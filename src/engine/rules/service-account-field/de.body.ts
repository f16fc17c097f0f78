export const de = {
  why: '`serviceAccount` ist ein alter Name des Felds `serviceAccountName` und seit den ersten Versionen von Kubernetes veraltet. Der API-Server liest es nur, wenn das neuere Feld leer ist. Werkzeuge und Richtlinien, die allein das neuere Feld betrachten, übersehen es.',
  risk: 'In einem Pod steht `serviceAccountName: web` und, aus einer alten Vorlage, `serviceAccount: admin`. Wer das Manifest prüft, sieht eine der Zeilen und glaubt ihr; eine Richtlinie, die das alte Feld liest, beurteilt ein anderes Konto als das, das Kubernetes dem Pod gibt. Ein Angreifer im Pod hat dann Berechtigungen, die niemand geprüft hat.',
  breaks:
    'Für den Pod ändert sich nichts: Der API-Server selbst überträgt das eine Feld in das andere. Widersprechen sich beide, ändert die Korrektur keines davon, da sie nicht wissen kann, welches gemeint ist: Wirksam ist `serviceAccountName`. Entfernen Sie also `serviceAccount`, wenn der Pod so funktioniert. Vergleichen Sie danach mit `kubectl diff -f FILE`, das beim Konto keinen Unterschied zeigt.',
  verify:
    '`kubectl apply --dry-run=server -o yaml -f FILE` gibt für `serviceAccountName` denselben Namen aus wie zuvor.',
};
