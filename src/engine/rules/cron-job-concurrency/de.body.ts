export const de = {
  why: 'Ist ein Lauf fällig und der vorige nicht beendet, entscheidet `concurrencyPolicy`: `Allow` startet ihn parallel, `Forbid` lässt ihn aus, `Replace` beendet den alten. Ohne Angabe gilt `Allow`.',
  risk: 'Ein Lauf, der alle fünf Minuten startet, dauert länger als sonst, weil die Datenbank langsam ist. Der nächste startet parallel und macht sie noch langsamer. Eine Stunde später sperren ein Dutzend Läufe dieselben Zeilen, und einige Rechnungen wurden zweimal verschickt.',
  breaks:
    'Mit `Forbid` blockiert ein hängender Lauf alle späteren: Geben Sie seinem Job ein `activeDeadlineSeconds` unter dem Abstand zweier Läufe. Sind die Läufe voneinander unabhängig, schreiben Sie stattdessen `Allow`. Starten Sie mit `kubectl create job --from=cronjob/NAME long-run` einen langen Lauf, und beobachten Sie, was zum nächsten Termin geschieht.',
  verify: '`kubectl get cronjobs` zeigt in der Spalte `ACTIVE` nie mehr als `1`.',
};
