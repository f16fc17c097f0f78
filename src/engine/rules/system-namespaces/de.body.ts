export const de = {
  why: 'Die Namespaces `kube-system`, `kube-public` und `kube-node-lease` gehören dem Cluster. Richtlinien und Podsicherheitsstufen nehmen sie meist aus, und ihre Secrets und Dienstkonten haben weitreichende Berechtigungen. Was dort läuft, verwaltet AKS.',
  risk: 'Ein Team installiert seinen Protokollsammler in `kube-system`, wo keine Richtlinie ihn beanstandet. Ein Angreifer, der den Sammler übernimmt, darf daneben Pods anlegen, gibt einem davon das Dienstkonto einer Systemkomponente und kontrolliert mit deren Berechtigungen den Cluster.',
  breaks:
    'Legen Sie einen Namespace an, und verlegen Sie den Workload mitsamt Dienstkonto, Secrets, ConfigMaps und RoleBindings. Dort gelten Richtlinien, die bisher nicht galten; die Pods werden daher zunächst vielleicht abgelehnt. Lesen Sie die Meldung von `kubectl apply --dry-run=server -f FILE`. Programme, die ihre Konfiguration namentlich in `kube-system` suchen, brauchen den neuen Namen.',
  verify: '`kubectl get pods -n kube-system` zeigt nur Komponenten von AKS und seinen Add-Ons.',
};
