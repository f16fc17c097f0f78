export const de = {
  why: 'Ein Secret vom Typ `kubernetes.io/service-account-token` enthält ein Token eines Dienstkontos, das nie abläuft und an keinen Pod gebunden ist. Seit Version 1.24 erstellt Kubernetes solche Secrets nicht mehr automatisch. Token der TokenRequest-API gelten eine Stunde oder so lange, wie Sie angeben.',
  risk: 'Ein Buildserver verwendet das Token für Bereitstellungen. Seine Sicherung wird in einen öffentlichen Speichercontainer kopiert, und ein Jahr später findet ein Angreifer dort das Token. Es gilt noch immer überall, wo der API-Server erreichbar ist, mit den Bereitstellungsberechtigungen für den ganzen Namespace. Nur das Löschen des Secrets oder des Dienstkontos macht es ungültig.',
  breaks:
    'Stellen Sie Clients des Tokens, oft einen Buildserver oder ein Überwachungssystem, auf eine andere Anmeldung um, bevor Sie das Secret löschen. Möglich sind `kubectl create token NAME --duration=1h`, ein Verbund mit ihrem Identitätsanbieter oder, in einem Pod, ein projiziertes Token. Das Label `kubernetes.io/legacy-token-last-used` des Secrets zeigt, wann es zuletzt verwendet wurde. Achten Sie danach im Überwachungsprotokoll des API-Servers auf abgelehnte Aufrufe.',
  verify:
    '`kubectl get secrets --field-selector type=kubernetes.io/service-account-token` findet nichts.',
};
