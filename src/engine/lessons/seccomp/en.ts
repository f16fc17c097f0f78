import type { LessonWords } from '../lesson.ts';
import type { lesson } from './lesson.ts';

export const en: LessonWords<typeof lesson> = {
  title: 'Filter system calls',
  goal: 'Without a word in the manifest, nodes of AKS filter no system calls. Give the whole pod the filter of the container runtime. `indexer` uses io_uring, which that filter blocks: for it the operator has laid the profile `profiles/indexer.json` on every node.',
  steps: {
    web: {
      task: 'Give the pod the profile of the container runtime, so that it holds for `web`.',
      missing: 'No filter holds for `{who}`: it may use every system call of the kernel.',
      hints: [
        'The field is `seccompProfile`. At the pod it holds for each container that has none of its own.',
        'Under `spec.template.spec.securityContext` write `seccompProfile:` with `type: RuntimeDefault`, or use the settings of this lesson.',
      ],
    },
    indexer: {
      task: 'Give `indexer` the profile that was made for it.',
      missing:
        'For `{who}` counts `{what}`, and not the profile that the operator has laid on the nodes.',
      hints: [
        'A container’s own profile wins over the pod’s. That of `indexer` says `Unconfined`.',
        'There are three types: `RuntimeDefault`, `Localhost` for a file on the node, and `Unconfined`.',
        'Write `type: Localhost` and below it `localhostProfile: profiles/indexer.json`.',
      ],
    },
  },
  turns: {
    annotation:
      'The annotation has had no effect since Kubernetes 1.27. The field `seccompProfile` has taken its place.',
    'no-path':
      '`Localhost` for `{who}` does not say which file. Without `localhostProfile` Kubernetes rejects the pod.',
    'path-alone':
      '`localhostProfile: {what}` belongs to the type `Localhost` alone. With any other type Kubernetes rejects the pod.',
    absolute:
      'The path of the profile is relative: it begins below the folder `seccomp` of the kubelet. Write `profiles/indexer.json`.',
    'too-strict':
      '`RuntimeDefault` blocks io_uring, and `{who}` would fail with `Operation not permitted`. It has a profile of its own: use the type `Localhost`.',
    'own-for-all':
      'The profile of `indexer` allows more than `{who}` needs. Give the pod `RuntimeDefault`, and the profile to `indexer` alone.',
  },
  attacker:
    'The kernel is what all containers of a node share, and each system call is a way to it. An attacker in a container without a filter tries those that hardly any program uses, such as `keyctl`, `bpf` or `userfaultfd`, until one has a known flaw, and is root on the node. The filter of the container runtime refuses these calls before the kernel looks at them.',
  verify: {
    filter: 'Shows `Seccomp: 2`: a filter is at work. 0 means none.',
    indexer:
      'Shows the container `indexer` as running. If the node has no such file, the events say that the profile cannot be loaded.',
  },
  done: 'A filter holds for every container: that of the container runtime, and for the one that needs more its own.',
};
