export const de = {
  why: 'Ein Pod fragt die Kubernetes-API mit dem Token seines Dienstkontos ab. Es wird eingebunden, außer `automountServiceAccountToken` ist `false`. Ohne Token kann ein Controller seinen Leader nicht wählen und ein Agent keine Pods nachschlagen. Diese Regel meldet Pods ohne Token, deren Manifest zeigt, dass das Programm die API abfragt.',
  risk: 'Ein Controller mit `--leader-elect` wurde mit `automountServiceAccountToken: false` gehärtet. Er endet sofort mit „unable to load in-cluster configuration“, und nichts, was er verwaltet, wird noch aktualisiert.',
  breaks:
    'Mit dem Token hat ein Angreifer im Container die Berechtigungen des Dienstkontos. Binden Sie es an die kleinste Rolle, und geben Sie es keinem anderen Pod.',
  verify:
    '`kubectl logs POD` enthält kein „unable to load in-cluster configuration“, und `kubectl auth can-i --list --as=system:serviceaccount:NAMESPACE:NAME` nennt nur, was das Programm braucht.',
};
