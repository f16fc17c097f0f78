export const de = {
  why: 'Die Namespaces `kube-system`, `kube-public` und `kube-node-lease` gehören dem Cluster. Richtlinien und Podsicherheitsstufen nehmen sie meist aus, und ihre Dienstkonten haben weitreichende Berechtigungen. Was dort läuft, verwaltet AKS.',
  risk: 'Ein Team installiert seinen Protokollsammler in `kube-system`, wo keine Richtlinie ihn ablehnt. Ein Angreifer, der den Sammler übernimmt, kann dort Pods erstellen. In einem davon verwendet er das Dienstkonto einer Systemkomponente und kontrolliert mit dessen Berechtigungen den Cluster.',
  breaks:
    'Legen Sie einen Namespace an, und verschieben Sie den Workload samt Dienstkonto, Secrets, ConfigMaps und RoleBindings. Dort gelten mehr Richtlinien, sodass die Pods zunächst womöglich abgelehnt werden. Lesen Sie die Meldung von `kubectl apply --dry-run=server -f FILE`. Programme, die ihre Konfiguration in `kube-system` suchen, benötigen den neuen Namespace.',
  verify: '`kubectl get pods -n kube-system` zeigt nur Komponenten von AKS und seinen Add-Ons.',
};
