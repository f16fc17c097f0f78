import type { LessonWords } from '../lesson.ts';
import type { lesson } from './lesson.ts';

export const de: LessonWords<typeof lesson> = {
  title: 'Systemaufrufe filtern',
  goal: 'Wenn das Manifest kein seccomp-Profil festlegt, filtern AKS-Knoten standardmäßig keine Systemaufrufe. Wenden Sie den Filter der Containerruntime auf den ganzen Pod an. `indexer` verwendet io_uring, das dieser Filter blockiert. Für diesen Container hat der Clusteroperator auf jedem Knoten das Profil `profiles/indexer.json` bereitgestellt.',
  steps: {
    web: {
      task: 'Legen Sie das Profil der Containerruntime für den Pod fest, damit `web` es übernimmt.',
      missing:
        'Für `{who}` gilt kein Filter, daher kann der Container jeden Systemaufruf des Kernels verwenden.',
      hints: [
        'Das Feld heißt `seccompProfile`. Im Sicherheitskontext des Pods gilt es für jeden Container ohne eigenes Profil.',
        'Ergänzen Sie unter `spec.template.spec.securityContext` das Feld `seccompProfile:` mit `type: RuntimeDefault`, oder verwenden Sie die Einstellungen dieser Lektion.',
      ],
    },
    indexer: {
      task: 'Legen Sie für `indexer` das Profil fest, das der Clusteroperator bereitstellt.',
      missing:
        '`{who}` verwendet `{what}` und nicht das Profil, das der Clusteroperator auf den Knoten bereitgestellt hat.',
      hints: [
        'Das Profil eines Containers hat Vorrang vor dem des Pods. `indexer` legt `Unconfined` fest.',
        'Es gibt drei Typen: `RuntimeDefault`, `Localhost` für eine Datei auf dem Knoten und `Unconfined`.',
        'Legen Sie `type: Localhost` fest, und ergänzen Sie darunter `localhostProfile: profiles/indexer.json`.',
      ],
    },
  },
  turns: {
    annotation:
      'Diese Annotation ist seit Kubernetes 1.27 wirkungslos. Verwenden Sie stattdessen das Feld `seccompProfile`.',
    'no-path':
      '`Localhost` in `{who}` nennt keine Datei. Ohne `localhostProfile` lehnt Kubernetes den Pod ab.',
    'path-alone':
      '`localhostProfile: {what}` ist nur beim Typ `Localhost` zulässig. Bei jedem anderen Typ lehnt Kubernetes den Pod ab.',
    absolute:
      'Der Pfad des Profils muss relativ zum Ordner `seccomp` des Kubelets sein. Legen Sie `profiles/indexer.json` fest.',
    'too-strict':
      '`RuntimeDefault` blockiert io_uring, daher würde `{who}` mit `Operation not permitted` scheitern. Der Clusteroperator stellt dafür ein Profil bereit. Verwenden Sie den Typ `Localhost`.',
    'own-for-all':
      'Das Profil von `indexer` erlaubt mehr, als `{who}` benötigt. Legen Sie für den Pod `RuntimeDefault` fest, und verwenden Sie dieses Profil nur für `indexer`.',
  },
  attacker:
    'Alle Container eines Knotens teilen sich den Kernel und erreichen ihn über Systemaufrufe. In einem Container ohne Filter kann ein Angreifer Systemaufrufe ausprobieren, die kaum ein Programm benötigt, etwa `keyctl`, `bpf` oder `userfaultfd`. Hat einer davon eine bekannte Lücke, wird er root auf dem Knoten. Der Filter der Containerruntime verweigert diese Aufrufe, bevor der Kernel sie ausführt.',
  verify: {
    filter: 'Zeigt `Seccomp: 2`: Ein Filter ist aktiv. 0 bedeutet, dass es keinen Filter gibt.',
    indexer:
      'Zeigt, dass der Container `indexer` ausgeführt wird. Fehlt die Datei auf dem Knoten, meldet ein Ereignis, dass das Profil nicht geladen werden kann.',
  },
  done: 'Für jeden Container gilt ein Filter: der Filter der Containerruntime für den Pod und ein eigener für den Container, der mehr Systemaufrufe benötigt.',
};
