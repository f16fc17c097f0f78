import type { GuideChapterWords } from '../../../../../engine/index.ts';

export const kernel: GuideChapterWords<'kernel'> = {
  title: 'Secure access to the kernel',
  intent:
    'After this chapter, you can tell seccomp, AppArmor, SELinux and user namespaces apart, and you know which ones your nodes support.',
  can: 'tell seccomp, AppArmor, SELinux and user namespaces apart, and say which ones your nodes support',
  sections: {
    seccomp: {
      title: 'seccomp: system calls',
      text: [
        'In addition to users and capabilities, seccomp and AppArmor restrict what a process can request from the kernel. seccomp (secure computing) filters system calls. The container runtime’s profile blocks calls that applications rarely need and attackers use: mounting file systems, loading programs into the kernel, creating namespaces.',
        'Set `seccompProfile.type: RuntimeDefault` in the pod. Without it, containers on AKS run unconfined, unless the node pool is configured otherwise.',
      ],
      notes: {
        annotations:
          'Since Kubernetes 1.27, the annotations `seccomp.security.alpha.kubernetes.io/…` have no effect. Use the field.',
        custom:
          'The AKS documentation says that custom profiles aren’t supported, and also how a pod uses one. They aren’t supported as the default of a node. For a single pod, `Localhost` works if the file is on every node. Podsmith suggests `RuntimeDefault`, keeps a `Localhost` profile, and lists its file on the operator sheet.',
      },
    },
    operators: {
      title: 'Who configures these features',
      text: [
        'Custom profiles are files on the nodes or are loaded there, so cluster operators provide them. The operators also choose the operating system of the nodes, which determines whether AppArmor or SELinux is available.',
      ],
      notes: {
        runtimeDefault:
          'The article leaves these features to cluster operators. `RuntimeDefault` doesn’t need them: it’s set in the manifest and works on every Linux node.',
      },
    },
    apparmor: {
      title: 'AppArmor: files and capabilities',
      text: [
        'An AppArmor profile restricts which files a program can open and which capabilities it can use. AppArmor is enabled on Ubuntu nodes, and on Azure Linux 3.0 nodes since November 2025. Azure Linux 4 and Azure Container Linux use SELinux instead.',
        'If a profile isn’t loaded on the node, the pod doesn’t start. Podsmith therefore only sets the field if you turn on the rule `explicit-apparmor-profile`. Baseline doesn’t require it.',
      ],
      notes: {
        field:
          'Since Kubernetes 1.30, the profile is set in `securityContext.appArmorProfile`. The earlier annotation is deprecated.',
        unset:
          'What applies if no profile is set? One AKS page says that the container runs unconfined. The Kubernetes design and the page about deployment safeguards say that it gets the runtime’s default profile, if it isn’t privileged and the node has AppArmor. The code does the latter, and so does Podsmith.',
      },
    },
    selinux: {
      title: 'SELinux: labels',
      text: [
        'SELinux is a security module of the Linux kernel. It labels processes and files, and policies define which labels can access which services, processes and files. Least privilege applies here, too.',
        '`seLinuxOptions` sets the label. Baseline only allows a few types for containers, and no custom `user` or `role`.',
      ],
      notes: {
        nodes:
          'SELinux options only take effect on nodes with SELinux. On AKS, Azure Container Linux enforces SELinux, and Azure Linux 4 uses it instead of AppArmor. OS Guard (preview, retires on December 10, 2026) only logs. Ubuntu and Azure Linux 3 ignore the field. Podsmith keeps options that pass and doesn’t add any.',
      },
    },
    'user-namespaces': {
      title: 'User namespaces: root without privileges on the node',
      text: [
        'With `hostUsers: false`, the users in a pod are mapped to other users on the node. After a breakout, a process has no privileges there, even if it was root in the container. This mitigates several known breakouts.',
        'You can’t combine it with `hostNetwork`, `hostPID`, `hostIPC` or raw block volumes, and the file system of every volume has to support ID mapping. It isn’t available for Windows.',
      ],
      notes: {
        since:
          'In the article since July 2025. On AKS, it requires Kubernetes 1.33 and nodes with Ubuntu 24.04 or Azure Linux 3.0. In Kubernetes, it has been stable since 1.36.',
        azurePolicy:
          'From version 1.35 on, the Pod Security Standards allow such pods to run as root. Azure Policy has no such exception. Run as a non-root user to meet both.',
      },
    },
  },
};
