export const de = {
  why: 'Eine Knotenauswahl plant den Pod auf Windows-Knoten ein, doch Kubernetes erkennt einen Windows-Pod allein an `os.name`. Fehlt die Angabe, verlangt Pod Security Einstellungen von Linux, die es unter Windows nicht gibt, und der API-Server nimmt Einstellungen an, die auf dem Knoten keine Wirkung haben.',
  risk: 'Ein Team verschiebt eine Windows-Anwendung in einen Namespace, der `restricted` erzwingt. Ihre Pods werden abgelehnt, weil ein seccomp-Profil fehlt, und statt eine Zeile zu ergänzen, stellt jemand den ganzen Namespace auf `baseline` zurück. Einen Monat später startet ein Angreifer, der dort Anwendungen bereitstellen darf, einen Linux-Container als root mit allen standardmäßigen Linux-Funktionen.',
  breaks:
    'Der API-Server lehnt einen Pod mit `os.name: windows` ab, der reine Linux-Felder festlegt, etwa `runAsUser`, `capabilities` oder `seccompProfile`. Das Kubelet eines Linux-Knotens führt ihn nicht aus. Testen Sie es mit `kubectl apply --dry-run=server -f FILE`. In einem vorhandenen Pod lässt sich das Feld nicht ändern; löschen Sie einen einzelnen Pod also zuerst.',
  verify: '`kubectl get pod POD -o jsonpath={.spec.os.name}` gibt `windows` aus.',
};
