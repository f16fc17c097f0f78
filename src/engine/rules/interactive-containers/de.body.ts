export const de = {
  why: '`stdin` hält die Standardeingabe des Hauptprozesses offen, solange der Container läuft, und `tty` gibt ihm ein Terminal. Beides ist für die interaktive Verwendung gedacht, für die `kubectl exec` und `kubectl debug` besser geeignet sind. Dienste benötigen weder das eine noch das andere.',
  risk: 'Ein Pod führt `sh` nach einem Test noch mit `stdin` und `tty` aus. Ein Angreifer mit der Berechtigung für `pods/attach`, aber nicht für `pods/exec`, verbindet sich damit und hat eine Shell im Container, mit dessen Benutzer und dessen Token. Eine Überwachung, die nur nach `exec` sucht, zeigt davon nichts.',
  breaks:
    '`kubectl attach -it` kann keine Eingaben mehr an den Container senden, und ein Programm, das auf Eingaben wartet, endet. Eine Shell als Hauptprozess beendet sich mit Code 0, und der Container wird neu gestartet. Geben Sie einem solchen Container einen Befehl, der weiterläuft. Ausgaben, die von einem Terminal abhängen, etwa Farben, ändern sich. Achten Sie nach der Änderung mit `kubectl get pod POD -w` auf Neustarts.',
  verify:
    '`kubectl attach -it POD -c CONTAINER` warnt, dass kein TTY verwendet werden kann, und Eingaben haben keine Wirkung.',
};
