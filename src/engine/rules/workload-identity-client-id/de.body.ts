export const de = {
  why: 'Pods mit dem Label `azure.workload.identity/use` erhalten ihre Identität in Azure von ihrem Dienstkonto: Der Webhook setzt die Variable `AZURE_CLIENT_ID` anhand der Annotation `azure.workload.identity/client-id`. Der Wert ist die Client-ID einer verwalteten Identität oder einer App-Registrierung, eine GUID; ein Name, eine Ressourcen-ID oder eine Objekt-ID funktioniert nicht.',
  risk: 'Jemand hat die Annotation vergessen, und das Azure SDK findet im Pod keine Client-ID. Unter Zeitdruck erstellt er einen geheimen Clientschlüssel und speichert ihn in einem Secret. Der Schlüssel gilt zwei Jahre lang und überall. Ein Angreifer findet ihn in einer Sicherung des Clusters und liest damit von außen das Speicherkonto.',
  breaks:
    'Mit einer Client-ID meldet sich der Pod unter dieser Identität an. Sie braucht Anmeldeinformationen für Verbundidentität für `system:serviceaccount:NAMESPACE:NAME` und eine Rolle für das, was der Pod liest. Suchen Sie in der Ausgabe von `kubectl logs POD` nach `AADSTS70021` oder `403`. `az identity show --name NAME --resource-group GROUP --query clientId` gibt die ID aus. Laufende Pods behalten ihre Identität, bis sie ersetzt werden.',
  verify: '`kubectl exec POD -- printenv AZURE_CLIENT_ID` zeigt die Client-ID.',
};
