import type { GuideChapterWords } from '../../../../../engine/index.ts';

export const workloadId: GuideChapterWords<'workload-id'> = {
  title: 'Workload ID: an identity for pods',
  intent:
    'After this chapter, you can follow a token from the service account to the Azure service, and you know what the manifest needs.',
  can: 'follow a token from the service account to the Azure service, and write what the manifest needs',
  sections: {
    purpose: {
      title: 'Purpose',
      text: [
        'With a managed identity, a pod can sign in to every Azure service that accepts Microsoft Entra tokens, such as Storage and SQL. The code contains no key, and the connection string no password.',
        'In code, use the Azure Identity library or MSAL. `DefaultAzureCredential` is convenient during development. In production, use a specific credential, such as `WorkloadIdentityCredential`. Do this for every Azure service: a credential that doesn’t exist can’t leak.',
      ],
      notes: {},
    },
    flow: {
      title: 'How the pod gets a token',
      text: [
        '1. The pod runs as a service account with the annotation `azure.workload.identity/client-id`, and has the label `azure.workload.identity/use: "true"`. Set the label on the pod; in a Deployment, on its pod template. Its value is a string.',
        '2. Kubernetes puts a token for the service account into the pod, signed by the cluster. The pod sends it to Microsoft Entra ID.',
        '3. Microsoft Entra ID verifies the signature with the keys that the cluster publishes, finds the federated credential for this service account, and returns an access token.',
        '4. The pod sends this token to the service. The service checks whether the identity has permission. Permissions are role assignments in Azure, which the operator creates.',
      ],
      notes: {
        exchange:
          'In the article’s first version, the label `aadpodidbinding` bound the pod to an identity, and the token came from Azure Active Directory. The directory is now named Microsoft Entra ID, and the cluster itself vouches for the pod.',
        tokenPath:
          'The path of the token file depends on the version of the webhook (1.5.1 or 1.6.0). Read the path from `AZURE_FEDERATED_TOKEN_FILE`. Don’t use a fixed path.',
      },
    },
    review: {
      title: 'Review access',
      text: [
        'With an identity for each workload, you can monitor and review access: the service’s log shows the identity, and you can remove a role from one workload without affecting others.',
      ],
      notes: {
        account:
          'The identity belongs to the service account, not to a single pod. You can’t tell workloads with the same service account apart. Use one service account and one identity for each workload.',
      },
    },
    predecessor: {
      title: 'Pod-managed identities: the predecessor',
      text: [
        'The pod identity project did the same for Linux pods only. Its signs are the label `aadpodidbinding` and the objects AzureIdentity and AzureIdentityBinding. Podsmith finds them and guides you through the migration.',
        'If you can’t update a library yet, you can use a proxy temporarily. It has a privileged init container, which Baseline forbids, and doesn’t support Windows.',
      ],
      notes: {
        support:
          'The project was deprecated in October 2022 and archived in September 2023. The AKS add-on was supported through September 2025. Don’t use it for new workloads.',
        windows:
          'The article still says that pod-managed identities are for Linux only, which is left over from an earlier version. Workload ID also works for Windows pods.',
      },
    },
  },
};
