import type { RuleLabels } from '../../rule/rule.ts';
import type { singleWriterVolumes } from './rule.ts';

export const en: RuleLabels<typeof singleWriterVolumes> = {
  title: 'Let only one pod write data that is for one pod',
  fixTitle: 'Replace the old pod before the new one starts',
  stays: {
    'several-pods':
      'Use one replica, a volume that several nodes can write (`ReadWriteMany`), or a StatefulSet with `volumeClaimTemplates`.',
    'several-workloads':
      'Only you know which workload should write. Mount the volume with `readOnly: true` in the others.',
    'several-stores':
      'Use one replica, or a StatefulSet whose pods replicate the data among themselves.',
    'file-database': 'SQLite is a file in the pod. Use one replica, or a database server.',
  },
  messages: {
    'several-pods':
      '{replicas} pods write the claim {claim}, which only one node can mount (`ReadWriteOnce`)',
    'rolling-update':
      'A rolling update starts a second pod before the first has released the claim {claim} (`ReadWriteOnce`)',
    'several-workloads':
      '{workload} also writes the claim {claim}, which only one node can mount (`ReadWriteOnce`)',
    'several-stores':
      'Each {image} pod keeps its own data, so several pods behind one Service are separate databases',
    'file-database': 'The configuration uses SQLite, so each pod has its own database file',
  },
};
