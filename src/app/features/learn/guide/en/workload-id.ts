import type { GuideChapterWords } from '../../../../../engine/index.ts';

export const workloadId: GuideChapterWords<'workload-id'> = {
  title: 'Workload ID: an identity for pods',
  intent:
    'You can follow a token from the ServiceAccount to the Azure service, and know what the manifest needs.',
  sections: {
    purpose: {
      title: 'What it is for',
      text: [
        'With a managed identity a pod can sign in to every Azure service that takes tokens of Microsoft Entra ID, Storage and SQL among them. The code holds no key, and a connection string no password: it names the server, and the identity does the rest.',
        'In the code this is `DefaultAzureCredential` of the Azure Identity library, or MSAL. Use it for every Azure service that you connect to: a credential that does not exist cannot be used a second time elsewhere, nor leak.',
      ],
      notes: {},
    },
    flow: {
      title: 'How the token comes about',
      text: [
        '1. The pod gets its identity: it runs as a ServiceAccount with the annotation `azure.workload.identity/client-id`, and its own label `azure.workload.identity/use: "true"` says that it wants it. The label belongs on the pod, in a Deployment on its template, and its value is a string.',
        '2. Kubernetes puts a token for the ServiceAccount into the pod, signed by the cluster. The pod presents it to Microsoft Entra ID.',
        '3. Entra ID checks the signature against the keys that the cluster publishes, finds the federated credential that names this ServiceAccount, and returns an access token.',
        '4. The pod shows this token to the service. The service looks whether the identity may do what it asks for: that is a role assignment in Azure, for the operator to make.',
      ],
      notes: {
        exchange:
          'In the article’s first version a label `aadpodidbinding` bound the pod to an identity, and the token came from Azure Active Directory. The directory is now called Microsoft Entra ID, and the cluster itself vouches for the pod.',
        tokenPath:
          'The path of the token file differs between versions of the webhook (1.5.1 and 1.6.0). Read it from `AZURE_FEDERATED_TOKEN_FILE`, never from a fixed path.',
      },
    },
    review: {
      title: 'Who did what',
      text: [
        'With an identity for each workload you can watch and review access: the log of the service names the identity, and a role can be taken from one workload without touching the others.',
      ],
      notes: {
        account:
          'It is the ServiceAccount that has the identity, not the single pod. Workloads that share one cannot be told apart: one ServiceAccount and one identity for each.',
      },
    },
    predecessor: {
      title: 'Pod-managed identities, the predecessor',
      text: [
        'The pod identity project did the same before, for Linux pods only. You know it by the label `aadpodidbinding` and the objects AzureIdentity and AzureIdentityBinding. Podsmith finds these and leads through the migration.',
        'For libraries that cannot be updated yet there is a proxy as a bridge. It comes with a privileged init container, so baseline refuses it: not for long, and not for Windows.',
      ],
      notes: {
        support:
          'The project was deprecated in October 2022 and archived in September 2023. The AKS add-on was supported through September 2025. Don’t use it for new workloads.',
        windows:
          'Today’s article still says that pod-managed identities are for Linux only, which is left over from the old text. Workload ID works for Windows pods too, and Podsmith goes by that.',
      },
    },
  },
};
