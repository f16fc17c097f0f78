export const de = {
  why: 'Legt ein Service `externalIPs` fest, leiten alle Knoten Datenverkehr für diese Adressen an seine Pods weiter. Kubernetes prüft nicht, ob die Adressen dem Service gehören (CVE-2020-8554). Seit Kubernetes 1.36 ist das Feld veraltet; verwenden Sie stattdessen einen Lastenausgleich oder ein Gateway. AKS Automatic lehnt es ab Kubernetes 1.36 ab, mit verwalteten Systemknotenpools in jeder Version.',
  risk: 'Ein Angreifer darf in einem Namespace eines gemeinsam genutzten Clusters Services anlegen. Er erstellt einen, der unter `externalIPs` die Adresse des Anmeldeservers der Firma aufführt. Die Knoten leiten dann alle Anfragen der Pods an diesen Server zum Pod des Angreifers, der die Kennwörter sammelt und die Anfragen weiterleitet.',
  breaks:
    'Datenverkehr für die aufgeführten Adressen erreicht die Pods nicht mehr. Gehören die Adressen Ihnen, weisen Sie sie einem Service vom Typ `LoadBalancer` mit der Annotation `azure-load-balancer-ipv4` oder `azure-pip-name` oder einem Gateway zu, bevor Sie das Feld entfernen. Rufen Sie danach jede Adresse von außen auf.',
  verify:
    '`kubectl get services -A -o custom-columns=NAME:.metadata.name,IPS:.spec.externalIPs` zeigt in keiner Zeile eine Adresse.',
};
