import type { RuleBody } from '../../rule/rule.ts';

export const de: RuleBody = {
  why: 'Microsoft Entra Workload ID braucht drei Teile, die zusammengehören: die Bezeichnung `azure.workload.identity/use: "true"` am Pod, ein Dienstkonto in `serviceAccountName` und an diesem Konto die Anmerkung `azure.workload.identity/client-id`. Fehlt einer davon, tut der Webhook nichts oder gibt dem Pod keine Client-ID. Am Deployment statt an seiner Podvorlage bewirkt die Bezeichnung nichts.',
  risk: 'Die Bezeichnung steht am Deployment, sodass der Pod ohne `AZURE_FEDERATED_TOKEN_FILE` startet. Das Azure SDK weicht auf die verwaltete Identität des Knotens aus, die zufällig Zugriff auf das Speicherkonto hat, und alles scheint zu funktionieren. Fortan kann jeder Pod dieses Knotenpools das Speicherkonto lesen, und ein Angreifer in einem beliebigen davon tut es, vorbei an den Rollenzuweisungen, die nur für diesen Workload gedacht waren.',
  breaks:
    'Mit der Bezeichnung meldet sich der Pod unter einer anderen Identität an als bisher und scheitert, wenn ihr eine Rolle oder die Anmeldeinformationen für Verbundidentität für `system:serviceaccount:NAMESPACE:NAME` fehlen: Suchen Sie in der Ausgabe von `kubectl logs POD` nach `AADSTS70021` oder `403`. Die Korrektur setzt oder verschiebt die Bezeichnung oder setzt ihren Wert in Anführungszeichen. Steht das Konto in einem anderen Namespace, ergänzt sie im Namespace des Pods eines mit diesem Namen und dieser Client-ID; die Identität braucht dann auch dafür Anmeldeinformationen für Verbundidentität. Welches Konto sonst gemeint ist, geben Sie selbst in `serviceAccountName` an; ein Workload in `kube-system` muss in einen eigenen Namespace umziehen. Laufende Pods ändern sich erst, wenn sie neu erstellt werden.',
  verify:
    '`kubectl exec POD -- env` führt `AZURE_CLIENT_ID`, `AZURE_TENANT_ID` und `AZURE_FEDERATED_TOKEN_FILE` auf.',
};
