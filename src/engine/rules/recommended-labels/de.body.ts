export const de = {
  why: 'Labels sagen, wozu ein Objekt gehört: zu welcher Anwendung, welcher Instanz, welcher Version. Kubernetes empfiehlt sechs Namen unter `app.kubernetes.io/`, die Dashboards, Helm und Kostenberichte verstehen. Welche Labels verlangt werden, steht in der Option `labels`.',
  disputed:
    'Wer viele Anwendungen in einem Cluster betreibt, findet ohne gemeinsame Labels nichts wieder, und viele Werkzeuge erwarten genau diese Namen. Andere haben ein eigenes Schema, überlassen die Labels Helm oder Argo CD oder halten sechs weitere Zeilen in jedem kleinen Manifest für Ballast, den niemand liest.',
  risk: 'Nachts nennt eine Warnung einen Pod in einem gemeinsam genutzten Cluster. Weder Name noch Labels verraten, zu welcher Anwendung und welchem Team er gehört; die Bereitschaft fragt sich eine Stunde lang durch, während die Störung andauert, und Kostenberichte buchen den Pod unter „Sonstiges“.',
  breaks:
    'Automatisch geändert wird nichts: Ergänzen Sie die Labels mit eigenen Werten unter `metadata.labels` des Workloads und, wenn Werkzeuge sie dort verlangen, in der Podvorlage. Zur Laufzeit ändern sie nichts; nur eine geänderte Vorlage löst einen Rollout aus. Ändern Sie ihretwegen nie `selector`: Die Auswahl lässt sich später nicht ändern, und die Pods gingen ihr verloren.',
  verify: '`kubectl get deployments --show-labels` zeigt die Labels in jeder Zeile.',
};
