export const de = {
  why: '`imagePullPolicy` bestimmt, ob ein Knoten vor jedem Start bei der Registrierung nachfragt oder das vorhandene Image verwendet. `Always` bemerkt ein verschobenes Tag und lässt die Registrierung jedes Mal die Anmeldeinformationen prüfen; vorhandene Schichten werden nicht erneut übertragen. Fehlt die Angabe, gilt `Always` für `latest` und sonst `IfNotPresent`.',
  disputed:
    'Die meisten Scanner verlangen `Always`, damit ein Knoten weder ein altes Image ausführt noch ein privates für einen Pod ohne Anmeldeinformationen startet. Azure Policy lässt standardmäßig `IfNotPresent` und `Never` zu: Pods starten dann auch, wenn die Registrierung ausfällt, und mit fester Version oder Digest kann nichts veralten. Die Option `policies` legt die zulässigen Werte fest.',
  risk: 'Zwei Teams teilen sich einen Knoten. Eines verwendet ein privates Image, der Knoten hat es also. Ein Pod des anderen Teams nennt dieses Image mit `IfNotPresent` und ohne jedes Pull-Secret. Vor Kubernetes 1.35 prüft das Kubelet bei vorhandenen Images keine Anmeldeinformationen: Der Container startet, und ein Angreifer im anderen Team liest das Programm und alle Geheimnisse im Image.',
  breaks:
    'Mit `Always` startet kein Container, auch nicht erneut, solange die Registrierung nicht erreichbar ist; mit `Never` startet keiner auf einem Knoten, dem das Image fehlt (`ErrImageNeverPull`). Löschen Sie einen Pod, und sehen Sie in den Ereignissen von `kubectl describe pod POD` nach, wie lange der Abruf dauert. Cluster ohne Zugriff auf die Registrierung benötigen `IfNotPresent`.',
  verify:
    '`kubectl get pods -o "custom-columns=NAME:.metadata.name,POLICY:.spec.containers[*].imagePullPolicy"` zeigt nur zulässige Werte.',
};
