export const de = {
  why: '`restartPolicy` legt fest, was geschieht, wenn ein Container endet. `Never` passt zu einer Aufgabe, die einmal läuft. Ein Pod mit Ports oder einem Bereitschaftstest ist vermutlich ein Server, der neu starten soll.',
  risk: 'Jemand hat die Ausgabe von `kubectl run --restart=Never` als Vorlage genommen. Dem Programm geht einmal der Arbeitsspeicher aus, und es wird beendet. Der Pod bleibt im Zustand `Failed`, nichts startet ihn neu, und sein Service hat keinen Endpunkt mehr.',
  breaks:
    'Ein Programm, das einmal laufen soll, startet immer wieder neu (`CrashLoopBackOff` oder `Completed` mit wachsender Zahl von Neustarts). Handelt es sich um eine Aufgabe, behalten Sie `Never`, und entfernen Sie Ports und Bereitschaftstest. Die Richtlinie eines Pods lässt sich nicht nachträglich ändern: Löschen Sie den Pod, wenden Sie das Manifest an, und beobachten Sie `kubectl get pod POD`.',
  verify:
    '`kubectl get pod POD -o custom-columns=NAME:.metadata.name,POLICY:.spec.restartPolicy` zeigt `Always`.',
};
