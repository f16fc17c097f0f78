import type { GuideChapterWords } from '../../../../../engine/index.ts';

export const securityContext: GuideChapterWords<'security-context'> = {
  title: 'The security context, field by field',
  intent: 'You know what each field does to a process, and why the well-known sample falls short.',
  sections: {
    escalation: {
      title: 'allowPrivilegeEscalation',
      text: [
        'May a process get more rights than the one that started it, up to root? With `false` the kernel sets `no_new_privs` for it: programs such as `sudo`, which run as their owner, then gain nothing.',
        'It should always be `false`. The field exists at containers only, so each needs it, init containers and ephemeral ones as well. With `privileged: true` or the capability SYS_ADMIN it is always true, and the API server refuses the contradiction.',
      ],
      notes: {},
    },
    capabilities: {
      title: 'capabilities',
      text: [
        'Linux cuts the power of root into pieces, the capabilities. Each opens a door to what lies beneath the pod: the network, the clock, the processes of the node. A container runtime gives a container 14 of them unasked.',
        'Drop them all with `drop: ["ALL"]` and add back singly what the application is proven to need, each with a reason. The names stand without `CAP_`. For a process that is not root an added one mostly does nothing; see the sample below.',
      ],
      notes: {
        dropAll:
          'What was advice has become a check: the restricted level of the Pod Security Standards demands `drop: ["ALL"]` and lets you add NET_BIND_SERVICE at most.',
      },
    },
    sample: {
      title: 'The sample of the article',
      text: [
        'The article shows a bare Pod, `security-context-demo`: `fsGroup: 2000` at the pod; one container of `nginx:1.15.5-alpine` with `runAsUser: 1000`, `allowPrivilegeEscalation: false`, and NET_ADMIN and SYS_TIME under `capabilities.add`.',
        'Two of the three effects that it describes come about. The process runs as user 1000 and is in group 2000; it is there by `fsGroup`, in addition to its primary group, which may be 0. And it cannot gain root. The third, access to network interfaces and the clock of the node, does not.',
        'Podsmith opens with this very pod. Harden it to Restricted and compare: the added capabilities go, all others are dropped, and `runAsNonRoot` and a seccomp profile come. The target AKS best practices also brings a primary group, and the target Everything a read-only root file system and limits.',
      ],
      notes: {
        baseline:
          'The article adds NET_ADMIN and SYS_TIME. The Pod Security Standards forbid both from the baseline level on, so a namespace that enforces it refuses the pod. Restricted finds more: nothing is dropped, and `runAsNonRoot` and the seccomp profile are missing. Podsmith follows the standards and removes them.',
        effect:
          'The article says that they give access. As printed they have no effect: with a user other than 0 and `allowPrivilegeEscalation: false` they only reach the bounding set of the process, and what it may do stays empty. We have measured this on Linux, outside of a cluster. As root they would work, and the clock belongs to the whole node.',
        image:
          'The article runs the image as user 1000. Stock nginx is made for user 101, writes to `/var/cache/nginx` and `/run`, and listens on port 80, so it does not start like this. Podsmith’s advice: an image built to run without root, or user 101 with writable volumes and a high port.',
      },
    },
    standards: {
      title: 'Two yardsticks called “restricted”',
      text: [
        'The Pod Security Standards have three levels: privileged allows everything, baseline keeps out what is known to break isolation, restricted is the hardened form. A label on the namespace makes the cluster check them.',
        'Azure Policy has initiatives of similar names for AKS. They grew out of the same thought but are kept apart, and do not check the same fields.',
      ],
      notes: {
        azurePolicy:
          'The restricted initiative of Azure Policy is not the restricted level of the standards. It wants `runAsGroup`, `supplementalGroups` and `fsGroup` written out, each from 1 to 65535; the standards do not. It does not ask for `drop: ["ALL"]`; the standards do. Podsmith checks each by its own terms: choose your target, and it asks what that target asks.',
      },
    },
  },
};
