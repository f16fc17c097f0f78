export const de = {
  why: 'Ein fehlschlagender Bereitschaftstest nimmt einen Pod aus seinen Services, ein fehlschlagender Livetest startet den Container neu. Prüfen beide dasselbe mit demselben Schwellenwert, wird der Container neu gestartet, bevor sich der Pod erholen konnte. Kubernetes empfiehlt für den Livetest einen anderen Endpunkt oder denselben mit höherem `failureThreshold`.',
  risk: 'Bei einer Anfragespitze antwortet das Programm eine halbe Minute lang zu langsam. Der Bereitschaftstest sollte ihm eine Pause verschaffen, doch im selben Moment startet der Livetest es neu. Die übrigen Replikate übernehmen seine Last, scheitern ebenso und werden neu gestartet: Aus einer kurzen Spitze wird ein Ausfall.',
  breaks:
    'Ein Container, der wirklich hängt, wird später neu gestartet als bisher. Hat das Programm einen Endpunkt, der nur zeigt, dass es läuft, rufen Sie in `livenessProbe` besser diesen auf. Beobachten Sie unter Last die Spalte `RESTARTS` von `kubectl get pods`.',
  verify:
    '`kubectl get pod POD -o yaml` zeigt für `livenessProbe` einen anderen Endpunkt oder einen höheren `failureThreshold` als für `readinessProbe`.',
};
