export const de = {
  why: '`schedule` hat fünf Felder: Minute, Stunde, Tag des Monats, Monat und Wochentag. Erweiterungen anderer Programme, etwa Sekunden, `L`, `@reboot` oder den Sonntag als 7, kennt Kubernetes nicht. Für die Zeitzone gibt es ein eigenes Feld, `timeZone`.',
  risk: 'Jemand übernimmt einen Zeitplan aus einem Werkzeug, das auch Sekunden kennt. Der API-Server lehnt den CronJob ab, aber die Pipeline wendet die übrigen Objekte an. Die Monatsrechnungen werden nicht versendet, und das fällt erst auf, als Zahlungen ausbleiben.',
  breaks:
    'Korrigieren Sie den Ausdruck von Hand: Nur Sie wissen, wann er starten soll. Der nächste Lauf folgt dem neuen Ausdruck. Ein Lauf, der im Moment der Änderung fällig ist, kann entfallen. Starten Sie einen Lauf sofort mit `kubectl create job --from=cronjob/NAME try`.',
  verify:
    '`kubectl apply --dry-run=server -f FILE` nimmt den CronJob an, und die Spalte `LAST SCHEDULE` von `kubectl get cronjobs` ändert sich zur erwarteten Zeit.',
};
