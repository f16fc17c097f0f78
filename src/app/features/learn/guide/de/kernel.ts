import type { GuideChapterWords } from '../../../../../engine/index.ts';

export const kernel: GuideChapterWords<'kernel'> = {
  title: 'Den Zugriff auf den Kernel absichern',
  intent:
    'Nach diesem Kapitel können Sie seccomp, AppArmor, SELinux und Benutzernamespaces unterscheiden und wissen, welche davon Ihre Knoten unterstützen.',
  can: 'seccomp, AppArmor, SELinux und Benutzernamespaces unterscheiden und sagen, welche davon Ihre Knoten unterstützen',
  sections: {
    seccomp: {
      title: 'seccomp: Systemaufrufe',
      text: [
        'Zusätzlich zu Benutzern und Linux-Funktionen (Capabilities) schränken seccomp und AppArmor ein, was ein Prozess vom Kernel anfordern kann. seccomp (secure computing) filtert Systemaufrufe. Das Profil der Containerruntime blockiert Aufrufe, die Anwendungen selten brauchen und Angreifer verwenden: Dateisysteme einbinden, Programme in den Kernel laden, Namespaces erstellen.',
        'Legen Sie im Pod `seccompProfile.type: RuntimeDefault` fest. Ohne diesen Wert laufen Container in AKS uneingeschränkt, es sei denn, der Knotenpool ist anders konfiguriert.',
      ],
      notes: {
        annotations:
          'Seit Kubernetes 1.27 haben die Annotationen `seccomp.security.alpha.kubernetes.io/…` keine Wirkung. Verwenden Sie das Feld.',
        custom:
          'Laut der Dokumentation von AKS werden eigene Profile nicht unterstützt, und sie zeigt zugleich, wie ein Pod eines verwendet. Als Standard eines Knotens werden sie nicht unterstützt. Für einen einzelnen Pod funktioniert `Localhost`, wenn die Datei auf jedem Knoten vorhanden ist. Podsmith schlägt `RuntimeDefault` vor, behält ein `Localhost`-Profil bei und nennt dessen Datei in der Clusteroperator-Checkliste.',
      },
    },
    operators: {
      title: 'Wer diese Funktionen konfiguriert',
      text: [
        'Eigene Profile sind Dateien auf den Knoten oder werden dort geladen. Daher stellen Clusteroperatoren sie bereit. Sie wählen auch das Betriebssystem der Knoten. Davon hängt ab, ob AppArmor oder SELinux verfügbar ist.',
      ],
      notes: {
        runtimeDefault:
          'Der Artikel überlässt diese Funktionen den Clusteroperatoren. Für `RuntimeDefault` sind sie nicht nötig: Sie legen den Wert im Manifest fest, und er wirkt auf jedem Linux-Knoten.',
      },
    },
    apparmor: {
      title: 'AppArmor: Dateien und Linux-Funktionen',
      text: [
        'Ein AppArmor-Profil schränkt ein, welche Dateien ein Programm öffnen und welche Linux-Funktionen es verwenden kann. AppArmor ist auf Ubuntu-Knoten aktiviert, auf Knoten mit Azure Linux 3.0 seit November 2025. Azure Linux 4 und Azure Container Linux verwenden stattdessen SELinux.',
        'Wenn ein Profil auf dem Knoten nicht geladen ist, startet der Pod nicht. Podsmith legt das Feld daher nur fest, wenn Sie die Regel `explicit-apparmor-profile` einschalten. Baseline verlangt es nicht.',
      ],
      notes: {
        field:
          'Seit Kubernetes 1.30 wird das Profil in `securityContext.appArmorProfile` festgelegt. Die frühere Annotation ist veraltet.',
        unset:
          'Was gilt, wenn kein Profil festgelegt ist? Laut einer Seite zu AKS läuft der Container uneingeschränkt. Laut dem Entwurf von Kubernetes und der Seite zum Bereitstellungsschutz (Deployment Safeguards) erhält er das Standardprofil der Containerruntime, wenn er nicht privilegiert ist und der Knoten AppArmor hat. Der Code tut das Zweite, und Podsmith folgt ihm.',
      },
    },
    selinux: {
      title: 'SELinux: Labels',
      text: [
        'SELinux ist ein Sicherheitsmodul des Linux-Kernels. Es versieht Prozesse und Dateien mit Labels, und Richtlinien legen fest, welche Labels auf welche Dienste, Prozesse und Dateien zugreifen können. Das Prinzip der geringsten Rechte gilt auch hier.',
        '`seLinuxOptions` legt das Label fest. Baseline erlaubt nur wenige Typen für Container und keine eigenen Werte für `user` oder `role`.',
      ],
      notes: {
        nodes:
          'SELinux-Optionen wirken nur auf Knoten mit SELinux. In AKS erzwingt Azure Container Linux SELinux, und Azure Linux 4 verwendet es anstelle von AppArmor. OS Guard (Vorschau, Einstellung am 10. Dezember 2026) protokolliert nur. Ubuntu und Azure Linux 3 ignorieren das Feld. Podsmith behält zulässige Optionen bei und fügt keine hinzu.',
      },
    },
    'user-namespaces': {
      title: 'Benutzernamespaces: root ohne Berechtigungen auf dem Knoten',
      text: [
        'Mit `hostUsers: false` werden die Benutzer im Pod auf andere Benutzer des Knotens abgebildet. Nach einem Ausbruch hat ein Prozess dort keine Berechtigungen, auch wenn er im Container root war. Das entschärft mehrere bekannte Ausbrüche.',
        'Sie können das nicht mit `hostNetwork`, `hostPID`, `hostIPC` oder unformatierten Blockvolumes kombinieren, und das Dateisystem jedes Volumes muss die Zuordnung von IDs unterstützen. Für Windows ist es nicht verfügbar.',
      ],
      notes: {
        since:
          'Im Artikel seit Juli 2025. In AKS setzt es Kubernetes 1.33 und Knoten mit Ubuntu 24.04 oder Azure Linux 3.0 voraus. In Kubernetes ist es seit 1.36 stabil.',
        azurePolicy:
          'Ab Version 1.35 erlauben die Pod Security Standards, dass solche Pods als root laufen. Azure Policy hat keine solche Ausnahme. Führen Sie den Pod als Nicht-Root-Benutzer aus, um beidem zu genügen.',
      },
    },
  },
};
