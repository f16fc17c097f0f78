import type { GuideChapterWords } from '../../../../../engine/index.ts';

export const intro: GuideChapterWords<'intro'> = {
  title: 'Why pods are hardened',
  intent: 'You know what an attacker wants from a pod, and the three things that take it away.',
  sections: {
    'least-privilege': {
      title: 'As few rights as the work needs',
      text: [
        'Sooner or later some application in a cluster has a hole. What counts then is what its pod was allowed to do: that much, and no more, the attacker can do as well. So the security of pods belongs to the daily work on an application, while it is written and while it runs.',
        'The rule behind all others is least privilege. Start with nothing and add what the application shows it needs; do not start with everything and hope to find what can go. Behind it stands the data that customers have entrusted to you, and keeping it private comes first.',
      ],
      notes: {},
    },
    'no-credentials': {
      title: 'No credentials in code and images',
      text: [
        'Connection strings, keys, passwords and certificates are what an attacker looks for first. They belong neither in the code nor in the container image nor, as text, in the manifest.',
        'There are two reasons. Whoever can read the code, the image or the manifest has the credential too, and these are copied to many places. And a credential that is built in cannot be replaced quickly: every image that holds it has to be built and rolled out again.',
        'Podsmith sees what stands in a manifest. What is in your code and in your images it cannot see; look there yourself.',
      ],
      notes: {},
    },
    goals: {
      title: 'Three aims',
      text: [
        'First, the security context: it keeps processes from reaching services and processes of the node, and from gaining rights. Second, an identity for the pod, so that it can prove to other Azure resources who it is without a stored secret. Third, a vault such as Azure Key Vault, which hands out the credentials that are still needed.',
        'The security of the cluster itself and the care of container images have pages of their own; they are linked below.',
      ],
      notes: {
        identity:
          'For the second aim the article once named pod-managed identities. They are out of support; Microsoft Entra Workload ID has taken their place.',
      },
    },
  },
};
