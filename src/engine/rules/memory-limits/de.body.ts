export const de = {
  why: 'Erreicht ein Container den Grenzwert, beendet der Kernel seine Prozesse. Arbeitsspeicher lässt sich anders als CPU nicht drosseln: Was ein Container belegt, fehlt den anderen auf dem Knoten. Laufzeitumgebungen wie .NET und Java bemessen außerdem ihren Heap nach dem Grenzwert.',
  risk: 'Ein Angreifer findet eine Anfrage, bei der das Programm seine Antwort im Arbeitsspeicher hält, und sendet sie einige Tausend Mal. Ohne Grenzwert belegt der Container den gesamten Arbeitsspeicher des Knotens. Der Kernel beendet Prozesse anderer Pods, das Kubelet entfernt weitere, und am Ende ist der Knoten im Zustand `NotReady`.',
  breaks:
    'Ist der Grenzwert zu niedrig, wird der Container immer wieder beendet: `kubectl get pods` zeigt `OOMKilled` und Neustarts. Messen Sie mit `kubectl top pod --containers` unter Last, lassen Sie etwas Spielraum, und konfigurieren Sie das Programm, wenn es den Grenzwert nicht selbst liest (`GOMEMLIMIT`, `--max-old-space-size`). Ohne Angabe übernimmt die Korrektur die Anforderung als Grenzwert, oder was der Heap im Manifest oder das bekannte Image braucht, wenn das mehr ist.',
  verify:
    '`kubectl get pods -o "custom-columns=NAME:.metadata.name,MEMORY:.spec.containers[*].resources.limits.memory"` zeigt für jeden Container einen Wert und `kubectl describe pod POD` kein `OOMKilled`.',
};
