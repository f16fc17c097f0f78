import type { RuleLabels } from '../../rule/rule.ts';
import type { volumeTypes } from './rule.ts';

export const en: RuleLabels<typeof volumeTypes> = {
  title: 'Use only the allowed volume types',
  undecided:
    'The data lie in a storage system. Moving them to a CSI driver takes a new volume and a copy, which no edit of this file does.',
  fixTitle: 'Replace the volume by a claim or a CSI volume',
  messages: {
    'in-tree-volume': 'Volume {volume} is of type {type}, which Restricted does not allow',
    'azure-volume':
      'Volume {volume} is of the old type {type}; the CSI driver {driver} serves the same storage',
    'git-repo-volume': 'Volume {volume} is a gitRepo, which runs git as root on the node',
    'flex-volume':
      'Volume {volume} is a flexVolume, whose driver is a program that runs as root on the node',
  },
};
