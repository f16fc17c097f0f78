import type { LessonWords } from '../lesson.ts';
import type { lesson } from './lesson.ts';

export const de: LessonWords<typeof lesson> = {
  title: 'Systemaufrufe filtern',
  goal: 'Ohne Angabe im Manifest filtern Knoten in AKS keine Systemaufrufe. Geben Sie dem ganzen Pod den Filter der Containerruntime. `indexer` verwendet io_uring, das dieser Filter blockiert: Dafür hat der Clusteroperator auf jedem Knoten das Profil `profiles/indexer.json` bereitgelegt.',
  steps: {
    web: {
      task: 'Geben Sie dem Pod das Profil der Containerruntime, damit es für `web` gilt.',
      missing: 'Für `{who}` gilt kein Filter: Jeder Systemaufruf des Kernels ist erlaubt.',
      hints: [
        'Das Feld heißt `seccompProfile`. Am Pod gilt es für jeden Container ohne eigenes Profil.',
        'Schreiben Sie unter `spec.template.spec.securityContext` das Feld `seccompProfile:` mit `type: RuntimeDefault`, oder nutzen Sie die Einstellungen dieser Lektion.',
      ],
    },
    indexer: {
      task: 'Geben Sie `indexer` das Profil, das dafür erstellt wurde.',
      missing: 'Für `{who}` gilt `{what}` und nicht das Profil, das auf den Knoten bereitliegt.',
      hints: [
        'Das Profil eines Containers hat Vorrang vor dem des Pods. Bei `indexer` steht `Unconfined`.',
        'Es gibt drei Typen: `RuntimeDefault`, `Localhost` für eine Datei auf dem Knoten und `Unconfined`.',
        'Schreiben Sie `type: Localhost` und darunter `localhostProfile: profiles/indexer.json`.',
      ],
    },
  },
  turns: {
    annotation:
      'Die Anmerkung ist seit Kubernetes 1.27 wirkungslos. An ihre Stelle ist das Feld `seccompProfile` getreten.',
    'no-path':
      '`Localhost` für `{who}` nennt keine Datei. Ohne `localhostProfile` lehnt Kubernetes den Pod ab.',
    'path-alone':
      '`localhostProfile: {what}` gehört nur zum Typ `Localhost`. Bei jedem anderen Typ lehnt Kubernetes den Pod ab.',
    absolute:
      'Der Pfad des Profils ist relativ: Er beginnt unter dem Ordner `seccomp` des Kubelets. Schreiben Sie `profiles/indexer.json`.',
    'too-strict':
      '`RuntimeDefault` blockiert io_uring, und `{who}` würde mit `Operation not permitted` scheitern. Es gibt ein eigenes Profil: Nehmen Sie den Typ `Localhost`.',
    'own-for-all':
      'Das Profil von `indexer` erlaubt mehr, als `{who}` braucht. Geben Sie dem Pod `RuntimeDefault` und nur `indexer` das eigene Profil.',
  },
  attacker:
    'Den Kernel teilen sich alle Container eines Knotens, und jeder Systemaufruf ist ein Weg zu ihm. In einem Container ohne Filter probiert ein Angreifer die Aufrufe, die kaum ein Programm braucht, etwa `keyctl`, `bpf` oder `userfaultfd`, bis einer eine bekannte Lücke hat, und ist dann root auf dem Knoten. Der Filter der Containerruntime lehnt diese Aufrufe ab, bevor der Kernel sie ansieht.',
  verify: {
    filter: 'Zeigt `Seccomp: 2`: Ein Filter ist aktiv. 0 bedeutet, dass es keinen gibt.',
    indexer:
      'Zeigt, dass der Container `indexer` läuft. Fehlt die Datei auf dem Knoten, melden die Ereignisse, dass das Profil nicht geladen werden kann.',
  },
  done: 'Für jeden Container gilt ein Filter: der der Containerruntime, und für den, der mehr braucht, ein eigener.',
};
