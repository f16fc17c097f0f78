import type { RuleLabels } from '../../rule/rule.ts';
import type { readOnlyRootFilesystem } from './rule.ts';

export const en: RuleLabels<typeof readOnlyRootFilesystem> = {
  title: 'Make the root file system read-only',
  fixTitle: 'Set readOnlyRootFilesystem to true',
  failsIf: 'if the program writes outside its volumes',
  messages: {
    unset: 'The files of the image can be overwritten: readOnlyRootFilesystem is not set',
    writable: 'The files of the image can be overwritten: readOnlyRootFilesystem is false',
  },
};
