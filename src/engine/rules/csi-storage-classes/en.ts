import type { RuleLabels } from '../../rule/rule.ts';
import type { csiStorageClasses } from './rule.ts';

export const en: RuleLabels<typeof csiStorageClasses> = {
  title: 'Provision volumes with CSI drivers',
  fixTitle: 'Set the CSI driver as provisioner',
  failsIf: 'if the StorageClass exists already',
  messages: {
    'azure-provisioner':
      'StorageClass uses {provisioner}; the CSI driver {driver} provides the same volumes',
    'in-tree-provisioner':
      'StorageClass uses {provisioner}, a driver that was removed from Kubernetes',
  },
};
