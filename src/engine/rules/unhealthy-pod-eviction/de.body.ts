export const de = {
  why: 'Ein Unterbrechungsbudget zählt fehlerfreie Pods. Standardmäßig schützt es auch laufende Pods, die nicht bereit sind, solange es zu wenige fehlerfreie gibt. Mit `AlwaysAllow` blockiert ein solcher Pod das Leeren eines Knotens nicht.',
  risk: 'Nach einem fehlerhaften Release sind alle Pods einer Anwendung im Zustand `CrashLoopBackOff`. Das nächtliche Upgrade kann sie nicht entfernen, weil das Budget fehlerfreie Pods verlangt, und bleibt beim ersten Knoten stehen.',
  breaks:
    'Ein Pod, der gerade bereit wird, kann entfernt werden und anderswo neu starten; bei langsamen Starts erholt sich ein Workload während des Leerens langsamer. Leeren Sie einen Knoten, während ein Pod des Workloads nicht bereit ist, und prüfen Sie, ob er auf einem anderen Knoten startet: `kubectl get pods -o wide -w`.',
  verify:
    '`kubectl get pdb -A -o custom-columns=NAME:.metadata.name,POLICY:.spec.unhealthyPodEvictionPolicy` zeigt in jeder Zeile `AlwaysAllow`.',
};
