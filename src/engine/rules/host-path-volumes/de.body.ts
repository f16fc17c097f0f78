import type { RuleBody } from '../../rule/rule.ts';

export const de: RuleBody = {
  why: 'Ein `hostPath`-Volume bringt eine Datei oder ein Verzeichnis des Knotens in den Container, vorbei an jeder anderen Isolation. Was der Container dort liest, gehört dem Knoten oder anderen Pods; was er dort schreibt, überdauert den Pod. Außerdem hängt der Pod davon ab, was auf genau diesem Knoten liegt.',
  risk: 'Ein Pod bindet `/var/run/docker.sock` oder den Socket von containerd ein. Ein Angreifer im Container fordert bei der Containerruntime einen neuen privilegierten Container an, in den `/` eingebunden ist, und ist damit root auf dem Knoten. Ist `/etc` beschreibbar, genügt dafür eine Zeile in `cron.d`; über `/var/lib/kubelet` sammelt er die Token und Geheimnisse aller Pods dieses Knotens ein.',
  breaks:
    'Die Korrektur setzt ein `emptyDir` an die Stelle des Verzeichnisses: Es ist anfangs leer, nur für diesen Pod sichtbar, und sein Inhalt geht mit dem Ende des Pods verloren. Protokollsammler und Knoten-Agents finden dort nichts mehr, und wo eine einzelne Datei eingebunden war, startet der Container womöglich nicht. Löschen Sie den Pod einmal, und prüfen Sie mit `kubectl logs POD` und `kubectl exec POD -- ls MOUNTPATH`, ob das Programm noch alles Nötige findet; Daten, die bleiben müssen, gehören in einen PersistentVolumeClaim. Für Sockets, Dateien und Geräte gibt es keinen Ersatz, daher wird dort keine Korrektur angeboten.',
  verify:
    '`kubectl get pods -o "custom-columns=NAME:.metadata.name,PATHS:.spec.volumes[*].hostPath.path"` zeigt keinen Pfad. `kubectl label --dry-run=server --overwrite namespace NAMESPACE pod-security.kubernetes.io/enforce=baseline` gibt keine Warnung zu `hostPath volumes` aus.',
};
