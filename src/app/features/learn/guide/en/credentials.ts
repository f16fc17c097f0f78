import type { GuideChapterWords } from '../../../../../engine/index.ts';

export const credentials: GuideChapterWords<'credentials'> = {
  title: 'Limiting the exposure of credentials',
  intent: 'You know the two ways to do without credentials in code: an identity, or a vault.',
  sections: {
    code: {
      title: 'Out of the code',
      text: [
        'Keys and passwords do not belong in the code of an application, nor in a manifest that lies beside it. Once one of them has become known, it is not enough to change it: the application has to be changed and rolled out again wherever it runs.',
      ],
      notes: {},
    },
    shared: {
      title: 'Neither fixed nor shared',
      text: [
        'A credential that never changes is good for as long as an attacker likes. One that several workloads share opens all of their doors at once, and nobody can tell who used it.',
        'That holds for ServiceAccounts as well: those who say nothing all get `default`. Give each workload its own.',
      ],
      notes: {},
    },
    better: {
      title: 'The two better ways',
      text: [
        'The first is an identity: with a managed identity for Azure resources the pod proves who it is and asks for access. There is nothing to store.',
        'The second is a vault: what must remain a key or a password lies in Azure Key Vault, and is fetched from there by itself when the pod starts. Prefer the first wherever the service accepts it.',
      ],
      notes: {},
    },
    projects: {
      title: 'Projects of the past',
      text: [
        'The article once pointed to open-source projects of the Azure Container Compute Upstream team, part of a longer list. You installed them yourself, gave feedback to their community, and Azure’s technical support did not cover them. One signed pods in, the other brought keys from a vault.',
      ],
      notes: {
        support:
          'That section is gone. AKS now brings both: Workload ID as a feature of the cluster, and the Secrets Store CSI driver as an add-on, which Microsoft supports. A driver that you install yourself still is not covered.',
      },
    },
  },
};
