export const de = {
  why: 'Der Wert eines Labels hat höchstens 63 Buchstaben, Ziffern, `-`, `_` und `.` und beginnt und endet mit einem Buchstaben oder einer Ziffer. Für den Schlüssel gilt dasselbe, gegebenenfalls nach einem DNS-Namen und einem Schrägstrich. Alles andere lehnt der API-Server ab, und mit ihm das ganze Objekt.',
  risk: 'Eine Pipeline schreibt den Namen des Branches in das Label `version`. Das geht monatelang gut, bis jemand einen Branch `fix/login` nennt. Der API-Server lehnt das Deployment mit `a valid label must be an empty string or consist of alphanumeric characters` ab, und die dringende Korrektur wird nicht ausgerollt.',
  breaks:
    'Podsmith ändert nichts, denn nur Sie wissen, was der Wert aussagen soll. Kürzen Sie ihn, und ersetzen Sie Zeichen wie `/`, `@` und Leerzeichen durch `-`, oder verlegen Sie den Text in eine Annotation, die jeden Text zulässt. Ändern Sie Auswahlen mit diesem Label gleich mit. Der API-Server lehnt das Objekt in dieser Form ab, daher ist nichts gefährdet, was bereits läuft.',
  verify:
    '`kubectl apply --dry-run=server -f FILE` meldet unter `metadata.labels` kein `Invalid value`.',
};
