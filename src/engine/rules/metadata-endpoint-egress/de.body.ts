export const de = {
  why: 'Jede Azure-VM stellt unter 169.254.169.254 Daten über sich und Token für ihre verwalteten Identitäten bereit. Pods auf dem Knoten können sie anfordern, wenn nichts den Zugriff blockiert. Ein `ipBlock` für alle Adressen schließt diese ein und braucht daher eine Ausnahme.',
  risk: 'Eine Anwendung testet Webhooks: Sie ruft Adressen auf, die Benutzer eingeben, mit Headern ihrer Wahl. Ein Angreifer gibt `http://169.254.169.254/metadata/identity/oauth2/token` mit den Parametern für eine Ressource und dem Header `Metadata: true` ein. Oder er stellt dieselbe Anfrage aus einer Shell im Pod. Er erhält ein Token der Identität des Knotens. Damit ruft er private Images aus der Registrierung ab oder liest Geheimnisse, auf die diese Identität zugreifen darf.',
  breaks:
    'Programme, die sich mit der Identität des Knotens anmelden, erhalten keine Token mehr; `DefaultAzureCredential` meldet ein Timeout von `ManagedIdentityCredential`. Stellen Sie sie vorher auf Microsoft Entra Workload ID um. Die Add-Ons von AKS laufen in anderen Namespaces, für die diese Richtlinie nicht gilt. Melden Sie sich nach der Änderung einmal an jedem Azure-Dienst an, und lesen Sie das Protokoll.',
  verify:
    '`kubectl exec POD -- wget -qO- -T 3 --header Metadata:true "http://169.254.169.254/metadata/instance?api-version=2021-02-01"` endet mit einem Timeout.',
};
