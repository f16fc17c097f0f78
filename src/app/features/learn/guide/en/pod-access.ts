import type { GuideChapterWords } from '../../../../../engine/index.ts';

export const podAccess: GuideChapterWords<'pod-access'> = {
  title: 'Secure pod access to resources',
  intent:
    'After this chapter, you can set the user of a pod, what it can access on its node, and the ports it opens.',
  can: 'set the user of a pod, what it can access on its node, and the ports it opens',
  sections: {
    'own-user': {
      title: 'Run as a non-root user',
      text: [
        'A container runs as the user of its image, or as root if the image doesn’t name one. Set the user in the manifest instead: `runAsNonRoot: true`, a `runAsUser` other than 0, and a `runAsGroup`.',
        'Set all three. With `runAsNonRoot` alone, the container doesn’t start if the image runs as root or has a user name instead of a number, because the kubelet can’t check a name. With `runAsUser` but without `runAsGroup`, the process can be in group 0. And `runAsUser` alone doesn’t meet the Restricted level, which requires an explicit `runAsNonRoot: true`.',
      ],
      notes: {},
    },
    node: {
      title: 'Isolate the pod from the node',
      text: [
        'A pod shares the kernel of its node. Some fields share more: `hostNetwork`, `hostPID` and `hostIPC` share namespaces of the node, a `hostPath` volume shares its files, and `privileged: true` gives access to its devices and all capabilities. Most applications need none of these.',
      ],
      notes: {
        hostUsers:
          'New in the article since July 2025: with `hostUsers: false`, a pod gets a user namespace. Its root user then has no privileges on the node. See the chapter about the kernel.',
      },
    },
    fewest: {
      title: 'A security context can also grant privileges',
      text: [
        'A security context removes privileges, but can also grant them: added capabilities, `privileged`, user 0, an unmasked `/proc`, or the profile `Unconfined`. Use it to remove privileges.',
        'The same is true for groups: list only groups whose files the application needs, and never group 0. Often it’s better to change the application: if it listens on a port above 1023 and writes to its own volume, it needs fewer privileges.',
      ],
      notes: {},
    },
    levels: {
      title: 'In the pod or in a container',
      text: [
        'You can set `securityContext` in the pod and in each container. The pod’s values apply to all containers. A container’s value takes precedence. Some fields exist in one place only: `fsGroup` in the pod, `capabilities` and `allowPrivilegeEscalation` in the container.',
        '`runAsUser` and `runAsGroup` set the user and group with which the process opens files. `fsGroup` adds a group to the process and assigns volumes to that group. This depends on the volume: it doesn’t apply to files of the Secrets Store CSI driver and to some file shares.',
      ],
      notes: {},
    },
    linux: {
      title: 'Most fields are for Linux',
      text: [
        'User and group IDs, privilege escalation and capabilities are Linux concepts. Windows containers use `windowsOptions.runAsUserName` instead. `runAsNonRoot` works on both.',
      ],
      notes: {
        rejected:
          'If a pod sets `os.name: windows`, the API server now rejects most Linux fields, including `readOnlyRootFilesystem` and `allowPrivilegeEscalation`. Set `os.name` anyway: the Restricted level exempts these pods from checks that don’t apply to them.',
      },
    },
    ports: {
      title: 'Ports below 1024',
      text: [
        'To open a port below 1024, a process needs a capability that non-root users don’t have. Let the application listen on a higher port, such as 8080. A Service gives clients the usual port: `port: 80` with `targetPort: 8080`.',
        'If you change a port, also change probes, network policies and Ingress backends that refer to it.',
      ],
      notes: {
        nodeImage:
          'The article says that a container without root can’t open these ports. This depends on the node: it’s true with containerd 1.7 (Ubuntu 22.04), but containerd 2 (Ubuntu 24.04, Azure Linux 3) allows it. This follows from the code of containerd and the node images. The AKS documentation doesn’t mention it. Podsmith follows the article and recommends a port above 1023, which works on every node.',
      },
    },
    'image-facts': {
      title: 'What a manifest can’t tell you',
      text: [
        'A manifest sets how containers run. It doesn’t say which user an image starts as, which set-uid files it has, such as `sudo`, and which folders its program writes to. It may list ports, requests and limits, but these are what its author expects, not what the program uses. Whether a fix changes nothing or stops the program depends on these facts.',
        'The image configuration has the user, and the ports and volumes that the image declares. Ask for it with `docker image inspect` or `crane config`. The files of the image have the rest: `/etc/passwd` has the number for a user name, and `find / -perm -4000` lists files that run as their owner.',
        'A running container shows what really happens. `id` and `/proc/1/status` show its user and capabilities, `docker diff` the paths that it has written to, and `ss -lntp` its ports. The cluster measures what it uses: `kubectl top pod --containers`.',
        'Podsmith connects to no registry and no cluster: you ask, and it reads the answers. `podsmith facts deploy/` prints a script that asks about all images, and with `--tool kubectl` about the running containers. Run it where the images or the cluster can be reached, and save its output. `podsmith facts deploy/ --read answers.txt --output facts.json` makes a file of facts, and `podsmith review deploy/ --facts facts.json` uses it.',
        'A tag can be moved to another image. An answer about a tag is therefore as of the day on which you asked: it can lower the risk of a fix, but it doesn’t remove a finding. After 180 days, Podsmith doesn’t use it. A digest always names the same content, so an answer about a digest is certain and doesn’t age. If the manifest names another tag or digest, Podsmith doesn’t use the answer.',
      ],
      notes: {},
    },
    network: {
      title: 'Limit network traffic',
      text: [
        'Without a network policy, every pod of the cluster can connect to every other one, to the metadata endpoint of its node and to the internet. A policy that selects all pods of a namespace and allows nothing denies this traffic. Further policies then allow single connections.',
        'Policies need an engine in the cluster, such as Cilium. Traffic from outside of the cluster arrives through an Ingress or a Gateway, which should use TLS.',
      ],
      notes: {},
    },
    operator: {
      title: 'Work with cluster operators',
      text: [
        'Some settings depend on the nodes, and cluster policies may already require others. Agree with the cluster operators on the settings you need. The operator sheet lists what a manifest needs from its cluster.',
      ],
      notes: {},
    },
  },
};
