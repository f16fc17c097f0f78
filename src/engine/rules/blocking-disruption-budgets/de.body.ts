export const de = {
  why: 'Ein Unterbrechungsbudget, das so viele Pods verlangt, wie es gibt, erlaubt nie eine Entfernung. Das schützt die Pods nicht, denn beim Ausfall eines Knotens enden sie trotzdem. Es verhindert nur, dass sich Knoten leeren lassen. Ein Budget ganz ohne Grenze hat dieselbe Wirkung.',
  risk: 'Ein Sicherheitsupdate für die Knoten steht an. Das Upgrade erreicht einen Knoten mit einem Pod, dessen Budget `maxUnavailable` 0 vorgibt, wartet das Timeout ab und scheitert mit `UpgradeFailed`. Auf der Hälfte des Pools bleibt die Sicherheitslücke offen, bis jemand das Budget im Namespace eines anderen Teams findet.',
  breaks:
    'Die Korrektur setzt `maxUnavailable` auf 1 und entfernt `minAvailable`. Bei einem Replikat bedeutet das Leeren dann einen kurzen Ausfall, den ein zweites Replikat vermeidet. Datenbanken, die nicht zwei Mitglieder verlieren dürfen, behalten mit 1 ihre Mehrheit, weil der nächste Pod erst nach Ersatz des vorigen entfernt wird. Leeren Sie einen Testknoten, und beobachten Sie dabei die Anwendung.',
  verify:
    '`kubectl get pdb -A` zeigt in der Spalte `ALLOWED DISRUPTIONS` keine 0, solange alle Pods bereit sind.',
};
