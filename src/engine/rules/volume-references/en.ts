import type { RuleLabels } from '../../rule/rule.ts';
import type { volumeReferences } from './rule.ts';

export const en: RuleLabels<typeof volumeReferences> = {
  title: 'Mount existing objects and keys',
  fixTitle: 'Correct the reference or add what is missing',
  messages: {
    'config-map-missing': 'ConfigMap {name} of this volume is not in these files',
    'secret-missing': 'Secret {name} of this volume is not in these files',
    'claim-missing': 'PersistentVolumeClaim {name} is not in these files',
    'claim-elsewhere':
      'PersistentVolumeClaim {name} is in the namespace {other}, but the pod is in {own}',
    'key-missing': 'The item’s key {key} is not in {kind} {name}',
    'sub-path-missing':
      'Mounts an empty folder instead of a file: {path} is not in the volume of {kind} {name}',
  },
};
