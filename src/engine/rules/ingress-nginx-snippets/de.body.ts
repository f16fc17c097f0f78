export const de = {
  why: 'Snippet-Annotationen von ingress-nginx schreiben ihren Text unverändert in die Konfiguration des Controllers, der alle Namespaces bedient und deren Secrets lesen darf. Sicherheitslücken wie CVE-2025-24514, CVE-2025-1097 und CVE-2025-1098 ermöglichten das auch über andere Annotationen, weitere über Pfade. Das Projekt ist seit März 2026 eingestellt; neue Sicherheitslücken werden nicht mehr behoben.',
  risk: 'Ein Angreifer darf nur in einem Namespace Ingresses bearbeiten. In einem `server-snippet` ergänzt er eine Adresse, unter der die Datei mit dem Dienstkontotoken des Controllers abrufbar ist. Er öffnet sie im Browser und liest mit dem Token die Secrets aller Namespaces, auch TLS-Schlüssel.',
  breaks:
    'Ein Snippet kann die Website schützen. Ersetzen Sie es durch eine Annotation für den jeweiligen Zweck (`cors-allow-origin`, `custom-headers`, `limit-rps`), oder verschieben Sie die Logik in die Anwendung. Setzen Sie dann in der ConfigMap des Controllers `allow-snippet-annotations` auf `"false"`. Vergleichen Sie Header und Umleitungen der Website vorher und nachher mit `curl -sI https://HOST`. Steigen Sie längerfristig auf die Gateway-API des Anwendungsrouting-Add-Ons oder einen anderen Controller um.',
  verify: '`kubectl get ingress -A -o yaml | grep -- -snippet` gibt nichts aus.',
};
