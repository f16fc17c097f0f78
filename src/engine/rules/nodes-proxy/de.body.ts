export const de = {
  why: 'Die Berechtigung `nodes/proxy` gibt Zugriff auf die API des Kubelets auf jedem Knoten: auf Protokolle und Metriken, aber auch auf Befehle in jedem Container. Um einen Befehl auszuführen, genügt das Verb `get`. Zulassungscontroller sehen eine solche Anforderung nicht, und das Überwachungsprotokoll zeigt wenig davon. AKS Automatic lehnt eine Role oder ClusterRole mit dieser Berechtigung ab, und die Autorisierung verweigert die Anforderungen.',
  risk: 'Ein Angreifer übernimmt einen Überwachungsagent, dessen Rolle `nodes/proxy` hat, um Metriken zu lesen. Mit dessen Token ruft er über den API-Server das Kubelet auf und führt einen Befehl in einem Container eines anderen Teams aus, der Anmeldeinformationen für die Cloud hat. Die Zulassung kann das nicht verhindern.',
  breaks:
    'Ein Agent, der das Kubelet über den API-Server aufruft, erhält die Antwort `Forbidden`. Erteilen Sie stattdessen `nodes/metrics`, `nodes/stats` oder `nodes/log`. Ab Kubernetes 1.33 akzeptiert das Kubelet auch `nodes/pods`, `nodes/healthz` und `nodes/configz`. Suchen Sie danach im Protokoll des Agents nach `Forbidden`.',
  verify:
    '`kubectl auth can-i get nodes --subresource=proxy --as=system:serviceaccount:NAMESPACE:NAME` antwortet `no`.',
};
