export const de = {
  why: 'Manche Images sind für root gebaut: Die Ordner, in die ihr Programm beim Start schreibt, gehören root. Als anderer Benutzer kann das Programm dort nicht schreiben. Ein `emptyDir`-Volume an einem solchen Ordner ist für jeden Benutzer des Pods beschreibbar. PostgreSQL muss seinen Datenordner sogar besitzen, und die Wurzel eines neuen Volumes gehört root: Es braucht einen Ordner darunter.',
  risk: 'Ein Deployment von NGINX wird auf einen Nicht-Root-Benutzer umgestellt. Jeder neue Pod endet mit `mkdir() "/var/cache/nginx/client_temp" failed (13: Permission denied)`, und der Rollout bleibt stehen. Wo die alten Pods schon beendet sind, ist die Website nicht erreichbar.',
  breaks:
    'Ein `emptyDir` verdeckt, was das Image in dem Ordner hat, und sein Inhalt wird mit dem Pod gelöscht. Die hier genannten Ordner sind im Image leer oder enthalten nur temporäre Dateien. Für Daten, die den Pod überdauern müssen, binden Sie dort stattdessen einen Claim ein. Für PostgreSQL bis Version 17 auf einem `emptyDir` setzt die Korrektur `PGDATA` auf einen Ordner im Volume. Jeder neue Pod beginnt dort wie bisher mit einer leeren Datenbank.',
  verify:
    '`kubectl logs POD -c CONTAINER` enthält kein `Permission denied`, und `kubectl get pod POD` zeigt den Status `Running`.',
};
