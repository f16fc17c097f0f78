export const de = {
  why: 'Manche Befehle funktionieren nur mit Berechtigungen: `chown` braucht root und die Linux-Funktion (Capability) `CHOWN`, `sysctl -w` einen privilegierten Container, und ein Paketmanager schreibt in das Stammdateisystem. Wird ein Container gehärtet, ohne seine Befehle anzusehen, schlagen sie fehl. Diese Regel vergleicht die Befehle im Manifest mit den Berechtigungen ihres Containers.',
  risk: 'Ein Init-Container führt `chown -R 1000:1000 /data` aus und läuft nicht mehr als root. `chown` endet mit „Operation not permitted“, der Init-Container startet immer wieder neu, und der Pod startet nie, obwohl alle Prüfungen bestanden sind.',
  breaks:
    'Wenn Sie die Berechtigungen zurückgeben, schwächen Sie den Pod. Prüfen Sie zuerst, ob der Schritt nötig ist: `fsGroup` legt die Gruppe eines Volumes fest, und Dateien im Image erhalten ihren Besitzer beim Erstellen. Bei einem Image, das zu seinem eigenen Benutzer wechselt, legt die Korrektur diesen Benutzer fest. Dateien auf vorhandenen Volumes gehören möglicherweise einem anderen. Prüfen Sie mit `kubectl rollout status`, ob der Pod bereit wird.',
  verify:
    '`kubectl logs POD -c CONTAINER` enthält weder „Operation not permitted“ noch „Permission denied“ oder „Read-only file system“.',
};
