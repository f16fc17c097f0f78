export const de = {
  why: 'Der Webhook von Microsoft Entra Workload ID setzt `AZURE_CLIENT_ID` und `AZURE_TENANT_ID` anhand des Dienstkontos, ersetzt aber keine Variablen eines Containers. Nennt das Manifest zwei Identitäten, hat die der Variablen Vorrang. Mit `AZURE_CLIENT_SECRET` oder einem Zertifikat verwendet das Azure SDK zuerst diese Anmeldeinformationen und versucht es nicht mit der Workloadidentität.',
  risk: 'Ein Dienst wurde auf Workloadidentität umgestellt, doch sein altes `AZURE_CLIENT_SECRET` blieb im Container. Das SDK meldet sich weiter mit dem Schlüssel an, dessen Dienstprinzipal in jedes Speicherkonto schreiben darf. Später liest ein Angreifer die Variable über eine Diagnoseseite und meldet sich damit von außen an.',
  breaks:
    'Die Korrektur löscht Variablen mit einer anderen ID, sodass das Konto entscheidet und sich der Container unter einer anderen Identität anmeldet als bisher. Ist die Variable richtig, korrigieren Sie stattdessen die Annotation. Eine Anwendung, die zwischen mehreren Identitäten wählt, kann die Client-ID absichtlich setzen. Einen geheimen Schlüssel oder ein Zertifikat behält die Korrektur bei. Prüfen Sie vor dem Löschen, ob die Identität Anmeldeinformationen für Verbundidentität und die Rollen hat, die die Anwendung braucht. Suchen Sie danach in der Ausgabe von `kubectl logs POD` nach `AADSTS` und `403`.',
  verify:
    '`kubectl exec POD -c CONTAINER -- env` führt die Client-ID aus der Annotation des Kontos auf und kein `AZURE_CLIENT_SECRET`.',
};
