import type { LessonWords } from '../lesson.ts';
import type { lesson } from './lesson.ts';

export const en: LessonWords<typeof lesson> = {
  title: 'Filter system calls',
  goal: 'If the manifest sets no seccomp profile, AKS nodes don’t filter system calls by default. Apply the container runtime’s filter to the whole pod. `indexer` uses io_uring, which that filter blocks. For this container, the operator placed the profile `profiles/indexer.json` on every node.',
  steps: {
    web: {
      task: 'Set the container runtime’s profile for the pod, so that `web` inherits it.',
      missing: 'No filter applies to `{who}`, so it can use every system call of the kernel.',
      hints: [
        'The field is `seccompProfile`. In the pod’s security context, it applies to each container that doesn’t set its own.',
        'Under `spec.template.spec.securityContext`, add `seccompProfile:` with `type: RuntimeDefault`, or use the settings for this lesson.',
      ],
    },
    indexer: {
      task: 'Set the profile for `indexer` that the operator provides.',
      missing: '`{who}` uses `{what}`, not the profile that the operator placed on the nodes.',
      hints: [
        'A container’s profile takes precedence over the pod’s. `indexer` sets `Unconfined`.',
        'There are three types: `RuntimeDefault`, `Localhost` for a file on the node, and `Unconfined`.',
        'Set `type: Localhost`, and add `localhostProfile: profiles/indexer.json` below it.',
      ],
    },
  },
  turns: {
    annotation:
      'This annotation has had no effect since Kubernetes 1.27. Use the field `seccompProfile` instead.',
    'no-path':
      '`Localhost` in `{who}` doesn’t name a file. Kubernetes rejects the pod without `localhostProfile`.',
    'path-alone':
      '`localhostProfile: {what}` is only allowed with the type `Localhost`. Kubernetes rejects the pod with any other type.',
    absolute:
      'The path of the profile must be relative to the `seccomp` folder of the kubelet. Set it to `profiles/indexer.json`.',
    'too-strict':
      '`RuntimeDefault` blocks io_uring, so `{who}` would fail with `Operation not permitted`. The operator provides a profile for it. Use the type `Localhost`.',
    'own-for-all':
      'The profile of `indexer` allows more than `{who}` needs. Set `RuntimeDefault` for the pod, and use this profile only for `indexer`.',
  },
  attacker:
    'All containers of a node share its kernel and reach it through system calls. In a container without a filter, an attacker can try system calls that few programs need, such as `keyctl`, `bpf` or `userfaultfd`. If one of them has a known vulnerability, they become root on the node. The container runtime’s filter denies these calls before the kernel runs them.',
  verify: {
    filter: 'Shows `Seccomp: 2`: a filter is active. `0` means that there’s no filter.',
    indexer:
      'Shows that the container `indexer` is running. If the file is missing on the node, an event reports that the profile can’t be loaded.',
  },
  done: 'A filter applies to every container: the container runtime’s for the pod, and a separate one for the container that needs more system calls.',
};
