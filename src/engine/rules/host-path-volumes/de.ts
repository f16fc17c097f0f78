import type { RuleLabels } from '../../rule/rule.ts';
import type { hostPathVolumes } from './rule.ts';

export const de: RuleLabels<typeof hostPathVolumes> = {
  title: 'Keine hostPath-Volumes verwenden',
  undecided:
    'Nur Sie wissen, ob ein `emptyDir`, ein persistentes Volume oder ein CSI-Treiber diesen Ordner des Knotens ersetzen kann. Netzwerk-, Speicher- und Protokollagents brauchen ihn oft.',
  stays: {
    'no-directory':
      'Dieser Pfad ist kein Verzeichnis, und für einen Socket, eine Datei oder ein Gerät des Knotens gibt es keinen Ersatz.',
    'of-kernel':
      'Dieses Verzeichnis gehört zum Kernel des Knotens. Ein leeres Verzeichnis kann es nicht ersetzen.',
    'of-node':
      'Dieses Verzeichnis gehört dem Knoten: Seine Agenten und andere Pods lesen oder schreiben es. Ein leeres Verzeichnis kann es nicht ersetzen.',
    data: 'Das Programm hat seine Daten in diesem Verzeichnis. In einem leeren Verzeichnis gehen sie mit dem Pod verloren. Verwenden Sie einen PersistentVolumeClaim, und übertragen Sie die Daten.',
    state:
      'Das Programm hat in diesem Ordner des Knotens seinen Zustand, für den Pod, der danach kommt. In einem leeren Verzeichnis ginge er mit dem Pod verloren.',
    propagation:
      'Ein Container teilt hier seine Einbindungen mit dem Knoten. Entscheiden Sie zuerst über `mountPropagation`.',
    'only-read':
      'Die Container lesen dieses Verzeichnis nur. In einem leeren Verzeichnis fänden sie nichts.',
  },
  fixTitle: 'hostPath durch ein emptyDir ersetzen',
  failsIf: 'wenn das Programm Dateien des Knotens braucht',
  messages: {
    'host-path': 'Volume {volume} bindet {path} des Knotens ein',
    'sensitive-host-path':
      'Volume {volume} bindet {path} des Knotens ein und gibt damit den Knoten oder dessen Geheimnisse preis',
    'cloud-credentials-host-path':
      'Volume {volume} bindet {path} des Knotens ein, wo Anmeldeinformationen des Knotens und seiner Cloudidentität stehen',
    'container-runtime-socket':
      'Volume {volume} bindet {path} ein und kann damit beliebige Container auf dem Knoten starten',
    'host-path-without-path': 'Volume {volume} ist ein hostPath ohne Pfad',
  },
};
