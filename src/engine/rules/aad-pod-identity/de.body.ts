import type { RuleBody } from '../../rule/rule.ts';

export const de: RuleBody = {
  why: 'Die verwaltete Podidentität (AAD Pod Identity) ist seit dem 24. Oktober 2022 veraltet, und ihr Open-Source-Projekt wurde im September 2023 archiviert. Microsoft unterstützte das AKS-Add-On bis September 2025; seither gefundene Lücken werden nicht mehr behoben. Der Nachfolger ist Microsoft Entra Workload ID, das auch mit Windows-Pods funktioniert.',
  risk: 'Der Agent der verwalteten Podidentität fängt die Aufrufe jedes Pods an den Metadatenendpunkt ab und entscheidet anhand der Bezeichnung, wer welches Token erhält. Ein Angreifer, der in einem Namespace Pods erstellen darf, übernimmt die Bezeichnung `aadpodidbinding` eines anderen Workloads, fordert am Endpunkt ein Token an und liest dessen Key Vault. Eine Lücke im Agent selbst öffnet alle Identitäten des Knotens, und niemand behebt sie mehr.',
  breaks:
    'Migrieren Sie einen Workload nach dem anderen: Geben Sie der Azure-Identität Anmeldeinformationen für Verbundidentität, versehen Sie ein Dienstkonto mit der Anmerkung `azure.workload.identity/client-id`, nennen Sie es in `serviceAccountName`, und setzen Sie am Pod die Bezeichnung `azure.workload.identity/use: "true"`. Ältere Azure SDKs müssen zuvor aktualisiert werden. Beide Wege funktionieren nebeneinander: Prüfen Sie, ob sich der Pod anmeldet, und entfernen Sie erst dann die Bezeichnung `aadpodidbinding`, die Objekte von `aadpodidentity.k8s.io` und zuletzt das Add-On. Die Korrektur entfernt die Bezeichnung nur, wo der Pod die neue Identität schon hat und wo sie nichts bewirkt.',
  verify:
    '`kubectl get azureidentities,azureidentitybindings --all-namespaces` findet nichts, ebenso wenig `kubectl get pods --all-namespaces -l aadpodidbinding`.',
};
