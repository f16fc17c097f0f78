export const de = {
  why: '`objects` ist eine Zeichenfolge, die YAML enthält: eine Liste `array`, deren Elemente Zeichenfolgen sind, die wiederum YAML enthalten (Bindestrich und senkrechter Strich). Weder der API-Server noch `kubectl` sehen hinein. Der Anbieter liest sie beim Start eines Pods, und ein einziger Fehler kostet den Pod das gesamte Volume.',
  risk: 'Ein Element ist ohne senkrechten Strich geschrieben. Prüfung und Bereitstellung gelingen, und laufende Pods arbeiten weiter. Nachts startet die Autoskalierung neue, die in `ContainerCreating` warten, und der Shop steht unter Last still, bis jemand die Meldung im Protokoll des Anbieters findet.',
  breaks:
    'Die Korrektur setzt vor Elemente, die eine Zuordnung sind, den senkrechten Strich, und berichtigt Typen wie `Secret` oder `certificate`, Dateinamen mit Schrägstrich am Anfang und Zahlen in Anführungszeichen. Alles Weitere bleibt Ihnen überlassen. Erhält eine Datei einen anderen Namen, muss das Programm sie dort suchen. Laufende Pods behalten, was sie eingebunden haben: Starten Sie einen neuen, und suchen Sie in der Ausgabe von `kubectl describe pod POD` nach `FailedMount`.',
  verify:
    'Ein neuer Pod wird bereit, und `kubectl exec POD -- ls MOUNTPATH` zeigt eine Datei je Objekt.',
};
