import type { GuideChapterWords } from '../../../../../engine/index.ts';

export const intro: GuideChapterWords<'intro'> = {
  title: 'Why harden pods',
  intent:
    'After this chapter, you can explain what attackers look for in a pod, and three ways to stop them.',
  can: 'explain what attackers look for in a pod, and name three ways to stop them',
  sections: {
    'least-privilege': {
      title: 'Least privilege',
      text: [
        'Sooner or later, an application in your cluster has a vulnerability. An attacker who exploits it can do what the pod can do. Pod security is therefore part of everyday work on an application, during development and operation.',
        'The main principle is least privilege. Start without privileges and add only what the application needs, instead of starting with all privileges and removing some. The goal is to protect the data that customers entrust to you.',
      ],
      notes: {},
    },
    'no-credentials': {
      title: 'No credentials in code and images',
      text: [
        'Attackers look for connection strings, keys, passwords and certificates first. Don’t store them in code, container images or, in plain text, manifests.',
        'There are two reasons. Everyone who can read the code, the image or the manifest has the credential, and all three are copied to many places. And you can’t rotate an embedded credential quickly: you have to rebuild and redeploy every image that contains it.',
        'Podsmith only checks manifests. It can’t check your code and images.',
      ],
      notes: {},
    },
    goals: {
      title: 'Three goals',
      text: [
        'First, set a security context. It prevents processes from accessing services and processes of the node, and from gaining privileges. Second, give the pod an identity, so it can authenticate to Azure resources without a stored secret. Third, use a vault such as Azure Key Vault for the credentials that you still need.',
        'For cluster security and container image management, see the links below.',
      ],
      notes: {
        identity:
          'For the second goal, the article originally recommended pod-managed identities. They are out of support. Microsoft Entra Workload ID replaces them.',
      },
    },
    beyond: {
      title: 'What else Podsmith checks',
      text: [
        'The article is about privileges, identities and credentials. Podsmith also checks what keeps an application available and contains an attack: pinned images from a registry you trust, requests and limits, probes, and network policies.',
        'Without limits, a pod can use up the memory of its node. Without a network policy, an attacker in one pod can connect to every other pod of the cluster.',
        'It also reports names, labels and API versions that a cluster would reject. Each message of your cluster also names a field.',
      ],
      notes: {},
    },
    images: {
      title: 'Images from a trusted source',
      text: [
        'A tag such as `latest` can be moved to different content, by you or by an attacker who can push. A digest can’t. Use images from your own registry, and name them by tag and digest.',
        'Then the same manifest always runs the same program, and a new version is a change that someone reviews.',
      ],
      notes: {},
    },
    resources: {
      title: 'Requests and limits',
      text: [
        'A request reserves CPU and memory for a container on its node. A container that exceeds its memory limit is ended, before it takes what other pods need. A pod without either is among the first to be evicted when memory runs out.',
        'Limit the disk space too: logs and files of the container are stored on the disk of the node.',
      ],
      notes: {},
    },
    availability: {
      title: 'Probes, replicas and a graceful shutdown',
      text: [
        'A readiness probe decides whether a pod gets requests, and a liveness probe whether its container is restarted. They check different things: whether the pod can process requests now, and whether a restart would help.',
        'Nodes are replaced during each upgrade. Several replicas, a disruption budget, and enough time to finish open requests keep the application available during the upgrade. You can then install security updates without an outage.',
      ],
      notes: {},
    },
  },
};
