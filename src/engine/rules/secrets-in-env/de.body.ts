export const de = {
  why: 'Ein Secret in einer Umgebungsvariablen geht auf jeden Kindprozess über, und Absturzberichte, Debugseiten und Diagnosewerkzeuge geben oft die ganze Umgebung aus. Außerdem behält die Variable ihren Wert, bis der Container neu startet. Eine Datei lässt sich einem Benutzer vorbehalten, wird im laufenden Container erneuert und muss mit Absicht geöffnet werden.',
  risk: 'Die Fehlerseite der Webanwendung zeigt bei einer nicht behandelten Ausnahme die Umgebung. Ein Angreifer sendet eine fehlerhafte Anfrage, liest `DB_PASSWORD` von der Seite ab und meldet sich an der Datenbank an. Das Team rotiert das Secret noch am selben Tag, doch die laufenden Container verwenden den alten Wert weiter, und der Angreifer auch, solange er angenommen wird.',
  breaks:
    'Das Programm muss eine Datei lesen: Viele Images nehmen `NAME_FILE` anstelle von `NAME` entgegen, etwa `POSTGRES_PASSWORD_FILE`; andernfalls ist der Code zu ändern. Binden Sie dann das Secret oder besser eine SecretProviderClass des Secrets Store CSI-Treibers als Volume mit `readOnly: true` ein, und entfernen Sie die Variable. Prüfen Sie mit `kubectl exec POD -- ls /mnt/secrets`, ob die Dateien vorhanden sind und das Programm sich anmeldet.',
  verify: '`kubectl set env deployment/NAME --list` erwähnt keinen Schlüssel eines Secrets.',
};
