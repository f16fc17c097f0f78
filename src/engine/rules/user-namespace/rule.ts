/**
 * Pods in a user namespace: root inside is an ordinary user of the node.
 *
 * Field: spec.hostUsers. Good value: false; absent and true both mean the users of the node.
 *
 * Source: the AKS article and its page on container access; upstream KEP-127. On by default since
 * Kubernetes 1.33, which AKS asks for as well; from 1.25 to 1.32 the field is there, and its feature gate is off. The API server refuses it beside the namespaces of the
 * node, raw block volumes, and on Windows; there is nothing to ask for then, nor for a pod in a virtual
 * machine, whose users are not those of the node. Nothing is written where the pod could not start: IDs
 * beyond 65535 are not mapped, and NFS and SMB cannot be mounted mapped.
 */
import { runsOnWindows } from '../../model/pod.ts';
import {
  BEFORE_CONTAINERS,
  byDefault,
  defineRule,
  explicit,
  notApplicable,
  on,
  type Pod,
  place,
  unset,
} from '../../rule/rule.ts';

const FIELD = 'hostUsers';
const HIGHEST_ID = 65_535;
/** Runtime classes with a kernel of their own, by their customary names: AKS calls its own kata-… */
const VIRTUAL_MACHINE = /(?:^|[-.])(?:kata|firecracker|vm)(?:[-.]|$)/;

const isRefused = ({ spec, containers }: Pod): boolean =>
  spec.hostNetwork === true ||
  spec.hostPID === true ||
  spec.hostIPC === true ||
  containers.some(({ value }) => (value.volumeDevices?.length ?? 0) > 0);

function couldStart({ spec, containers }: Pod): boolean {
  const contexts = [spec, ...containers.map(({ value }) => value)].map(
    (holder) => holder.securityContext,
  );
  const { fsGroup, supplementalGroups = [] } = spec.securityContext ?? {};
  const ids = [
    ...contexts.flatMap((context) => [context?.runAsUser, context?.runAsGroup]),
    fsGroup,
    ...supplementalGroups,
  ];
  const unmapped = ids.some((id) => id !== undefined && id > HIGHEST_ID);
  return !unmapped && !spec.volumes?.some(({ nfs, azureFile }) => nfs || azureFile);
}

export const userNamespace = defineRule({
  id: 'user-namespace',
  category: 'host-access',
  severity: 'info',
  scope: 'pod',
  after: { rules: ['host-namespaces'], when: ({ pod }) => isRefused(pod) },
  field: FIELD,
  covers: { 'host-users': ['unset', 'users-of-the-node'] },
  messages: ['unset', 'users-of-the-node'],
  // A user of the node matters most where it is root, or has root's rights there.
  joins: { unset: ['privileged', 'run-as-user/root', 'run-as-non-root', 'added-capabilities'] },
  since: '1.33',
  gatedSince: '1.25',
  inspect: ({ pod }) => {
    if (runsOnWindows(pod)) return notApplicable('windows-pod');
    const at = [...pod.specPath, FIELD];
    const value = pod.spec[FIELD];
    if (value === false) return on(at);
    if (isRefused(pod) || VIRTUAL_MACHINE.test(pod.spec.runtimeClassName ?? '')) {
      return byDefault(at);
    }
    return value === undefined ? unset(at, 'unset') : explicit(place(at, 'users-of-the-node'));
  },
  fix: {
    safety: 'may-break',
    mayBreak: ['node-agents', 'command-privileges'],
    secure: ({ pod }) => {
      if (!couldStart(pod)) return null;
      const path = [...pod.specPath, FIELD];
      return [{ op: 'set', path, value: false, before: BEFORE_CONTAINERS }];
    },
  },
  sources: ['aksPodSecurity', 'aksContainerAccess', 'userNamespaces'],
});
