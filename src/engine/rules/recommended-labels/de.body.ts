export const de = {
  why: 'Labels zeigen, wozu ein Objekt gehört: zu welcher Anwendung, welcher Instanz, welcher Version. Kubernetes empfiehlt sechs Namen unter `app.kubernetes.io/`, die Dashboards, Helm und Kostenberichte verstehen. Die Option `labels` legt die erforderlichen Labels fest.',
  disputed:
    'Dafür: Bei vielen Anwendungen in einem Cluster lassen sich Objekte nur mit gemeinsamen Labels finden, und viele Werkzeuge erwarten diese Namen. Dagegen: Manche Teams haben ein eigenes Schema, überlassen die Labels Helm oder Argo CD oder halten sechs weitere Zeilen in jedem kleinen Manifest für unnötig.',
  risk: 'Nachts nennt eine Warnung einen Pod in einem gemeinsam genutzten Cluster. Weder Name noch Labels verraten, zu welcher Anwendung und welchem Team er gehört. Der Bereitschaftsdienst sucht eine Stunde lang, während die Störung andauert, und Kostenberichte buchen den Pod unter „Sonstiges“.',
  breaks:
    'Ergänzen Sie die Labels mit eigenen Werten unter `metadata.labels` des Workloads und, wenn Werkzeuge sie dort verlangen, in der Podvorlage. Zur Laufzeit ändern sie nichts; nur eine geänderte Vorlage löst einen Rollout aus. Ändern Sie dafür nicht `selector`: Die Auswahl lässt sich später nicht ändern und würde nicht mehr zu den Pods passen.',
  verify: '`kubectl get deployments --show-labels` zeigt die Labels in jeder Zeile.',
};
