import type { GuideChapterWords } from '../../../../../engine/index.ts';

export const keyVault: GuideChapterWords<'key-vault'> = {
  title: 'Key Vault with the Secrets Store CSI driver',
  intent:
    'After this chapter, you can get a credential from Key Vault into a pod, and you know where copies of it can be.',
  can: 'get a credential from Key Vault into a pod, and find the copies of it',
  sections: {
    need: {
      title: 'When you need a credential',
      text: [
        'Some services, such as your own, other databases or a partner’s API, don’t support managed identities. For these, you still need a key or a password. First check whether the service accepts Microsoft Entra tokens. If it doesn’t, keep the credential in a vault.',
        'Azure Key Vault stores keys, certificates, and secrets such as passwords and storage account keys. You can rotate them there regularly.',
      ],
      notes: {},
    },
    flow: {
      title: 'How a secret gets into the pod',
      text: [
        '1. A pod with a volume of the driver starts. The driver requests the secret from the vault with the pod’s identity.',
        '2. The vault returns the latest version, unless `objectVersion` is set.',
        '3. The secret is a file in the pod. The application reads it and connects to its service.',
      ],
      notes: {
        driver:
          'In the article, the application calls the vault. With the CSI driver, the driver does, and the application reads a file, without an Azure library.',
        rotation:
          'The file is only updated with rotation, which is off by default in the AKS add-on. Environment variables and mounts with `subPath` keep the old value until the pod restarts. The application has to read the file again.',
      },
    },
    class: {
      title: 'The SecretProviderClass',
      text: [
        'The Azure provider for the Secrets Store CSI driver connects Key Vault and the cluster. A SecretProviderClass names the vault, the tenant, the identity and the objects. A `csi` volume refers to the class, and a mount makes the files available in the container. The application isn’t involved.',
        'Its parameters are strings: `usePodIdentity: false` without quotes is rejected, and `objects` is a string that contains YAML, whose items are strings too. Don’t restrict `filePermission`: the files belong to root, and non-root users couldn’t read them.',
      ],
      notes: {
        tenant:
          'AKS articles use `tenantId`. The provider uses `tenantID`, and the other spelling is deprecated. Podsmith writes `tenantID`.',
      },
    },
    'only-the-pod': {
      title: 'Who can read the secret',
      text: [
        'The driver writes the secret to the volume of the pod that requested it; on Linux, in memory. Other pods can’t see the file.',
      ],
      notes: {
        copies:
          'The article says that only the requesting pod gets the secret. This is true for the mounted file. With `secretObjects`, the driver also creates a Secret: a copy in the cluster, for everyone with permission to read Secrets in the namespace. And every pod on a node can use the node’s identity. Podsmith warns about both.',
      },
    },
    identity: {
      title: 'Which identity the driver uses',
      text: [
        'The driver signs in to the vault with the pod’s identity. The SecretProviderClass names its `clientID`, and the pod runs as the service account that is federated with the identity. The identity needs a role on the vault: Key Vault Secrets User for secrets, Key Vault Certificate User for keys and certificates.',
      ],
      notes: {
        workloadId:
          'The article used pod-managed identities. Use Workload ID instead: `usePodIdentity: "true"` is out of support.',
        label:
          'Does the pod need the label `azure.workload.identity/use`? AKS documentation sets it. The provider’s sample works without it, because the driver requests the token itself. Podsmith sets it: it has no side effects, and the application needs it if it also signs in.',
      },
    },
    operator: {
      title: 'What the cluster operator does',
      text: [
        'The driver runs on every node with high privileges, so cluster operators install it. On AKS, it’s the add-on `azure-keyvault-secrets-provider`, for Linux and Windows nodes. Enable rotation at the same time.',
      ],
      notes: {
        versions:
          'The article required Kubernetes 1.16 on Linux and 1.18 on Windows. It no longer has that sentence. All versions that AKS supports work. Workload ID requires 1.21.',
      },
    },
    next: {
      title: 'Next steps',
      text: [
        'You’ve now covered pod security: least privilege, identities instead of passwords, and a vault for the rest. Open one of your manifests in the workbench. The pages below describe how to set up Workload ID and the driver.',
        'Pods are often not written as pods: a Helm chart leaves fields to values, and the controller of a custom resource builds pods from its own fields. And sooner or later, an attacker breaks into a pod. The last lessons practice these three cases.',
      ],
      notes: {},
    },
  },
};
