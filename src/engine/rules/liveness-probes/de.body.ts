export const de = {
  why: 'Kubernetes startet einen Container neu, dessen Prozess endet. Ein Prozess, der in einem Deadlock hängt, ist nicht beendet, und nur ein Livetest (liveness probe) erkennt den Unterschied. Jobs und Init-Container laufen bis zu ihrem Ende und benötigen keinen.',
  risk: 'Ein Angreifer sendet Anfragen, die einen Threadpool erschöpfen. Das Programm antwortet nicht mehr, sein Prozess läuft jedoch weiter. Kubernetes meldet den Pod tagelang als laufend.',
  breaks:
    'Podsmith ändert nichts, denn nur Sie wissen, worauf das Programm antwortet. Ergänzen Sie eine `livenessProbe`, die einen einfachen Endpunkt des Programms selbst aufruft und niemals eine Datenbank dahinter. Ein Test, der aus Gründen scheitert, die ein Neustart nicht behebt, startet alle Replikate zugleich neu. Geben Sie einem langsamen Start mit einer `startupProbe` genug Zeit, und beobachten Sie einige Tage lang die Spalte `RESTARTS`.',
  verify:
    '`kubectl describe pod POD` zeigt für den Container eine Zeile `Liveness:` und kein Ereignis `Liveness probe failed`.',
};
