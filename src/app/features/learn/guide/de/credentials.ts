import type { GuideChapterWords } from '../../../../../engine/index.ts';

export const credentials: GuideChapterWords<'credentials'> = {
  title: 'Die Offenlegung von Anmeldeinformationen beschränken',
  intent:
    'Nach diesem Kapitel kennen Sie zwei Wege, Anmeldeinformationen aus dem Code herauszuhalten: eine Identität und einen Tresor.',
  can: 'Anmeldeinformationen aus dem Code heraushalten, mit einer Identität oder einem Tresor',
  sections: {
    code: {
      title: 'Anmeldeinformationen aus dem Code heraushalten',
      text: [
        'Speichern Sie Schlüssel und Kennwörter nicht im Anwendungscode und nicht in Manifesten. Wenn sie offengelegt werden, genügt es nicht, sie zu ändern: Sie müssen die Anwendung ändern und überall neu bereitstellen.',
      ],
      notes: {},
    },
    shared: {
      title: 'Keine festen oder gemeinsamen Anmeldeinformationen verwenden',
      text: [
        'Anmeldeinformationen, die sich nie ändern, kann ein Angreifer unbegrenzt verwenden. Anmeldeinformationen, die mehrere Workloads gemeinsam verwenden, geben Zugriff auf alle davon, und Sie können nicht erkennen, wer sie verwendet hat.',
        'Das gilt auch für Dienstkonten: Pods, die keines nennen, verwenden alle `default`. Geben Sie jedem Workload sein eigenes.',
      ],
      notes: {},
    },
    better: {
      title: 'Eine Identität oder einen Tresor verwenden',
      text: [
        'Der erste Weg ist eine Identität. Mit einer verwalteten Identität für Azure-Ressourcen authentifiziert sich der Pod und fordert Zugriff an. Es gibt nichts zu speichern.',
        'Der zweite Weg ist ein Tresor. Speichern Sie Schlüssel und Kennwörter, die Sie noch brauchen, in Azure Key Vault. Sie werden beim Start des Pods automatisch abgerufen. Verwenden Sie eine Identität, wo immer der Dienst sie unterstützt.',
      ],
      notes: {},
    },
    projects: {
      title: 'Frühere Projekte',
      text: [
        'Der Artikel nannte ursprünglich Open-Source-Projekte des Azure Container Compute Upstream-Teams. Sie installierten diese selbst und gaben der Community Rückmeldung. Der technische Support von Azure war nicht dafür zuständig. Ein Projekt authentifizierte Pods, das andere rief Schlüssel aus einem Tresor ab.',
      ],
      notes: {
        support:
          'Diesen Abschnitt enthält der Artikel nicht mehr. AKS umfasst heute beides: Workload ID als Funktion des Clusters und den Secrets Store CSI-Treiber als Add-On, das Microsoft unterstützt. Ein Treiber, den Sie selbst installieren, ist weiterhin nicht abgedeckt.',
      },
    },
  },
};
