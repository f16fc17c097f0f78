import type { RuleLabels } from '../../rule/rule.ts';
import type { commandPrivileges } from './rule.ts';

const KEEP =
  'Podsmith doesn’t rewrite commands. If the step prepares a volume, let fsGroup do it, or prepare the files when the image is built. If the program needs these privileges, keep them, put the workload in a namespace of its own, and suppress the finding with a reason.';

export const en: RuleLabels<typeof commandPrivileges> = {
  title: 'Give each command the privileges it needs',
  fixTitle: 'Run the image as its own user',
  failsIf: 'if files on existing volumes belong to another user',
  stays: {
    'needs-root': KEEP,
    'needs-host-pid': KEEP,
    'needs-capability': KEEP,
    'needs-privileged': KEEP,
    'needs-escalation': KEEP,
    'read-only': KEEP,
    'image-needs-capability': KEEP,
    'image-needs-privileged': KEEP,
    'image-needs-root': KEEP,
    'image-read-only': KEEP,
    'added-for-root': KEEP,
    'tried-as-user': KEEP,
    'tried-without-capabilities': KEEP,
  },
  messages: {
    'needs-host-pid': 'The command `{command}` enters processes of the node and needs hostPID',
    'needs-root': 'The command `{command}` needs root, and the container runs as another user',
    'needs-capability':
      'The command `{command}` needs the capability {capability}, which the container lacks',
    'needs-privileged': 'The command `{command}` needs a privileged container that runs as root',
    'needs-escalation':
      'The command `{command}` fails, because `allowPrivilegeEscalation: false` disables setuid programs',
    'read-only': 'The command `{command}` writes to the root file system, which is read-only',
    'image-needs-capability':
      'The image {image} starts as root here and needs the capability {capability} to switch to its own user',
    'image-needs-privileged':
      'The image runs {image}, which needs a privileged container that runs as root',
    'image-needs-root': 'The image runs {image}, which needs root with the default capabilities',
    'image-read-only':
      'The image runs {image}, which writes to the root file system, and that is read-only',
    'added-for-root':
      'Adds {capability}, which usually only root can use, and the container runs as another user',
    'tried-as-user':
      'A trial of the image {image} ran as root, and ended as user {user} without capabilities',
    'tried-without-capabilities':
      'A trial of the image {image} ran as root, and ended without capabilities',
  },
};
