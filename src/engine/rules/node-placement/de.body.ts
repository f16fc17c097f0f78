export const de = {
  why: '`nodeName` setzt einen Pod auf einen bestimmten Knoten und umgeht den Scheduler samt seinen Prüfungen auf Platz und Taints. Auch ein `nodeSelector` ist eine feste Vorgabe, während Knotenaffinität eine Präferenz ausdrücken kann. Ein Pod, der den Taint der Steuerungsebene toleriert, kann neben den Programmen des Clusters laufen.',
  disputed:
    'Manche Werkzeuge verlangen Knotenaffinität, damit jeder Workload im dafür vorgesehenen Pool läuft; andere verbieten sie samt `nodeSelector`, damit sich Benutzer eines gemeinsam genutzten Clusters keine Knoten aussuchen können. Beide haben für ihre Cluster recht. Standardmäßig meldet die Regel nur, was einen Knoten erzwingt. Die Option `requireAffinity` verlangt Affinität.',
  risk: 'Ein Manifest nennt einen Knoten, der in einem Test schnell war. Bei der nächsten Aktualisierung ersetzt AKS alle Knoten, und die neuen heißen anders. Der Pod ist an einen Knoten gebunden, den es nicht gibt, und bleibt daher im Zustand `Pending` oder wird gelöscht.',
  breaks:
    'Entfernen Sie `nodeName`, und machen Sie aus einem `nodeSelector` eine verbindliche oder bevorzugte `affinity.nodeAffinity`. Pods können dann auf anderen Knoten laufen, mit anderem Prozessor oder ohne lokalen Datenträger. Prüfen Sie es mit `kubectl get pods -o wide`, und messen Sie dort die Leistung des Programms.',
  verify: '`kubectl describe pod POD` zeigt ein Ereignis `Scheduled` von `default-scheduler`.',
};
