export const de = {
  why: 'Die Anforderung ist der Arbeitsspeicher, den ein Knoten für einen Container freihält. Wird der Arbeitsspeicher knapp, entfernt das Kubelet zuerst Pods, die mehr verbrauchen, als sie angefordert haben, und der Kernel beendet bevorzugt deren Prozesse. Ein Container ohne Anforderung überschreitet sie immer.',
  risk: 'Eine Datenbank läuft ohne Anforderung von Arbeitsspeicher neben einem Batchauftrag. Der Auftrag wächst, der Knoten gerät unter Druck, und das Kubelet entfernt Pods nach ihrem Verbrauch über der Anforderung. Die Datenbank hat nichts angefordert, verbraucht vier Gibibyte und wird als Erste entfernt, obwohl der Auftrag den Mangel verursacht hat.',
  breaks:
    'Angeforderter Arbeitsspeicher ist reserviert, ob er gebraucht wird oder nicht: Ist es zu viel, bleibt der Pod mit `Insufficient memory` im Zustand `Pending`. Nehmen Sie als Anfang den Höchstwert einiger Tage aus `kubectl top pod --containers` oder aus Container Insights. In AKS Automatic werden weniger als 100Mi auf 100Mi angehoben, und ein Container ohne Anforderung und Grenzwert erhält von beidem 2048Mi.',
  verify:
    '`kubectl describe node NODE` zeigt unter „Non-terminated Pods“ für jeden Ihrer Pods eine Anforderung von Arbeitsspeicher über 0.',
};
