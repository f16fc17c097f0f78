import type { RuleWords } from '../../rule/rule.ts';
import type { hostPathVolumes } from './rule.ts';

export const de: RuleWords<typeof hostPathVolumes> = {
  title: 'Keine Dateien des Knotens einbinden',
  why: 'Ein `hostPath`-Volume bringt eine Datei oder ein Verzeichnis des Knotens in den Container, vorbei an jeder anderen Isolation. Was der Container dort liest, gehört dem Knoten oder anderen Pods; was er dort schreibt, überdauert den Pod. Außerdem hängt der Pod davon ab, was auf genau diesem Knoten liegt.',
  risk: 'Ein Pod bindet `/var/run/docker.sock` oder den Socket von containerd ein. Ein Angreifer im Container fordert bei der Containerruntime einen neuen privilegierten Container an, in den `/` eingebunden ist, und ist damit root auf dem Knoten. Ist `/etc` beschreibbar, genügt dafür eine Zeile in `cron.d`; über `/var/lib/kubelet` sammelt er die Token und Geheimnisse aller Pods dieses Knotens ein.',
  breaks:
    'Die Korrektur setzt ein `emptyDir` an die Stelle des Verzeichnisses: Es ist anfangs leer, nur für diesen Pod sichtbar, und sein Inhalt geht mit dem Ende des Pods verloren. Protokollsammler und Knoten-Agents finden dort nichts mehr, und wo eine einzelne Datei eingebunden war, startet der Container womöglich nicht. Löschen Sie den Pod einmal, und prüfen Sie mit `kubectl logs POD` und `kubectl exec POD -- ls MOUNTPATH`, ob das Programm noch alles Nötige findet; Daten, die bleiben müssen, gehören in einen PersistentVolumeClaim. Für Sockets, Dateien und Geräte gibt es keinen Ersatz, daher wird dort keine Korrektur angeboten.',
  undecided:
    'Ein Programm, das einen Ordner des Knotens braucht, braucht ihn: Ob ein `emptyDir`, ein persistentes Volume oder ein CSI-Treiber an seine Stelle treten kann, wissen nur die, die das Programm kennen. Netzwerk-, Speicher- und Protokoll-Agents kommen oft nicht ohne aus.',
  verify:
    '`kubectl get pods -o "custom-columns=NAME:.metadata.name,PATHS:.spec.volumes[*].hostPath.path"` zeigt keinen Pfad. `kubectl label --dry-run=server --overwrite namespace NAMESPACE pod-security.kubernetes.io/enforce=baseline` gibt keine Warnung zu `hostPath volumes` aus.',
  fixTitle: 'hostPath durch ein emptyDir ersetzen',
  messages: {
    'host-path': 'Volume {volume} bindet {path} des Knotens ein',
    'sensitive-host-path':
      'Volume {volume} bindet {path} des Knotens ein und gibt damit den Knoten oder dessen Geheimnisse preis',
    'cloud-credentials-host-path':
      'Volume {volume} bindet {path} des Knotens ein, wo Anmeldeinformationen des Knotens und seiner Cloudidentität liegen',
    'container-runtime-socket':
      'Volume {volume} bindet {path} ein und kann damit beliebige Container auf dem Knoten starten',
    'host-path-without-path': 'Volume {volume} ist ein hostPath ohne Pfad',
  },
};
