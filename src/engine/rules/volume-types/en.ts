import type { RuleLabels } from '../../rule/rule.ts';
import type { volumeTypes } from './rule.ts';

export const en: RuleLabels<typeof volumeTypes> = {
  title: 'Use only the allowed volume types',
  undecided:
    'The data is in a storage system. To move it to a CSI driver, you need a new volume and a copy. No edit of this file can do that.',
  fixTitle: 'Replace the volume with a claim or a CSI volume',
  messages: {
    'in-tree-volume': 'Volume {volume} is of type {type}, which Restricted doesn’t allow',
    'azure-volume':
      'Volume {volume} is of the old type {type}; the CSI driver {driver} serves the same storage',
    'git-repo-volume':
      'Volume {volume} is a gitRepo, which runs git as root on the node and is off as of Kubernetes 1.33',
    'flex-volume':
      'Volume {volume} is a flexVolume, whose driver is a program that runs as root on the node',
  },
};
