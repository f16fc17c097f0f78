import type { GuideChapterWords } from '../../../../../engine/index.ts';

export const securityContext: GuideChapterWords<'security-context'> = {
  title: 'The security context, field by field',
  intent:
    'After this chapter, you can explain what each field does to a process, and why the article’s sample isn’t enough.',
  can: 'explain what each field of a security context does to a process',
  sections: {
    escalation: {
      title: 'allowPrivilegeEscalation',
      text: [
        'This field controls whether a process can gain more privileges than its parent, up to root. If it’s `false`, the kernel sets `no_new_privs` for the process. Programs such as `sudo`, which run as their owner, then don’t gain privileges.',
        'Set it to `false`. The field exists only in containers, so set it in each one, including init containers and ephemeral containers. In a privileged container and with the capability SYS_ADMIN, it’s always true. The API server rejects `false` together with `privileged: true`, or with the capability if it’s spelled `CAP_SYS_ADMIN`.',
      ],
      notes: {},
    },
    capabilities: {
      title: 'capabilities',
      text: [
        'Linux divides the privileges of root into capabilities, for example for the network, the clock or other processes of the node. Container runtimes give each container 14 capabilities by default.',
        'Drop all capabilities with `drop: ["ALL"]`, and add back only those that the application needs, each with a reason. Omit the `CAP_` prefix. For a process that isn’t root, an added capability usually has no effect, as in the sample below.',
      ],
      notes: {
        dropAll:
          'This recommendation is now a check: the Restricted level of the Pod Security Standards requires `drop: ["ALL"]` and only allows you to add NET_BIND_SERVICE.',
      },
    },
    sample: {
      title: 'The article’s sample',
      text: [
        'The article shows a Pod, `security-context-demo`. The pod sets `fsGroup: 2000`. Its container runs `nginx:1.15.5-alpine` with `runAsUser: 1000`, `allowPrivilegeEscalation: false`, and NET_ADMIN and SYS_TIME in `capabilities.add`.',
        'Two of the three described effects occur. The process runs as user 1000 and is in group 2000, because of `fsGroup` and in addition to its primary group, which may be 0. And it can’t become root. The third effect, access to network interfaces and the clock of the node, doesn’t occur.',
        'Podsmith opens with this pod. Harden it to Restricted and compare: the fixes remove the added capabilities, drop all others, and set `runAsNonRoot` and a seccomp profile. The target AKS best practices also sets a primary group and a user namespace, and turns off the API token. The target Everything also requires a read-only root file system and limits, which only you know.',
      ],
      notes: {
        baseline:
          'The article adds NET_ADMIN and SYS_TIME. The Pod Security Standards forbid both at the Baseline level, so a namespace that enforces Baseline rejects the pod. At the Restricted level, more checks fail: no capabilities are dropped, and `runAsNonRoot` and the seccomp profile are missing. Podsmith follows the standards and removes the capabilities.',
        effect:
          'The article says that these capabilities give access. In this sample, they have no effect: with a user other than 0 and `allowPrivilegeEscalation: false`, they only reach the bounding set of the process, and its effective set stays empty. We tested this on Linux, outside of a cluster. For root they would work, and the clock is shared by the whole node.',
        image:
          'The article runs the image as user 1000. The standard nginx image is built to start as root, writes to `/var/cache/nginx` and `/run`, and listens on port 80, so it doesn’t start this way. Use an image that is built to run without root, or user 101 with writable volumes and a port above 1023.',
      },
    },
    standards: {
      title: 'Two standards called “restricted”',
      text: [
        'The Pod Security Standards have three levels. Privileged allows everything. Baseline blocks known ways to break isolation. Restricted follows hardening best practices. A label on the namespace makes the cluster check a level.',
        'Azure Policy has initiatives with similar names for AKS. They are based on the same idea but are maintained separately, and don’t check the same fields.',
        'If a level rejects a pod, the message lists the checks, and in parentheses the containers, the values and the fields. A Deployment is accepted anyway, and the message is in its events.',
      ],
      notes: {
        azurePolicy:
          'The restricted initiative of Azure Policy isn’t the Restricted level of the standards. It requires `runAsGroup`, `supplementalGroups` and `fsGroup`, each from 1 to 65535. The standards don’t. The standards require `drop: ["ALL"]`. The initiative doesn’t. Podsmith checks what your target requires.',
      },
    },
  },
};
