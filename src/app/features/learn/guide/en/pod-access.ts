import type { GuideChapterWords } from '../../../../../engine/index.ts';

export const podAccess: GuideChapterWords<'pod-access'> = {
  title: 'Securing what pods can reach',
  intent: 'You can say as whom a pod runs, what of the node it sees, and which ports it may open.',
  sections: {
    'own-user': {
      title: 'A user of its own, not root',
      text: [
        'A container runs as the user its image names, and as root if it names none. Say it in the manifest instead: `runAsNonRoot: true`, a `runAsUser` other than 0, and a `runAsGroup`.',
        'The three belong together. `runAsNonRoot` alone stops a container at its start if the image runs as root, or if the image names its user by a word, since the kubelet cannot check a word. `runAsUser` without `runAsGroup` may leave the process in group 0. And `runAsUser` alone does not satisfy the restricted level, which requires an explicit `runAsNonRoot: true`.',
      ],
      notes: {},
    },
    node: {
      title: 'Keep off the node',
      text: [
        'A pod shares the kernel of its node, and a few fields let it share more: `hostNetwork`, `hostPID` and `hostIPC` open the namespaces of the node, a `hostPath` volume its files, and `privileged: true` its devices along with every capability. An ordinary application needs none of them.',
      ],
      notes: {
        hostUsers:
          'New since 2025: with `hostUsers: false` a pod gets a user namespace. Its root is then nobody on the node. See the chapter on the kernel.',
      },
    },
    fewest: {
      title: 'The security context can take and give',
      text: [
        'The same block that takes rights away can also hand them out: added capabilities, `privileged`, user 0, an unmasked `/proc`, a profile set to `Unconfined`. Use it to give up rights, not to collect them.',
        'That goes for groups as well: list only those whose files the application has to reach, and not group 0. Often it is the application that should change: one that listens on a high port and writes to a volume of its own asks for less.',
      ],
      notes: {},
    },
    levels: {
      title: 'For the pod or for one container',
      text: [
        '`securityContext` exists twice. At the pod it holds for all containers; at a container it holds for that one and wins over the pod. Some fields exist at one place only: `fsGroup` at the pod, `capabilities` and `allowPrivilegeEscalation` at the container.',
        '`runAsUser` and `runAsGroup` decide as whom the process opens files. `fsGroup` adds a group to the process and gives volumes to that group. It does so only where the volume can: not for files of the Secrets Store CSI driver, and not for some shares.',
      ],
      notes: {},
    },
    linux: {
      title: 'Most of it is for Linux',
      text: [
        'User and group numbers, privilege escalation and capabilities are notions of Linux. A Windows container has `windowsOptions.runAsUserName` instead, and `runAsNonRoot`, which works on both.',
      ],
      notes: {
        rejected:
          'When a pod says `os.name: windows`, the API server today refuses most of the Linux fields, `readOnlyRootFilesystem` and `allowPrivilegeEscalation` among them. Say `os.name` all the same: the restricted level exempts such pods from the checks that make no sense for them.',
      },
    },
    ports: {
      title: 'Ports below 1024',
      text: [
        'By the kernel’s own rule, ports below 1024 are for processes with a capability that a user other than root does not have. So let the application listen on a high port such as 8080. A Service gives clients the usual one: `port: 80` with `targetPort: 8080`. It hides the port; it does not lift the rule of the kernel.',
        'When you move a port, move what names it: probes, network policies and the backends of an Ingress.',
      ],
      notes: {
        nodeImage:
          'The article says that a container without root cannot open these ports. Its nodes decide: with containerd 1.7 (Ubuntu 22.04) that is so, with containerd 2 (Ubuntu 24.04, Azure Linux 3) the port opens. This follows from the code of containerd and of the node images; the pages on AKS do not say it. Podsmith follows the article and advises a high port, which works on every node.',
      },
    },
    operator: {
      title: 'Talk to those who run the cluster',
      text: [
        'Some settings depend on what the nodes offer, and some are already demanded by policies of the cluster. Find out together which ones you need. The operator sheet lists what a manifest asks of its cluster, to hand over.',
      ],
      notes: {},
    },
  },
};
