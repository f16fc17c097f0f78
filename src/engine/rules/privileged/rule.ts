/**
 * Containers must not run in privileged mode.
 *
 * Restricted fields:
 * - spec.{initContainers,containers,ephemeralContainers}[*].securityContext.privileged
 *
 * Allowed values: false, and absent, which means the same.
 *
 * Source: Pod Security Standards, baseline, check `privileged`; the AKS article warns against using
 * the security context to gain permissions.
 */
import { runsOnWindows } from '../../model/pod.ts';
import { counted, offenders } from '../../model/refusals/admission.ts';
import {
  byDefault,
  type ContainerRef,
  defineRule,
  explicit,
  isWindows,
  notApplicable,
  on,
  ownField,
  place,
  setInContainers,
} from '../../rule/rule.ts';

const sharesMounts = (container: ContainerRef): boolean =>
  container.value.volumeMounts?.some(
    ({ mountPropagation }) => mountPropagation === 'Bidirectional',
  ) === true;

export const privileged = defineRule({
  id: 'privileged',
  category: 'privileges',
  severity: 'critical',
  scope: 'container',
  field: 'securityContext.privileged',
  covers: { privileged: ['privileged'] },
  standards: [
    {
      id: 'privileged',
      level: 'baseline',
      reason: 'privileged',
      versions: [
        {
          since: '1.0',
          violation: (pod) => {
            const names = offenders(
              pod.containers,
              (c) => c.value.securityContext?.privileged === true,
            );
            return (
              names && `${counted('container', names)} must not set securityContext.privileged=true`
            );
          },
        },
      ],
    },
  ],
  concerns: ['privileged'],
  messages: ['privileged'],
  inspect({ pod, container }) {
    if (isWindows(pod)) return notApplicable('windows-pod');
    const value = container.value.securityContext?.privileged;
    const at = ownField(container, 'privileged');
    if (value === undefined) return byDefault(at);
    return value ? explicit(place(at, 'privileged')) : on(at);
  },
  fix: {
    safety: 'may-break',
    mayBreak: ['command-privileges', 'node-agents'],
    secure({ pod, targets }) {
      // The API server refuses mounts that reach back to the node in any other container.
      if (targets.some(({ container }) => sharesMounts(container))) return null;
      if (runsOnWindows(pod)) {
        // Windows pods may not have the field at all, once they say what they are.
        return targets.map(({ container }) => {
          return { op: 'remove', path: ownField(container, 'privileged'), prune: true };
        });
      }
      // On the line that says true, where a reviewer sees what became of it.
      return setInContainers(targets, ['privileged'], false);
    },
  },
  sources: ['aksPodSecurity', 'podSecurityStandards', 'kernelConstraints'],
});
