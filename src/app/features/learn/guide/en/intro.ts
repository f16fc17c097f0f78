import type { GuideChapterWords } from '../../../../../engine/index.ts';

export const intro: GuideChapterWords<'intro'> = {
  title: 'Why harden pods',
  intent:
    'After this chapter, you can explain what attackers look for in a pod, and three ways to prevent it.',
  can: 'explain what attackers look for in a pod, and name three ways to prevent it',
  sections: {
    'least-privilege': {
      title: 'Least privilege',
      text: [
        'Sooner or later, an application in your cluster has a vulnerability. An attacker who exploits it can do what the pod can do. Pod security is therefore part of everyday work on an application, during development and operation.',
        'The main principle is least privilege. Start without privileges and add what the application needs. Don’t start with all privileges and remove some. The goal is to protect the data that customers entrust to you.',
      ],
      notes: {},
    },
    'no-credentials': {
      title: 'No credentials in code and images',
      text: [
        'Attackers look for connection strings, keys, passwords and certificates first. Don’t store them in code, container images or, in plain text, manifests.',
        'There are two reasons. Everyone who can read the code, the image or the manifest has the credential, and these are copied to many places. And you can’t rotate an embedded credential quickly: you have to rebuild and redeploy every image that contains it.',
        'Podsmith only checks manifests. It can’t check your code and images.',
      ],
      notes: {},
    },
    goals: {
      title: 'Three goals',
      text: [
        'First, set a security context. It keeps processes from accessing services and processes of the node, and from gaining privileges. Second, give the pod an identity, so it can authenticate to Azure resources without a stored secret. Third, use a vault such as Azure Key Vault for the credentials that you still need.',
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
        'Without limits, a pod can take the memory of its neighbors. Without a network policy, an attacker in one pod can connect to every other pod of the cluster.',
      ],
      notes: {},
    },
  },
};
