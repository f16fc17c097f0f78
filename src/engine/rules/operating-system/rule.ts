/**
 * The operating system of a pod that runs on Windows nodes.
 *
 * Field: spec.os.name. Good value: windows, for a pod that goes to Windows nodes only (nodeSelector) or
 * has HostProcess containers. Every other pod may leave it out.
 *
 * Source: Pod Security Standards. From policy 1.25 restricted asks a Windows pod for none of the Linux
 * settings, and it knows one by this field alone. The API server takes a pod without it for a Linux one
 * as well, and refuses settings of Linux beside it: where some stand there, nothing is written.
 */
import { fieldsAgainst, osPath, setWindows } from '../../model/operating-system.ts';
import { isWindows, runsOnWindows } from '../../model/pod.ts';
import { defineRule, notApplicable, on, unset } from '../../rule/rule.ts';

export const operatingSystem = defineRule({
  id: 'operating-system',
  category: 'privileges',
  severity: 'medium',
  scope: 'pod',
  field: 'os.name',
  covers: {},
  concerns: ['allowPrivilegeEscalation', 'capabilities_restricted', 'seccompProfile_restricted'],
  messages: ['unset', 'linux-fields'],
  // The version from which every API server knows the field.
  since: '1.24',
  inspect: ({ workload, pod }) => {
    const at = osPath(pod);
    if (isWindows(pod)) return on(at);
    if (!runsOnWindows(pod)) return notApplicable('linux-pod');
    const fields = fieldsAgainst(workload, 'windows');
    return fields.length === 0
      ? unset(at, 'unset')
      : unset(at, 'linux-fields', { fields: fields.join(', ') });
  },
  fix: {
    safety: 'usually-fine',
    secure: ({ workload }) => setWindows(workload),
  },
  sources: ['podSecurityStandards', 'windowsUserName'],
});
