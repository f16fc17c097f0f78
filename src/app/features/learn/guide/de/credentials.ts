import type { GuideChapterWords } from '../../../../../engine/index.ts';

export const credentials: GuideChapterWords<'credentials'> = {
  title: 'Die Offenlegung von Anmeldeinformationen beschränken',
  intent:
    'Sie kennen die zwei Wege, ohne Anmeldeinformationen im Code auszukommen: Identität oder Tresor.',
  can: 'Anmeldeinformationen aus dem Code heraushalten, mit einer Identität oder einem Tresor',
  sections: {
    code: {
      title: 'Nicht im Code',
      text: [
        'Schlüssel und Kennwörter gehören nicht in den Code einer Anwendung und nicht in das Manifest daneben. Ist eines davon bekannt geworden, genügt es nicht, es zu wechseln: Die Anwendung muss überall, wo sie läuft, geändert und neu bereitgestellt werden.',
      ],
      notes: {},
    },
    shared: {
      title: 'Weder fest noch gemeinsam',
      text: [
        'Anmeldeinformationen, die sich nie ändern, nützen einem Angreifer, solange er will. Teilen sich mehrere Workloads dieselben, öffnen sie alle Türen zugleich, und niemand kann sagen, wer sie benutzt hat.',
        'Das gilt auch für Dienstkonten: Wer nichts angibt, bekommt das Konto `default`. Geben Sie jedem Workload sein eigenes.',
      ],
      notes: {},
    },
    better: {
      title: 'Die zwei besseren Wege',
      text: [
        'Der erste ist eine Identität: Mit einer verwalteten Identität für Azure-Ressourcen weist sich der Pod aus und bittet um Zugriff. Zu speichern gibt es nichts.',
        'Der zweite ist ein Tresor: Was ein Schlüssel oder Kennwort bleiben muss, liegt in Azure Key Vault und wird beim Start des Pods von selbst abgerufen. Ziehen Sie den ersten vor, wo immer der Dienst ihn zulässt.',
      ],
      notes: {},
    },
    projects: {
      title: 'Projekte von früher',
      text: [
        'Der Artikel verwies einst auf Open-Source-Projekte des Azure Container Compute Upstream-Teams, Teil einer längeren Liste. Man installierte sie selbst und gab der Community Rückmeldung; der technische Support von Azure war nicht zuständig. Eines meldete Pods an, ein anderes holte Schlüssel aus einem Tresor.',
      ],
      notes: {
        support:
          'Diesen Abschnitt gibt es nicht mehr. AKS bringt heute beides mit: Workload ID als Funktion des Clusters und den Secrets Store CSI-Treiber als Add-on, das Microsoft unterstützt. Für einen selbst installierten Treiber gilt das weiterhin nicht.',
      },
    },
  },
};
