import type { GuideChapterWords } from '../../../../../engine/index.ts';

export const keyVault: GuideChapterWords<'key-vault'> = {
  title: 'Key Vault with the Secrets Store CSI driver',
  intent:
    'You can bring a credential from Key Vault into one pod, and know where a copy of it may end up.',
  sections: {
    need: {
      title: 'When a credential remains',
      text: [
        'Not everything knows managed identities: a service of your own, a database elsewhere, the interface of a partner. There you still sign in with a key or a password. First ask whether the service accepts tokens of Entra ID; if not, keep the credential in a vault.',
        'Azure Key Vault is such a vault. It holds secrets, keys and certificates, such as passwords and keys of storage accounts, and they can be rotated there regularly.',
      ],
      notes: {},
    },
    flow: {
      title: 'The way of a credential',
      text: [
        '1. The pod is to start and has a volume of the driver. With the pod’s identity, the driver asks the vault.',
        '2. The vault returns the latest content, as long as `objectVersion` is left out.',
        '3. The content appears as a file in the pod. The application reads it and connects to its service.',
      ],
      notes: {
        driver:
          'The article lets the application talk to the vault. With the CSI driver it need not: the driver does, and the application reads a file, without a library of Azure.',
        rotation:
          'The latest content stays the latest only with rotation, and the AKS add-on has it off unless it is switched on. Environment variables and mounts with `subPath` keep the old value until the pod restarts, and the application has to read its file again.',
      },
    },
    class: {
      title: 'The SecretProviderClass',
      text: [
        'The Azure provider for the Secrets Store CSI driver joins Key Vault and the cluster. A SecretProviderClass names the vault, the tenant, the identity and the objects; a `csi` volume names the class, and a mount brings the files into the container. Cluster and vault speak to each other without help from the application.',
        'Its parameters are strings: `usePodIdentity: false` without quotes is refused, and `objects` is a string that holds YAML, whose entries are strings again. Do not tighten `filePermission`: the files belong to root, and a user other than root could not read them any more.',
      ],
      notes: {
        tenant:
          'Articles on AKS write `tenantId`. The provider spells it `tenantID`, and reads the other as deprecated. Podsmith writes `tenantID`.',
      },
    },
    'only-the-pod': {
      title: 'Only for the pod that asked?',
      text: [
        'The driver places the content in the volume of the pod that asked for it, on Linux in memory. The pod beside it does not see the file.',
      ],
      notes: {
        copies:
          'The article says that only the requesting pod gets the content. This is true of the mounted file. With `secretObjects` the driver makes a Secret of it: a copy in the store of the cluster, for all who may read Secrets in the namespace. And an identity of the node can be used by every pod on it. Podsmith warns of both.',
      },
    },
    identity: {
      title: 'With which identity',
      text: [
        'The driver signs in to the vault as the pod. For that the SecretProviderClass names the `clientID`, and the pod runs as the ServiceAccount for which Entra ID knows that identity. It needs a role on the vault: Key Vault Secrets User for secrets, Key Vault Certificate User for keys and certificates.',
      ],
      notes: {
        workloadId:
          'The article used pod-managed identities for this. Today it is Workload ID; `usePodIdentity: "true"` is out of support.',
        label:
          'Does the pod need the label `azure.workload.identity/use` for it? The pages on AKS set it; the sample of the provider leaves it out and works, as the driver fetches the token itself. Podsmith sets it: it does no harm, and the application needs it if it signs in as well.',
      },
    },
    operator: {
      title: 'What the operator does',
      text: [
        'The driver runs on every node, with high rights, so it is for those who run the cluster. On AKS it is the add-on `azure-keyvault-secrets-provider`, for Linux and Windows nodes. Ask for rotation at the same time.',
      ],
      notes: {
        versions:
          'The article asked for Kubernetes 1.16 on Linux and 1.18 on Windows, and the sentence has been dropped. Every version that AKS supports will do; with Workload ID it takes 1.21.',
      },
    },
    next: {
      title: 'Where to go from here',
      text: [
        'That was the securing of pods: the least rights, an identity instead of a password, a vault for the rest. Now open a manifest of yours in the workbench. The pages below tell how to set up Workload ID and the driver.',
      ],
      notes: {},
    },
  },
};
