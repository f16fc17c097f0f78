import type { RuleBody } from '../../rule/rule.ts';

export const de: RuleBody = {
  why: 'Der Webhook von Microsoft Entra Workload ID setzt `AZURE_CLIENT_ID` und `AZURE_TENANT_ID` nach dem Dienstkonto, lässt aber stehen, was ein Container selbst setzt. Dann nennt das Manifest zwei Identitäten, und es zählt die der Variablen. Mit `AZURE_CLIENT_SECRET` oder einem Zertifikat versucht es das Azure SDK gar nicht erst mit der Workloadidentität: Es nimmt zuerst diese Anmeldeinformationen.',
  risk: 'Ein Dienst wurde auf Workloadidentität umgestellt, doch sein altes `AZURE_CLIENT_SECRET` blieb im Container. Alles funktioniert, denn das SDK meldet sich weiter mit dem Schlüssel an, dessen Dienstprinzipal in jedes Speicherkonto schreiben darf. Monate später liest ein Angreifer die Variable über eine Diagnoseseite und meldet sich damit von außen an; die Identität mit wenigen Rechten, die für den Dienst angelegt worden war, wurde nie verwendet.',
  breaks:
    'Die Korrektur löscht Variablen mit einer anderen ID, sodass das Konto entscheidet und sich der Container unter einer anderen Identität anmeldet als bisher. Ist die der Variablen gemeint, berichtigen Sie stattdessen die Anmerkung. Eine Anwendung, die zwischen mehreren Identitäten wählt, kann die Client-ID absichtlich setzen. Ein Schlüssel oder Zertifikat bleibt stehen; bevor Sie es löschen, prüfen Sie, ob die Identität Anmeldeinformationen für Verbundidentität und die Rollen hat, die die Anwendung braucht; suchen Sie danach in der Ausgabe von `kubectl logs POD` nach `AADSTS` und `403`.',
  verify:
    '`kubectl exec POD -c CONTAINER -- env` führt die Client-ID aus der Anmerkung des Kontos auf und kein `AZURE_CLIENT_SECRET`.',
};
