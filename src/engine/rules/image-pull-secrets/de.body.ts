export const de = {
  why: 'Eine private Registrierung gibt Images nur nach einer Anmeldung heraus. Der Pod nennt in `imagePullSecrets` ein Secret mit den Anmeldeinformationen, oder sein Dienstkonto nennt es. Andernfalls hängt der Abruf von den Berechtigungen des Knotens ab.',
  disputed:
    'Manche Richtlinien verlangen das Feld in jedem Pod, damit der Zugriff auf Images an Workloads und nicht an Knoten vergeben wird. In AKS mit angebundener Azure Container Registry meldet sich die Identität des Kubelets an, ohne Kennwort im Cluster; ein Pull-Secret wäre dort weniger sicher. Die Option `withoutSecret` nennt Registrierungen, die keines benötigen.',
  risk: 'Ein Manifest funktioniert im Testcluster, dessen Knoten das Image von einem früheren Abruf haben. In der Produktion antwortet die Registrierung mit 401, die Pods bleiben in `ImagePullBackOff`, und der Rollout bleibt mit alten und neuen Pods stehen.',
  breaks:
    'Ist das genannte Secret nicht vorhanden, meldet das Kubelet `FailedToRetrieveImagePullSecret` und ruft ohne Anmeldung ab. Legen Sie das Secret mit `kubectl create secret docker-registry NAME` im selben Namespace an, löschen Sie einen Pod, und prüfen Sie, ob der neue sein Image abruft. Wer Secrets des Namespace lesen darf, kann auch dieses Kennwort lesen.',
  verify:
    '`kubectl get pods -o "custom-columns=NAME:.metadata.name,SECRETS:.spec.imagePullSecrets[*].name"` nennt für jeden Pod ein Secret, und `kubectl get secret NAME` findet es.',
};
