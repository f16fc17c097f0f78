export const de = {
  why: 'Ihre Konfiguration nennt Umgebungsvariablen, die nicht gesetzt sein dürfen, mit ihrem Namen oder einem Präfix. Typische schalten das Debuggen ein oder die Prüfung von Zertifikaten aus oder laden andere Bibliotheken in ein Programm. Solange die Liste leer ist, meldet diese Regel nichts.',
  risk: 'Eine Entwicklerin setzt `NODE_TLS_REJECT_UNAUTHORIZED` für einen Test auf 0 und vergisst es. In der Produktion akzeptiert das Programm dann jedes Zertifikat. Ein Angreifer zwischen ihm und dem Zahlungsdienst legt ein gefälschtes vor und liest jede Bestellung samt Kartendaten mit, ohne dass in einem Protokoll ein Fehler erscheint.',
  breaks:
    'Das Programm verhält sich so, als sei die Variable nicht gesetzt, und Werte, die mit `$(NAME)` auf sie verweisen, behalten diesen Text. Variablen aus `envFrom` stehen nicht in der Datei: Prüfen Sie die ConfigMap. Starten Sie den Pod in einem Test-Namespace, und vergleichen Sie sein Protokoll mit dem bisherigen.',
  verify: '`kubectl set env pod/POD --list` zeigt keinen der verbotenen Namen.',
};
