import type { LessonWords } from '../lesson.ts';
import type { lesson } from './lesson.ts';

export const de: LessonWords<typeof lesson> = {
  title: 'Zwei wirkungslose Linux-Funktionen',
  goal: 'Das Beispiel im AKS-Artikel verlangt zwei Linux-Funktionen (Capabilities). Sein Prozess erhält sie nie: Er läuft unter Benutzer 1000 und darf seine Rechte nicht ausweiten, daher bleiben sie in einer Menge, die er nicht nutzen darf. Sie bewirken nur, dass der Pod Baseline nicht besteht. Entfernen Sie beide, und alle übrigen dazu.',
  steps: {
    'net-admin': {
      task: 'Nehmen Sie `NET_ADMIN` aus dem Manifest.',
      missing:
        '`{who}` fügt noch {what} hinzu, das nur in die äußere Grenze (Bounding Set) der Rechte gelangt.',
      hints: [
        'Die Angabe steht in der Liste `capabilities.add`.',
        'Nehmen Sie den Namen aus der Liste. In den Einstellungen dieser Lektion gibt es für jeden Namen eine Schaltfläche.',
      ],
    },
    'sys-time': {
      task: 'Nehmen Sie auch `SYS_TIME` heraus.',
      missing: '`{who}` fügt noch {what} hinzu. Ohne diese Angabe ist Baseline bestanden.',
      hints: [
        'Entfernen Sie mit dem letzten Namen auch den Schlüssel `add`, sonst bleibt eine leere Liste stehen.',
      ],
    },
    rest: {
      task: 'Entziehen Sie den Rest: Ein Container startet mit 14 Linux-Funktionen, um die niemand gebeten hat.',
      missing: '`{who}` behält, was die Containerruntime allen gibt: 14 Linux-Funktionen.',
      hints: [
        'Neben `add` gibt es die Liste `drop`, und ein Wort darin steht für alle.',
        'Schreiben Sie `drop: ["ALL"]` unter `capabilities`.',
      ],
    },
  },
  turns: {
    root: 'Unter root bekäme `{who}` die beiden Linux-Funktionen und damit die Firewall des Pods und die Uhr des ganzen Knotens. Lassen Sie den Container wieder unter Benutzer 1000 laufen.',
    prefix:
      '{what} beginnt mit dem Präfix des Kernels. Kubernetes nennt Linux-Funktionen ohne dieses Präfix: Die Standards kennen diese Schreibweise nicht.',
    'lower-case':
      'Der Standard Restricted sucht nach `ALL` in Großbuchstaben. Bei anderer Schreibweise wird der Pod auf dieser Stufe abgelehnt.',
    'back-again':
      '`ALL` ist entzogen, und `add` gibt einiges zurück: {what}. Nehmen Sie die Namen auch aus `add`.',
    'drop-by-name':
      '{what} gehört nicht zu den 14, mit denen ein Container startet. Es namentlich zu entziehen, bewirkt nichts. Ein Wort entzieht alle: `ALL`.',
  },
  attacker:
    'Nichts, solange Benutzer 1000 eingetragen und die Berechtigungsausweitung blockiert ist. Das Manifest sagt aber, dass die Rechte gewollt sind: Wer als Nächstes aus einem anderen Grund root als Benutzer einträgt, schaltet sie ein. Dann stellt ein Angreifer im Container die Uhr des Knotens zurück und verfälscht damit die Gültigkeit von Zertifikaten und die Reihenfolge von Protokollen. Außerdem ändert er Routen und Firewallregeln des Pods.',
  verify: {
    effective:
      'Zeigt Nullen hinter `CapEff` und nach dem letzten Schritt auch hinter `CapBnd`: Nichts ist nutzbar, und nichts kann dazukommen.',
    baseline:
      'Ändert nichts. Der Befehl warnt vor jedem Pod im Namespace, den Baseline ablehnen würde; dieser ist nicht dabei.',
  },
  done: 'Nichts kommt hinzu, und nichts bleibt. Baseline ist bestanden, und auch ein anderer Benutzer schaltet diese Rechte nicht mehr ein.',
};
