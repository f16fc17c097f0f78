export const de = {
  why: 'Das Kubernetes-Projekt hat seinen Controller Ingress-NGINX Ende März 2026 eingestellt. Die letzten Versionen sind 1.13.9, 1.14.5 und 1.15.1 vom 19. März 2026; danach gibt es keine Korrekturen, und keine davon unterstützt Kubernetes 1.36. Das NGINX des AKS-Add-Ons für das Anwendungsrouting erhielt bis November 2026 kritische Sicherheitspatches. Der NGINX Ingress Controller von F5 ist ein anderes Produkt und nicht betroffen.',
  risk: 'Eine Sicherheitslücke in NGINX wird veröffentlicht, wie CVE-2026-42533 im Juli 2026. Die Images des Controllers behalten das alte NGINX. Ein Angreifer sendet eine präparierte Anfrage an die öffentliche Adresse des Clusters und führt im Controller Code aus. Er liest die TLS-Schlüssel aller Ingresses und jedes Secret, das das Dienstkonto des Controllers lesen darf.',
  breaks:
    'Annotationen, die mit `nginx.ingress.kubernetes.io/` beginnen, wirken bei einem anderen Controller nicht: Anmeldung über `auth-url`, Listen erlaubter IP-Adressen, Umschreibungen und Timeouts gehen verloren, wenn Sie sie nicht neu schreiben. Betreiben Sie den alten und den neuen Controller nebeneinander, jeden mit eigener Adresse, vergleichen Sie die Antworten für jeden Host, und ändern Sie dann den DNS-Eintrag.',
  verify:
    '`kubectl get pods -A -o jsonpath="{..image}"` enthält weder `ingress-nginx/controller` noch `nginx-ingress-controller`.',
};
