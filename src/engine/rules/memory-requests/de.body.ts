export const de = {
  why: 'Die Anforderung ist der Arbeitsspeicher, den ein Knoten für einen Container reserviert. Wird der Arbeitsspeicher knapp, entfernt das Kubelet zuerst Pods, die mehr verbrauchen, als sie angefordert haben, und der Kernel beendet bevorzugt deren Prozesse. Ein Container ohne Anforderung überschreitet sie immer.',
  risk: 'Eine Datenbank läuft ohne Anforderung von Arbeitsspeicher neben einem Batchauftrag. Der Auftrag wächst, und das Kubelet entfernt den Pod, dessen Verbrauch am weitesten über seiner Anforderung liegt. Das ist die Datenbank, die nichts angefordert hat und 4 GiB verbraucht.',
  breaks:
    'Angeforderter Arbeitsspeicher ist reserviert, ob er gebraucht wird oder nicht. Ist die Anforderung zu hoch, bleibt der Pod mit `Insufficient memory` im Zustand `Pending`. Beginnen Sie mit dem Höchstwert einiger Tage aus `kubectl top pod --containers` oder aus Container Insights. In AKS Automatic werden weniger als 100Mi auf 100Mi angehoben, und ein Container ohne Anforderung und Grenzwert erhält von beidem 2048Mi.',
  verify:
    '`kubectl describe node NODE` zeigt unter „Non-terminated Pods“ für jeden Ihrer Pods eine Anforderung von Arbeitsspeicher über 0.',
};
