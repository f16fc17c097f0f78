export const de = {
  why: 'Pod Security Admission ist in Kubernetes eingebaut und lehnt Pods ab, die mehr verlangen, als die Stufe im Label `enforce` ihres Namespace erlaubt. Ohne das Label und bei `privileged` lehnt sie nichts ab. `baseline` blockiert die bekannten Wege, einen Knoten zu übernehmen; `restricted` verlangt zusätzlich gehärtete Pods.',
  risk: 'Ein Angreifer stiehlt das Token einer Pipeline, die in einem Namespace Pods anlegen darf. Er startet einen privilegierten Pod mit eingebundenem Stammdateisystem des Knotens, liest dort die Anmeldeinformationen des Kubelets und aller anderen Pods und kontrolliert den Knoten. Mit `baseline` würde der API-Server den Pod mit `violates PodSecurity` ablehnen.',
  breaks:
    'Laufende Pods bleiben, doch neue Pods, die gegen die Stufe verstoßen, werden abgelehnt, auch Ersatzpods eines Deployments. Prüfen Sie es vorher: `kubectl label --dry-run=server --overwrite ns NAME pod-security.kubernetes.io/enforce=baseline` führt die Pods auf, die dagegen verstoßen. Führen Sie Agents, die den Knoten benötigen, in einem eigenen Namespace mit `privileged` aus.',
  verify:
    '`kubectl get namespaces -L pod-security.kubernetes.io/enforce` zeigt neben dem Namespace `baseline` oder `restricted`.',
};
