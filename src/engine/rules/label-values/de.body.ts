export const de = {
  why: 'Der Wert eines Labels hat höchstens 63 Buchstaben, Ziffern, `-`, `_` und `.` und beginnt und endet mit einem Buchstaben oder einer Ziffer. Für den Schlüssel gilt dasselbe, gegebenenfalls nach einem DNS-Namen und einem Schrägstrich. Der API-Server lehnt Objekte mit anderen Labels ab.',
  risk: 'Eine Pipeline schreibt den Namen des Branches in das Label `version`. Das funktioniert monatelang, bis jemand einen Branch `fix/login` nennt. Der API-Server lehnt das Deployment mit `a valid label must be an empty string or consist of alphanumeric characters` ab, und die dringende Korrektur wird nicht ausgerollt.',
  breaks:
    'Kürzen Sie den Wert, und ersetzen Sie Zeichen wie `/`, `@` und Leerzeichen durch `-`, oder verwenden Sie eine Annotation, die jeden Text zulässt. Ändern Sie auch Auswahlen mit diesem Label. Der API-Server lehnt das Objekt in dieser Form ab, daher kann nichts ausfallen, was bereits läuft.',
  verify:
    '`kubectl apply --dry-run=server -f FILE` meldet unter `metadata.labels` kein `Invalid value`.',
};
