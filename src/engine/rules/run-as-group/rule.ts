/**
 * Containers should not run with the root group as their primary group.
 *
 * Fields:
 * - spec.securityContext.runAsGroup
 * - spec.{initContainers,containers,ephemeralContainers}[*].securityContext.runAsGroup
 *
 * Good values: any number but 0. Unset means the group that the image’s `/etc/passwd` gives the user,
 * and 0 for a user that is not in it.
 *
 * The option `max` is for Azure Policy, whose restricted initiative wants 65535 at most.
 *
 * Source: the AKS article (run as a defined user and group, and only with the groups needed). The Pod
 * Security Standards never read this field.
 */
import { ANY_ID, groupHint } from '../../knowledge/user-hints.ts';
import { runsOnWindows } from '../../model/pod.ts';
import { knownUserRisk } from '../../rule/learned-risk.ts';
import { setInherited, setInheritedEach } from '../../rule/placement.ts';
import { defineRule, inheritedStatus, notApplicable, place } from '../../rule/rule.ts';

const LAST_ID = 2_147_483_647;

export const runAsGroup = defineRule({
  id: 'run-as-group',
  category: 'user-and-group',
  severity: 'low',
  scope: 'container-and-pod',
  placement: true,
  field: 'securityContext.runAsGroup',
  options: { max: { kind: 'integer', min: 1, max: LAST_ID, default: LAST_ID } },
  covers: { 'root-group': ['root'] },
  messages: ['unset', 'root', 'too-high'],
  // Whoever may be root has root's group as well.
  joins: { unset: ['run-as-user', 'run-as-non-root'], root: ['run-as-user/root'] },
  inspect(target, { options: { max } }) {
    if (runsOnWindows(target.pod)) return notApplicable('windows-pod');
    const status = inheritedStatus(
      target,
      'runAsGroup',
      { unset: 'unset', explicit: 'root' },
      (value) => value !== 0 && value <= max,
      (value) => ({ group: String(value), max }),
    );
    if (status.state !== 'explicit') return status;
    return {
      ...status,
      places: status.places.map(({ at, data }) =>
        data?.group === '0'
          ? place(at, 'root', undefined, 'medium')
          : place(at, 'too-high', data, 'medium'),
      ),
    };
  },
  fix: {
    safety: 'needs-value',
    // The group that the image's user has already.
    risk: ({ code }, { pod, container }) =>
      code === 'unset' &&
      (container ? [container] : pod.containers).every(({ learned }) => learned?.user?.gid)
        ? knownUserRisk(pod, container)
        : undefined,
    value: {
      kind: 'integer',
      min: 1,
      max: LAST_ID,
      suggestion: ANY_ID,
      suggest: (target, { bundle }) => groupHint(target, bundle),
    },
    secure(selection) {
      const { value, given, env } = selection;
      if (typeof value !== 'number') return null;
      return given
        ? setInherited(selection, 'runAsGroup', value)
        : setInheritedEach(
            selection,
            'runAsGroup',
            value,
            (target) => groupHint(target, env.bundle)?.value,
          );
    },
  },
  sources: ['aksPodSecurity', 'securityContext'],
});
