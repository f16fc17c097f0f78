export const de = {
  why: 'Sysctls ändern das Verhalten des Kernels. Manche gelten nur für den Pod und sind nachweislich harmlos. Andere überlasten den Knoten, schwächen das Netzwerk des Pods oder wirken auf andere Pods. Der Standard Baseline führt die sicheren auf, und die Liste wächst mit der Richtlinienversion.',
  risk: 'Ein Pod setzt `net.ipv4.conf.all.route_localnet` auf 1, damit ein Proxy seinen Datenverkehr umleiten kann. Von da an lässt der Kernel Pakete herein, die von außen für 127.0.0.1 eintreffen. Ein Angreifer im selben Netzwerksegment sendet solche Pakete und erreicht den Verwaltungsport, den das Programm nur auf seiner Loopbackadresse und daher ohne Kennwort geöffnet hat.',
  breaks:
    'Programme, die auf viele Verbindungen abgestimmt sind, etwa Proxys, Redis oder Datenbanken, erhalten wieder die Standardwerte des Kernels. Sie warnen dann womöglich beim Start oder nehmen unter Last weniger Verbindungen an. Lesen Sie den Anfang des Protokolls, und wiederholen Sie Ihren Lasttest. Andere Sysctls lehnt das Kubelet ohnehin mit `SysctlForbidden` ab, sofern der Clusteroperator sie nicht zugelassen hat; sprechen Sie sich vor solchen Anpassungen mit ihm ab.',
  verify:
    '`kubectl get pods -o "custom-columns=NAME:.metadata.name,SYSCTLS:.spec.securityContext.sysctls[*].name"` zeigt nur Namen aus der Liste, und kein Pod hat den Status `SysctlForbidden`.',
};
