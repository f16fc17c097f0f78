export const de = {
  why: 'Untergeordnete Prozesse erben ein Secret in einer Umgebungsvariablen, und Absturzberichte, Debugseiten und Diagnosewerkzeuge geben oft die ganze Umgebung aus. Außerdem behält die Variable ihren Wert, bis der Container neu startet. Eine Datei lässt sich auf einen Benutzer beschränken, wird im laufenden Container aktualisiert und muss ausdrücklich geöffnet werden.',
  risk: 'Die Fehlerseite der Webanwendung zeigt bei einer nicht behandelten Ausnahme die Umgebung. Ein Angreifer sendet eine fehlerhafte Anfrage, liest `DB_PASSWORD` von der Seite ab und meldet sich an der Datenbank an. Das Team rotiert das Secret noch am selben Tag, doch die laufenden Container behalten den alten Wert, und der Angreifer kann ihn verwenden, solange er gilt.',
  breaks:
    'Das Programm muss eine Datei lesen: Viele Images nehmen `NAME_FILE` anstelle von `NAME` entgegen, etwa `POSTGRES_PASSWORD_FILE`; andernfalls ändern Sie den Code. Binden Sie dann das Secret oder besser eine SecretProviderClass des Secrets Store CSI-Treibers als Volume mit `readOnly: true` ein, und entfernen Sie die Variable. Prüfen Sie mit `kubectl exec POD -- ls /mnt/secrets`, ob die Dateien vorhanden sind und das Programm sich anmeldet.',
  verify: '`kubectl set env deployment/NAME --list` zeigt keinen Schlüssel eines Secrets.',
};
