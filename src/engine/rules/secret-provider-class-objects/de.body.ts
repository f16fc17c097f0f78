export const de = {
  why: '`objects` ist eine Zeichenfolge, die YAML enthält: eine Liste `array`, deren Elemente Zeichenfolgen sind, die wiederum YAML enthalten (Bindestrich und senkrechter Strich). Weder der API-Server noch `kubectl` prüfen sie. Der Anbieter liest sie beim Start eines Pods, und bei einem einzigen Fehler bindet er nichts ein.',
  risk: 'Ein Element ist ohne senkrechten Strich geschrieben. Prüfung und Bereitstellung gelingen, und laufende Pods arbeiten weiter. Nachts startet die Autoskalierung neue, die in `ContainerCreating` warten, und der Shop fällt unter Last aus, bis jemand die Meldung im Protokoll des Anbieters findet.',
  breaks:
    'Die Korrektur ergänzt den senkrechten Strich bei Elementen, die eine Zuordnung sind, und korrigiert Typen wie `Secret` oder `certificate`, Dateinamen mit Schrägstrich am Anfang und Zahlen in Anführungszeichen. Andere Fehler korrigieren Sie selbst. Ändert sich der Name einer Datei, muss das Programm den neuen Namen verwenden. Starten Sie einen neuen Pod, und suchen Sie in der Ausgabe von `kubectl describe pod POD` nach `FailedMount`.',
  verify:
    'Ein neuer Pod wird bereit, und `kubectl exec POD -- ls MOUNTPATH` zeigt eine Datei je Objekt.',
};
