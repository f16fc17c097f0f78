import type { RuleLabels } from '../../rule/rule.ts';
import type { emptyDirSizeLimit } from './rule.ts';

export const de: RuleLabels<typeof emptyDirSizeLimit> = {
  title: 'Größe von emptyDirs begrenzen',
  fixTitle: 'sizeLimit für emptyDirs setzen',
  messages: {
    'no-size-limit':
      'Volume {volume} kann den Datenträger des Knotens füllen: sizeLimit ist nicht gesetzt',
    'memory-without-limit':
      'Volume {volume} kann den Arbeitsspeicher des Pods füllen: sizeLimit ist nicht gesetzt',
  },
};
