export const de = {
  why: 'Das Label `pod-security.kubernetes.io/enforce` lässt den Cluster jeden neuen Pod im Namespace zurückweisen, der die Stufe nicht besteht. Pods, die schon laufen, bleiben. Bestehen Pods in denselben Dateien sie nicht, werden sie nicht erstellt.',
  risk: 'Ein Namespace erhält `enforce: baseline`, und ein DaemonSet darin hängt einen Ordner des Knotens ein. Die laufenden Pods bleiben, niemand bemerkt etwas. Nach dem nächsten Upgrade der Knoten startet keiner mehr.',
  breaks:
    'Eine niedrigere Stufe lässt gefährliche Pods zu. Härten Sie lieber die Pods. Setzen Sie bis dahin `warn` und `audit` auf die Stufe: Der Cluster meldet dann, welche Pods sie nicht bestehen, und weist keinen zurück.',
  verify:
    '`kubectl label --dry-run=server --overwrite namespace NAME pod-security.kubernetes.io/enforce=baseline` gibt keine Warnung zu vorhandenen Pods aus.',
};
