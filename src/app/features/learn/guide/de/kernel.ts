import type { GuideChapterWords } from '../../../../../engine/index.ts';

export const kernel: GuideChapterWords<'kernel'> = {
  title: 'Was der Kernel beiträgt',
  intent:
    'Sie können seccomp, AppArmor, SELinux und Benutzernamespaces unterscheiden und wissen, was Ihre Knoten bieten.',
  can: 'seccomp, AppArmor, SELinux und Benutzernamespaces unterscheiden und sagen, welche davon Ihre Knoten unterstützen',
  sections: {
    seccomp: {
      title: 'seccomp: welche Systemaufrufe',
      text: [
        'Neben dem eigentlichen Sicherheitskontext schränken seccomp und AppArmor ein, was ein Prozess vom Kernel verlangen kann. seccomp (sicheres Computing) filtert Systemaufrufe. Das Profil der Containerruntime sperrt die, die Anwendungen kaum brauchen und Angreifer gern nutzen: Einhängen von Dateisystemen, Laden von Programmen in den Kernel, neue Namespaces.',
        'Schreiben Sie beim Pod `seccompProfile.type: RuntimeDefault`. Sonst laufen Container in AKS ohne Filter, es sei denn, der Knotenpool ist anders eingerichtet.',
      ],
      notes: {
        annotations:
          'Die alten Anmerkungen `seccomp.security.alpha.kubernetes.io/…` bewirken seit Kubernetes 1.27 nichts mehr. Nur das Feld zählt.',
        custom:
          'Eine Seite zu AKS sagt, eigene Profile würden nicht unterstützt, und zeigt zugleich, wie ein Pod eines nutzt: Als Vorgabe eines Knotens geht es nicht, für einen einzelnen Pod mit `Localhost` schon, wenn die Datei auf jedem Knoten liegt. Podsmith schlägt `RuntimeDefault` vor, lässt ein `Localhost`-Profil stehen und nimmt die Datei in die Clusteroperator-Checkliste auf.',
      },
    },
    operators: {
      title: 'Wer es einrichtet',
      text: [
        'Eigene Profile liegen als Dateien auf den Knoten oder werden dort geladen; dafür sorgt der Clusteroperator. Er bestimmt auch das Betriebssystem der Knoten und damit, ob es AppArmor oder SELinux gibt.',
      ],
      notes: {
        runtimeDefault:
          'Der Artikel überlässt all das den Clusteroperatoren. Für `RuntimeDefault` brauchen Sie keinen: Es ist eine Zeile im Manifest und wirkt auf jedem Linux-Knoten.',
      },
    },
    apparmor: {
      title: 'AppArmor: welche Dateien und Fähigkeiten',
      text: [
        'AppArmor beschränkt ein Programm durch ein Profil: welche Dateien es öffnen und welche Fähigkeiten es nutzen darf. Auf Ubuntu-Knoten ist es eingeschaltet, auf Knoten mit Azure Linux 3.0 seit November 2025. Azure Linux 4 und Azure Container Linux verwenden stattdessen SELinux.',
        'Ein Profil, das auf dem Knoten nicht geladen ist, verhindert den Start des Pods. Deshalb lässt Podsmith das Feld unverändert, solange es über die Knoten nichts Näheres weiß; für Baseline genügt das.',
      ],
      notes: {
        field:
          'Seit Kubernetes 1.30 steht das Profil in `securityContext.appArmorProfile`. Zuvor war es eine Anmerkung (Annotation), und diese läuft aus.',
        unset:
          'Was gilt, wenn nichts angegeben ist? Die Seite zu AKS sagt, der Container laufe ohne Profil. Der Entwurf von Kubernetes und die Seite zum Bereitstellungsschutz (Deployment Safeguards) sagen, er bekomme das Standardprofil der Containerruntime, sofern er nicht privilegiert ist und der Knoten AppArmor hat. So macht es der Code, und dem folgt Podsmith.',
      },
    },
    selinux: {
      title: 'SELinux: welche Bezeichnungen',
      text: [
        'SELinux ist ein Sicherheitsmodul des Linux-Kernels. Es versieht Prozesse und Dateien mit Bezeichnungen, und Zugriffsrichtlinien legen fest, wer worauf zugreifen darf: auf Dienste, Prozesse, das Dateisystem. Auch hier gilt: so wenig Rechte wie möglich.',
        '`seLinuxOptions` setzt die Bezeichnung. Baseline erlaubt nur wenige Typen, die für Container gedacht sind, und keine eigenen Werte für `user` und `role`.',
      ],
      notes: {
        nodes:
          'Es wirkt nur auf Knoten mit SELinux: In AKS erzwingt Azure Container Linux SELinux, und Azure Linux 4 verwendet es anstelle von AppArmor. OS Guard (Vorschau, Einstellung am 10. Dezember 2026) protokolliert nur. Auf Ubuntu und Azure Linux 3 bleibt das Feld ohne Wirkung. Podsmith behält Optionen, die zulässig sind, und erfindet keine.',
      },
    },
    'user-namespaces': {
      title: 'Benutzernamespaces: ein root, der keiner ist',
      text: [
        'Mit `hostUsers: false` werden die Benutzer im Pod auf andere des Knotens abgebildet. Wer aus dem Container ausbricht, hat dort keine Rechte, selbst wenn er innen root war. Das entschärft eine Reihe bekannter Ausbrüche.',
        'Es verträgt sich nicht mit `hostNetwork`, `hostPID` und `hostIPC` und nicht mit Volumes als rohem Blockgerät; das Dateisystem jedes Volumes muss die Abbildung der IDs beherrschen. Für Windows gibt es das nicht.',
      ],
      notes: {
        since:
          'Seit Juli 2025 im Artikel. In AKS braucht es Kubernetes 1.33 und Knoten mit Ubuntu 24.04 oder Azure Linux 3.0; in Kubernetes ist es seit 1.36 stabil.',
        azurePolicy:
          'Ab Version 1.35 dürfen solche Pods nach den Podsicherheitsstandards innen als root laufen. Azure Policy kennt diese Ausnahme nicht. Nehmen Sie trotzdem einen anderen Benutzer: Dann sind beide zufrieden.',
      },
    },
  },
};
