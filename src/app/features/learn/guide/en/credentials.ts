import type { GuideChapterWords } from '../../../../../engine/index.ts';

export const credentials: GuideChapterWords<'credentials'> = {
  title: 'Limit the exposure of credentials',
  intent:
    'After this chapter, you know two ways to keep credentials out of code: an identity and a vault.',
  can: 'keep credentials out of code, with an identity or a vault',
  sections: {
    code: {
      title: 'Keep credentials out of code',
      text: [
        'Don’t store keys and passwords in application code or in manifests. If one of them is exposed, changing it isn’t enough: you have to change the application and redeploy it everywhere.',
      ],
      notes: {},
    },
    shared: {
      title: 'Don’t use fixed or shared credentials',
      text: [
        'An attacker can use a credential that never changes indefinitely. A credential that several workloads share gives access to all of them, and you can’t tell which one used it.',
        'The same is true for service accounts: pods that don’t name one all use `default`. Give each workload its own.',
      ],
      notes: {},
    },
    better: {
      title: 'Use an identity or a vault',
      text: [
        'The first way is an identity. With a managed identity for Azure resources, the pod authenticates and requests access. There is nothing to store.',
        'The second way is a vault. Store keys and passwords that you still need in Azure Key Vault. They are fetched automatically when the pod starts. Use an identity wherever the service supports it.',
      ],
      notes: {},
    },
    projects: {
      title: 'Earlier projects',
      text: [
        'The article originally listed open-source projects of the Azure Container Compute Upstream team: one authenticated pods, the other fetched keys from a vault. You installed them yourself and gave feedback to the community. Azure technical support didn’t cover them.',
      ],
      notes: {
        support:
          'The article no longer has that section. AKS now includes both: Workload ID as a feature of the cluster, and the Secrets Store CSI driver as an add-on that Microsoft supports. A driver that you install yourself still isn’t covered.',
      },
    },
  },
};
