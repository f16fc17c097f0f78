export const de = {
  why: 'Sysctls ändern das Verhalten des Kernels. Manche gelten nur für den Pod und sind bekanntermaßen harmlos. Andere überlasten den Knoten, schwächen das Netzwerk des Pods oder wirken auf andere Pods. Der Standard Baseline führt die sicheren auf, und die Liste wächst mit der Richtlinienversion.',
  risk: 'Ein Pod setzt `net.ipv4.conf.all.route_localnet` auf 1, damit ein Proxy seinen Datenverkehr umleiten kann. Der Kernel nimmt dann von außen Pakete für 127.0.0.1 an. Ein Angreifer im selben Netzwerksegment sendet solche Pakete und erreicht auf der Loopbackadresse einen Verwaltungsport ohne Kennwort.',
  breaks:
    'Programme, die auf viele Verbindungen abgestimmt sind, etwa Proxys, Redis oder Datenbanken, erhalten wieder die Standardwerte des Kernels. Sie geben dann womöglich beim Start eine Warnung aus oder nehmen unter Last weniger Verbindungen an. Lesen Sie den Anfang des Protokolls, und wiederholen Sie Ihren Lasttest. Andere Sysctls lehnt das Kubelet mit `SysctlForbidden` ab, sofern der Clusteroperator sie nicht zugelassen hat. Fragen Sie ihn zuerst.',
  verify:
    '`kubectl get pods -o "custom-columns=NAME:.metadata.name,SYSCTLS:.spec.securityContext.sysctls[*].name"` zeigt nur Namen aus der Liste, und kein Pod hat den Status `SysctlForbidden`.',
};
