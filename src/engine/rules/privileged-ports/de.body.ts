import type { RuleBody } from '../../rule/rule.ts';

export const de: RuleBody = {
  why: 'Linux hält die Ports unter 1024 für Prozesse mit der Capability `NET_BIND_SERVICE` frei, die bei einem Prozess ohne root nicht wirksam ist. Ob die Regel gilt, hängt vom Knotenimage ab: Knoten mit containerd 1.7, etwa Ubuntu 22.04, setzen sie durch; Knoten mit containerd 2, etwa Ubuntu 24.04 und Azure Linux 3, heben sie für Pods über `net.ipv4.ip_unprivileged_port_start` auf. Ein höherer Port funktioniert überall, und ein Kubernetes-Dienst bietet Clients weiterhin den gewohnten an.',
  risk: 'Ein Webserver läuft als Benutzer 1000 und lauscht auf Port 80. In einem neuen Knotenpool gelingt das; dann wechselt der Pod auf einen Knoten mit containerd 1.7, scheitert mit „bind: permission denied“ und startet endlos neu. Der übliche Ausweg, ihn wieder als root auszuführen, gibt einem Angreifer im Webserver alles zurück, was `runAsNonRoot` ihm genommen hatte.',
  breaks:
    'Das Programm selbst muss auf dem neuen Port lauschen: Ändern Sie seine Konfiguration, Argumente oder Variablen, die die Korrektur nicht kennt. Die Korrektur ändert den Port im Manifest, in Tests und Lifecycle-Hooks und als `targetPort` in Diensten derselben Dateien; mehrere Ports behalten ihren Abstand, aus 80 und 443 werden 8080 und 8443. Netzwerkrichtlinien und anderswo gepflegte Dienste müssen Sie selbst anpassen. Prüfen Sie mit `kubectl rollout status`, ob der Pod bereit wird, und rufen Sie dann den Dienst unter seinem bisherigen Port auf.',
  verify:
    '`kubectl get endpointslices -l kubernetes.io/service-name=SERVICE` führt den neuen Port auf, und `kubectl logs POD` zeigt für `bind` kein „permission denied“.',
};
