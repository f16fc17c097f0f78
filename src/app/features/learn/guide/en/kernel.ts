import type { GuideChapterWords } from '../../../../../engine/index.ts';

export const kernel: GuideChapterWords<'kernel'> = {
  title: 'What the kernel adds',
  intent:
    'You can tell seccomp, AppArmor, SELinux and user namespaces apart, and know which your nodes offer.',
  sections: {
    seccomp: {
      title: 'seccomp: which system calls',
      text: [
        'Besides the security context proper, seccomp and AppArmor narrow down what a process can ask of the kernel. seccomp (secure computing) filters system calls. The profile of the container runtime keeps out those that applications hardly need and attackers like: mounting, loading programs into the kernel, new namespaces.',
        'Write `seccompProfile.type: RuntimeDefault` at the pod. Without it containers on AKS run unconfined, unless the node pool was set up otherwise.',
      ],
      notes: {
        annotations:
          'The old annotations `seccomp.security.alpha.kubernetes.io/…` have done nothing since Kubernetes 1.27. Only the field counts.',
        custom:
          'One page on AKS says both that custom profiles are not supported and how a pod uses one: as the default of a node they are not, for a single pod with `Localhost` they work if the file lies on every node. Podsmith proposes `RuntimeDefault`, lets a `Localhost` profile stand and puts the file on the operator sheet.',
      },
    },
    operators: {
      title: 'Who sets it up',
      text: [
        'Profiles of your own are files on nodes, or loaded there, so those who run the cluster provide them. They also decide on the operating system of the nodes, and with it on AppArmor or SELinux.',
      ],
      notes: {
        runtimeDefault:
          'The article leaves these features to operators. For `RuntimeDefault` you need none: it is a line of the manifest and works on every Linux node.',
      },
    },
    apparmor: {
      title: 'AppArmor: which files and abilities',
      text: [
        'AppArmor confines a program by a profile: which files it may open, which abilities it may use. Ubuntu nodes have it switched on, Azure Linux 3.0 nodes since November 2025.',
        'A profile that is not loaded on the node keeps the pod from starting. So Podsmith leaves the field alone unless it knows more; baseline is content with that.',
      ],
      notes: {
        field:
          'Since Kubernetes 1.30 the profile stands in `securityContext.appArmorProfile`. It was an annotation before, and that one is on its way out.',
        unset:
          'What holds if nothing is said? The page on AKS says that the container runs unconfined. The design of Kubernetes and the page on deployment safeguards say that it gets the default profile of the runtime, if it is not privileged and the node has AppArmor. The code does the latter, and Podsmith follows it.',
      },
    },
    selinux: {
      title: 'SELinux: which labels',
      text: [
        'SELinux is a security module of the Linux kernel. It gives processes and files labels, and policies say which may touch which: services, processes, the file system. The fewest rights count here too.',
        '`seLinuxOptions` sets the label. Baseline allows only a few types that are meant for containers, and no `user` or `role` of your own.',
      ],
      notes: {
        nodes:
          'It takes effect only on nodes with SELinux: on AKS these are Azure Container Linux, which enforces it, and OS Guard (preview), which only logs. On Ubuntu and Azure Linux 3 the field is ignored. Podsmith keeps options that pass and invents none.',
      },
    },
    'user-namespaces': {
      title: 'User namespaces: root that is none',
      text: [
        'With `hostUsers: false` the users in a pod are mapped to others on the node. Who breaks out of the container is nobody there, even if it was root inside. That takes the edge off a number of known escapes.',
        'It does not go with `hostNetwork`, `hostPID` or `hostIPC`, nor with raw block volumes, and every volume’s file system has to support mapping of IDs. Not for Windows.',
      ],
      notes: {
        since:
          'New in the article since July 2025. On AKS it takes Kubernetes 1.33 and nodes with Ubuntu 24.04 or Azure Linux 3.0; in Kubernetes it is stable since 1.36.',
        azurePolicy:
          'From version 1.35 on, the Pod Security Standards let such pods run as root inside. Azure Policy knows of no such exception. Run as another user all the same: then both are content.',
      },
    },
  },
};
