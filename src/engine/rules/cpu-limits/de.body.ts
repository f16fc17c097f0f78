export const de = {
  why: 'Der Grenzwert ist die Prozessorzeit, die der Kernel einem Container in jeder Zehntelsekunde gibt; danach wartet er auf die nächste. So verbraucht ein Programm nie mehr als geplant, und es läuft auf leeren und vollen Knoten gleich.',
  disputed:
    'Dafür: Kosten und Verhalten sind vorhersehbar, Mandanten können einander nicht stören, und nur mit CPU-Grenzwerten ist ein Pod Guaranteed; Azure Policy und die meisten Scanner verlangen sie. Dagegen: Ein Container wird gedrosselt, während Prozessoren untätig sind, was sich in langsamen Antworten zeigt, und schon Anforderungen allein verteilen CPU gerecht (zegl/kube-score#30). Die Regel `no-cpu-limits` verlangt das Gegenteil.',
  risk: 'Ein Angreifer übernimmt einen Container und schürft auf allen Prozessoren des Knotens Kryptowährung. Andere Pods ohne Anforderung reagieren nicht mehr, und die Rechnung für den Knotenpool mit Autoskalierung steigt.',
  breaks:
    'Am Grenzwert wird der Container gedrosselt: Antworten dauern länger, Tests (Probes) überschreiten ihr Zeitlimit, und am meisten leiden Programme, die ihre Threads nach der Zahl der Prozessoren des Knotens bemessen. Beobachten Sie `container_cpu_cfs_throttled_periods_total` in Prometheus, oder vergleichen Sie `kubectl top pod --containers` unter Last vorher und nachher mit dem Grenzwert. Ohne Angabe übernimmt die Korrektur die Anforderung als Grenzwert, und für Spitzen bleibt kein Spielraum.',
  verify:
    '`kubectl get pods -o "custom-columns=NAME:.metadata.name,CPU:.spec.containers[*].resources.limits.cpu"` zeigt für jeden Container einen Wert.',
};
