import type { RuleLabels } from '../../rule/rule.ts';
import type { windowsUser } from './rule.ts';

export const en: RuleLabels<typeof windowsUser> = {
  title: 'Run Windows containers as ContainerUser',
  stays: {
    'on-purpose':
      'The container works with folders or pipes of the node, which only an administrator may use.',
  },
  fixTitle: 'Set runAsUserName to ContainerUser',
  failsIf: 'if the program needs an administrator',
  messages: {
    unset: 'The image may run as ContainerAdministrator: runAsUserName is not set',
    administrator: 'Runs as an administrator of the container: runAsUserName is {user}',
  },
};
