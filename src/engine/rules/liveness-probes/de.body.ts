export const de = {
  why: 'Kubernetes startet einen Container neu, dessen Prozess endet. Ein Prozess, der in einem Deadlock hängt, ist nicht beendet, und nur ein Livetest (liveness probe) erkennt den Unterschied. Jobs und Init-Container laufen bis zu ihrem Ende und benötigen keinen.',
  risk: 'Ein Angreifer sendet Anfragen, die einen Threadpool erschöpfen. Das Programm antwortet nicht mehr, sein Prozess läuft jedoch weiter. Kubernetes meldet den Pod tagelang als laufend.',
  breaks:
    'Nur Sie wissen, worauf das Programm antwortet. Ergänzen Sie eine `livenessProbe`, die einen schnellen Endpunkt des Programms aufruft, aber keine Datenbank dahinter. Ein Test, der aus Gründen scheitert, die ein Neustart nicht behebt, startet alle Replikate zugleich neu. Verwenden Sie bei einem langsamen Start eine `startupProbe`, und beobachten Sie einige Tage lang die Spalte `RESTARTS`.',
  verify:
    '`kubectl describe pod POD` zeigt für den Container eine Zeile `Liveness:` und kein Ereignis `Liveness probe failed`.',
};
