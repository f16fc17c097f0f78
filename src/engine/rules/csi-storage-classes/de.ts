import type { RuleLabels } from '../../rule/rule.ts';
import type { csiStorageClasses } from './rule.ts';

export const de: RuleLabels<typeof csiStorageClasses> = {
  title: 'Volumes mit CSI-Treibern bereitstellen',
  fixTitle: 'Den CSI-Treiber als Provisioner eintragen',
  failsIf: 'wenn die StorageClass schon vorhanden ist',
  messages: {
    'azure-provisioner':
      'StorageClass verwendet {provisioner}; der CSI-Treiber {driver} stellt dieselben Volumes bereit',
    'in-tree-provisioner':
      'StorageClass verwendet {provisioner}, einen aus Kubernetes entfernten Treiber',
  },
};
