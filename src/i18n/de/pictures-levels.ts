import type { picturesLevels as english } from '../en/pictures-levels.ts';

export const picturesLevels: { readonly [K in keyof typeof english]: string } = {
  'pictures.levels.lead':
    'Pod und Container haben je einen Sicherheitskontext. Wählen Sie ein Feld: Das Bild zeigt, was jede Ebene setzt, was gilt und wer entschieden hat.',
  'pictures.levels.caption': 'Setzt ein Container selbst einen Wert, bleibt der des Pods draußen.',
  'pictures.levels.field': 'Feld',
  'pictures.levels.ignored':
    '{field} bewirkt hier nichts: Das Feld gehört zu einem anderen Betriebssystem als dem des Pods.',
  'pictures.levels.pod': 'Pod {name}',
  'pictures.levels.pod.set': 'Der Pod setzt {value}.',
  'pictures.levels.pod.unset': 'Der Pod setzt das Feld nicht.',
  'pictures.levels.pod.never': 'Kubernetes kennt {field} nur an Containern.',
  'pictures.levels.own': 'Eigener Wert',
  'pictures.levels.result': 'Es gilt',
  'pictures.levels.word.set': 'gesetzt',
  'pictures.levels.word.unset': 'nicht gesetzt',
  'pictures.levels.word.never': 'hier nicht',
  'pictures.levels.from.container': 'vom Container',
  'pictures.levels.from.pod': 'vom Pod',
  'pictures.levels.from.default': 'Standard',
  'pictures.levels.from.unknown': 'unbekannt',
  'pictures.legend.levels.good': 'Im Manifest gesetzt.',
  'pictures.legend.levels.plain': 'Nicht gesetzt: Es gilt der Standard.',
  'pictures.legend.levels.open': 'Eine Vorlage oder Basis entscheidet.',
  'pictures.legend.levels.none': 'Auf dieser Ebene nicht gesetzt.',
  'pictures.levels.container': 'Der Container setzt selbst {value}.',
  'pictures.levels.overrides':
    'Der Container setzt selbst {value}; der Wert {shared} des Pods gilt hier nicht.',
  'pictures.levels.inherits': 'Der Container setzt nichts und übernimmt {value} vom Pod.',
  'pictures.levels.shared': 'Es gilt {value} vom Pod; ein Container kann nichts anderes setzen.',
  'pictures.levels.open': 'Es entscheidet eine Vorlage oder die Basis eines Patches.',
  'pictures.levels.count':
    '{n, plural, one {# Container entscheidet selbst} other {# Container entscheiden selbst}}, {pod, plural, one {# übernimmt den Wert des Pods} other {# übernehmen den Wert des Pods}}, {rest, plural, one {für # entscheidet niemand} other {für # entscheidet niemand}}',
  'pictures.levels.default.runAsUser':
    'Nicht gesetzt: Das Image entscheidet; nennt es keinen Benutzer, gilt root.',
  'pictures.levels.default.runAsGroup':
    'Nicht gesetzt: Das Image entscheidet, meist für die root-Gruppe, 0.',
  'pictures.levels.default.runAsNonRoot': 'Nicht gesetzt: root ist erlaubt.',
  'pictures.levels.default.seccompProfile':
    'Nicht gesetzt: Der Knoten entscheidet. In AKS heißt das: kein Filter, außer der Knotenpool gibt einen vor.',
  'pictures.levels.default.appArmorProfile':
    'Nicht gesetzt: Knoten mit AppArmor nehmen das Profil der Containerruntime, außer bei privilegierten Containern.',
  'pictures.levels.default.seLinuxOptions':
    'Nicht gesetzt: Auf Knoten mit SELinux wählt die Containerruntime für jeden Container Bezeichnungen.',
  'pictures.levels.default.windowsOptions.runAsUserName': 'Nicht gesetzt: Das Image entscheidet.',
  'pictures.levels.default.allowPrivilegeEscalation':
    'Nicht gesetzt: Ein Programm des Images darf mehr Berechtigungen erlangen, als es beim Start hatte.',
  'pictures.levels.default.privileged': 'Nicht gesetzt: Der Container ist nicht privilegiert.',
  'pictures.levels.default.readOnlyRootFilesystem':
    'Nicht gesetzt: Das Stammdateisystem ist beschreibbar.',
  'pictures.levels.default.capabilities':
    'Nicht gesetzt: Es bleibt bei den 14 Linux-Funktionen (Capabilities), die die Containerruntime vorgibt.',
  'pictures.levels.default.procMount': 'Nicht gesetzt: Heikle Teile von `/proc` sind verdeckt.',
  'pictures.levels.default.fsGroup':
    'Nicht gesetzt: Volumes behalten den Besitzer und die Gruppe, die sie haben.',
  'pictures.levels.default.fsGroupChangePolicy':
    'Nicht gesetzt: Mit `fsGroup` wird bei jedem Einbinden jede Datei eines Datenträgers geändert.',
  'pictures.levels.default.supplementalGroups':
    'Nicht gesetzt: Es gibt keine weiteren Gruppen außer denen des Images.',
  'pictures.levels.default.supplementalGroupsPolicy':
    'Nicht gesetzt: Gruppen, die das Image für seinen Benutzer nennt, kommen hinzu.',
  'pictures.levels.default.sysctls': 'Nicht gesetzt: Es gelten die Einstellungen des Kernels.',

  'pictures.files.lead':
    'Ein Prozess hat einen Benutzer und Gruppen, eine Datei einen Besitzer, eine Gruppe und einen Modus. Beides kommt aus dem Manifest, und fsGroup verbindet manche Volumes mit dem Pod.',
  'pictures.files.caption':
    'Jeder Prozess, wie ihn `id` zeigen würde, mit den Volumes, die er einbindet.',
  'pictures.files.windows':
    'Dieser Pod läuft unter Windows, wo es solche IDs nicht gibt: Den Benutzer nennt dort runAsUserName.',
  'pictures.files.count':
    '{write} zum Schreiben, {read} zum Lesen, {none} verschlossen, {unknown} unbekannt',
  'pictures.files.group': 'fsGroup des Pods',
  'pictures.files.group.set': 'gesetzt',
  'pictures.files.group.unset': 'nicht gesetzt',
  'pictures.files.group.always':
    'Jeder Prozess ist in Gruppe {group}, und Volumes, die es zulassen, werden ihr übergeben: auf einem Datenträger Datei für Datei, bei jedem Einbinden.',
  'pictures.files.group.mismatch':
    'Jeder Prozess ist in Gruppe {group}, und Volumes, die es zulassen, werden ihr übergeben: auf einem Datenträger nur, wenn sein Stammordner abweicht (OnRootMismatch).',
  'pictures.files.group.none':
    'Kein Volume wird einer Gruppe übergeben. Was root gehört, bleibt bei root.',
  'pictures.legend.files.good': 'Gesetzt oder erlaubt: Der Prozess kommt an die Dateien.',
  'pictures.legend.files.half': 'Darf nur lesen; mit einer Einstellung ginge auch schreiben.',
  'pictures.legend.files.bad': 'Der Prozess bleibt ausgesperrt.',
  'pictures.legend.files.plain': 'Ein Prozess mit seinem Benutzer.',
  'pictures.legend.files.open': 'Image, Treiber oder Knoten entscheiden.',
  'pictures.legend.files.none': 'Nicht gesetzt.',
  'pictures.files.process': 'Prozess in {name}',
  'pictures.files.user.container': 'Benutzer vom Container',
  'pictures.files.user.pod': 'Benutzer vom Pod',
  'pictures.files.user.known-image': 'Benutzer vom Image',
  'pictures.files.user.image': 'Image bestimmt Benutzer',
  'pictures.files.who': 'Er läuft als Benutzer {user} mit der primären Gruppe {group}.',
  'pictures.files.who.user':
    'Er läuft als Benutzer {user}; die primäre Gruppe kommt vom Image und ist oft 0.',
  'pictures.files.who.not-root': 'Er läuft als Benutzer des Images; root lehnt das Kubelet ab.',
  'pictures.files.who.image': 'Er läuft als Benutzer des Images, und das kann root sein.',
  'pictures.files.who.groups': 'Weitere Gruppen: {groups}.',
  'pictures.files.who.merge': 'Gruppen, die das Image für seinen Benutzer nennt, kommen hinzu.',
  'pictures.files.who.nothing': 'Er bindet kein Volume ein.',
  'pictures.files.kind.empty-dir': 'Ein emptyDir, für jeden Pod neu angelegt.',
  'pictures.files.kind.disk': 'Ein Azure-Datenträger.',
  'pictures.files.kind.share': 'Eine Azure Files-Freigabe.',
  'pictures.files.kind.claim':
    'Ein PersistentVolumeClaim, dessen Speicherklasse hier nicht bekannt ist.',
  'pictures.files.kind.host-path': 'Ein Ordner des Knotens.',
  'pictures.files.kind.config': 'Einstellungen als Dateien.',
  'pictures.files.kind.secret': 'Ein Secret als Dateien.',
  'pictures.files.kind.token': 'Ein Token des Dienstkontos als Datei.',
  'pictures.files.kind.vault': 'Dateien aus Key Vault.',
  'pictures.files.kind.image': 'Der Inhalt eines Images.',
  'pictures.files.kind.other': 'Ein Volume anderer Art.',
  'pictures.files.reach.yes': 'fsGroup wirkt.',
  'pictures.files.reach.mount':
    'fsGroup wird nicht in die Dateien geschrieben; der Treiber verwendet es als Option beim Einbinden, zusätzlich zu denen der Speicherklasse.',
  'pictures.files.reach.no': 'fsGroup wirkt nicht.',
  'pictures.files.reach.unknown': 'Ob fsGroup wirkt, hängt vom Treiber ab.',
  'pictures.files.reach.unset': 'fsGroup würde wirken, ist aber nicht gesetzt.',
  'pictures.files.short.yes': 'fsGroup wirkt',
  'pictures.files.short.mount': 'fsGroup als Mount-Option',
  'pictures.files.short.no': 'fsGroup wirkt nicht',
  'pictures.files.short.unknown': 'fsGroup: unbekannt',
  'pictures.files.owned':
    'Der Inhalt gehört dem Benutzer {user} und der Gruppe {group}, Modus {mode}.',
  'pictures.files.made':
    'Dateien, die der Prozess anlegt, gehören dem Benutzer {user} und der Gruppe {group}.',
  'pictures.files.right.write': 'darf schreiben',
  'pictures.files.right.read': 'darf lesen',
  'pictures.files.right.less': 'darf nur lesen',
  'pictures.files.right.none': 'bleibt ausgesperrt',
  'pictures.files.right.unknown': 'unbekannt',
  'pictures.files.why.root': 'Den Benutzer root eines Containers hält kein Modus auf.',
  'pictures.files.why.owner': 'Der Prozess ist der Besitzer.',
  'pictures.files.why.group': 'Der Prozess ist in der Gruppe.',
  'pictures.files.why.others': 'Für den Prozess gilt, was alle anderen dürfen.',
  'pictures.files.why.image': 'Es hängt von Benutzer und Gruppe des Images ab.',
  'pictures.files.why.read-only-mount': 'Der Container bindet das Volume nur zum Lesen ein.',
  'pictures.files.why.read-only-kind': 'Das Volume lässt sich nur lesen.',
  'pictures.files.why.token':
    'Das Kubelet setzt den Modus so, dass der Benutzer des Containers lesen kann.',
  'pictures.files.why.node': 'Die Rechte auf dem Knoten entscheiden.',
  'pictures.files.why.driver': 'Der Treiber und sein Speicher entscheiden.',
};
