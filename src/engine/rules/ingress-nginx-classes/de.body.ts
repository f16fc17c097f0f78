export const de = {
  why: 'Eine IngressClass nennt den Controller, der für ihre Ingresses zuständig ist. `k8s.io/ingress-nginx` ist Ingress-NGINX des Kubernetes-Projekts, das seit Ende März 2026 keine Korrekturen erhält. `webapprouting.kubernetes.azure.com` ist das NGINX des AKS-Add-Ons für das Anwendungsrouting, das bis November 2026 kritische Sicherheitspatches erhielt. AKS nennt drei Nachfolger: das Anwendungsrouting mit der Gateway-API (GatewayClass `approuting-istio`), Application Gateway for Containers und das Istio-Add-On.',
  risk: 'Das Team vergisst den Controller, weil er funktioniert. Nach dem Ende der Unterstützung wird eine Sicherheitslücke in NGINX veröffentlicht. Ein Angreifer nutzt sie gegen die öffentliche Adresse, und das Team muss alle Ingresses innerhalb eines Tages umstellen.',
  breaks:
    'Annotationen von NGINX wirken bei einem anderen Controller nicht. Listen Sie sie zuerst auf: `auth-url`, Listen erlaubter IP-Adressen, Umschreibungen mit Erfassungsgruppen und Ratenlimits haben in der Gateway-API keine direkte Entsprechung. Erstellen Sie das Gateway neben dem Ingress, vergleichen Sie die Antworten für jeden Host, und ändern Sie dann den DNS-Eintrag.',
  verify:
    '`kubectl get ingress -A` zeigt in der Spalte `CLASS` keine Klasse von `k8s.io/ingress-nginx` und kein `webapprouting.kubernetes.azure.com`.',
};
