/**
 * User and group IDs above 10000, which hardly any account of a node has.
 *
 * Fields:
 * - spec.securityContext.{runAsUser,runAsGroup}
 * - spec.{initContainers,containers,ephemeralContainers}[*].securityContext.{runAsUser,runAsGroup}
 * Good values: above 10000, or the number of the user or group that a known image was made for, in whose
 * reach its files are. Root's own number, and that the image decides where there is none, is for
 * `run-as-user` and `run-as-group` to say; in a user namespace the numbers are other ones on the node.
 *
 * Severity: low where the pod shares files, processes or the network of the node, whose accounts the number then meets
 * without an escape. Else info.
 *
 * A number that is written is somebody's choice, for files of the image or of a volume that belong to it: hardening
 * leaves it, and only the toggle of the rule replaces it, unless the container evidently runs nothing that has files.
 *
 * Source: the AKS article (run as a defined user and group). Not a Pod Security Standard; the limit is
 * the one that other tools share, above the accounts of a system and of people who log in.
 */
import { knownImageOf } from '../../knowledge/images.ts';
import { ANY_ID } from '../../knowledge/user-hints.ts';
import { onlyWaits } from '../../model/commands.ts';
import { effective } from '../../model/effective.ts';
import { runsOnWindows } from '../../model/pod.ts';
import { setInherited } from '../../rule/placement.ts';
import {
  byDefault,
  defineRule,
  explicit,
  inheritedStatus,
  notApplicable,
  type Pod,
  type PodTarget,
  podField,
  unknown,
  weighing,
} from '../../rule/rule.ts';
import { startsWith } from '../../text/path.ts';

const CODES = { runAsUser: 'low-user-id', runAsGroup: 'low-group-id' } as const;
const FIELDS = ['runAsUser', 'runAsGroup'] as const;
const HIGHEST_LOW_ID = 10_000;

function effectiveOn({ pod, container }: PodTarget, field: (typeof FIELDS)[number]) {
  if (container) return effective(pod, container, field);
  return { value: pod.spec.securityContext?.[field], at: podField(pod, field) };
}

function statusOf(target: PodTarget, field: (typeof FIELDS)[number]) {
  const code = CODES[field];
  const { value, at } = effectiveOn(target, field);
  if (value === 0) return byDefault(at);
  const user = target.container && knownImageOf(target.container)?.facts.user;
  if (user && value === (field === 'runAsUser' ? user.uid : user.gid)) return byDefault(at);
  return inheritedStatus(
    target,
    field,
    { unset: code, explicit: code },
    (id) => id > HIGHEST_LOW_ID,
    (id) => ({ id: Number(id) }),
  );
}

const sharesWithNode = ({ spec }: Pod): boolean =>
  spec.hostNetwork === true ||
  spec.hostPID === true ||
  spec.hostIPC === true ||
  spec.volumes?.some(({ hostPath }) => hostPath) === true;

export const highUserAndGroupIds = defineRule({
  id: 'high-user-and-group-ids',
  category: 'user-and-group',
  severity: 'info',
  scope: 'container-and-pod',
  after: { rules: ['run-as-user', 'run-as-group'] },
  field: 'securityContext.runAsUser, runAsGroup',
  covers: { 'run-as-high-uid': ['low-user-id'], 'run-as-high-gid': ['low-group-id'] },
  messages: ['low-user-id', 'low-group-id'],
  // The IDs are those of the node because the users are.
  joins: {
    'low-user-id': ['user-namespace'],
    'low-group-id': ['high-user-and-group-ids', 'user-namespace'],
  },
  inspect(target) {
    const { pod } = target;
    if (runsOnWindows(pod)) return notApplicable('windows-pod');
    if (pod.spec.hostUsers === false) return notApplicable('user-namespace');
    const [user, group] = [statusOf(target, 'runAsUser'), statusOf(target, 'runAsGroup')];
    const low = [user, group].flatMap((status) =>
      status.state === 'explicit' ? status.places : [],
    );
    if (low.length > 0) {
      const status = explicit(...low);
      return sharesWithNode(pod) ? weighing(status, 'low') : status;
    }
    for (const status of [user, group]) {
      const [missing] = status.state === 'unset' ? status.places : [];
      if (missing) return unknown('image-decides', missing.at);
    }
    return user.state === 'default' ? group : user;
  },
  fix: {
    safety: 'needs-value',
    mayBreak: ['command-privileges', 'node-agents'],
    value: { kind: 'integer', min: HIGHEST_LOW_ID + 1, max: 2_147_483_647, suggestion: ANY_ID },
    // A value of the pod is the same for all of its containers.
    stays: ({ at }, { pod, container }) => {
      const isInContainer =
        container && at.length > container.path.length && startsWith(at, container.path);
      const all = isInContainer ? [container] : pod.containers;
      // A patch of the pod alone doesn't say what runs in it.
      return all.length > 0 && all.every(onlyWaits) ? undefined : 'chosen';
    },
    secure(selection) {
      const { value } = selection;
      if (typeof value !== 'number') return null;
      return FIELDS.flatMap((field) => {
        const isLow = (target: PodTarget) => statusOf(target, field).state === 'explicit';
        return setInherited(
          { ...selection, targets: selection.targets.filter(isLow) },
          field,
          value,
        );
      });
    },
  },
  sources: ['aksPodSecurity', 'securityContext', 'userNamespaces'],
});
