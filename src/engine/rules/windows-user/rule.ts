/**
 * Windows containers run as ContainerUser rather than as an administrator.
 *
 * Fields:
 * - spec.securityContext.windowsOptions.runAsUserName
 * - spec.{initContainers,containers,ephemeralContainers}[*].securityContext.windowsOptions.runAsUserName
 * Good values: any account but ContainerAdministrator and SYSTEM. Unset means the image's user: an
 * administrator for Windows Server Core, ContainerUser for Nano Server. With runAsNonRoot the kubelet
 * starts no administrator, so nothing needs to be set.
 *
 * Source: the built-in Azure policy that is part of the AKS deployment safeguards, which knows Windows
 * pods by their node selector; Kubernetes by spec.os. Containers of the HostProcess kind have accounts
 * of the node: `windows-host-process` speaks of those.
 */
import type { Container, PodSpec } from '../../model/fields.ts';
import { runsHostProcess, runsOnWindows } from '../../model/pod.ts';
import { placed } from '../../rule/placement.ts';
import {
  BEFORE_CONTAINERS,
  byDefault,
  type ContainerRef,
  defineRule,
  everyContainer,
  explicit,
  type FixOp,
  inherited,
  on,
  ownField,
  type Path,
  type Pod,
  type PodTarget,
  place,
  podField,
  type Status,
  unset,
} from '../../rule/rule.ts';

const FIELD = ['windowsOptions', 'runAsUserName'] as const;
const ADMINISTRATOR = /(?:^|\\)(?:containeradministrator|system)$/i;

const userOf = ({ securityContext }: PodSpec | Container) =>
  securityContext?.windowsOptions?.runAsUserName || undefined;

const lacksUser = ({ value }: ContainerRef) => userOf(value) === undefined;

function imageStatus({ pod, container }: { pod: Pod; container: ContainerRef }) {
  const fieldPath = ownField(container, ...FIELD);
  const nonRoot =
    container.value.securityContext?.runAsNonRoot ?? pod.spec.securityContext?.runAsNonRoot;
  if (nonRoot || /nanoserver/i.test(container.value.image ?? '')) return byDefault(fieldPath);
  const shared = everyContainer(pod, lacksUser);
  return unset(shared ? podField(pod, ...FIELD) : fieldPath, 'unset', undefined, 'medium');
}

function inspect({ pod, container }: PodTarget): Status<'unset' | 'administrator'> {
  const ownPath = container ? ownField(container, ...FIELD) : podField(pod, ...FIELD);
  if (!runsOnWindows(pod) || runsHostProcess(pod)) return byDefault(ownPath);
  const direct = userOf(container?.value ?? pod.spec);
  const user = direct ?? userOf(pod.spec);
  if (user === undefined) return container ? imageStatus({ pod, container }) : byDefault(ownPath);
  const at = direct === undefined ? podField(pod, ...FIELD) : ownPath;
  if (ADMINISTRATOR.test(user)) return explicit(place(at, 'administrator', { user }));
  return direct === undefined ? inherited(at) : on(at);
}

const USER = 'ContainerUser';

const asUser = (path: Path, value = USER): FixOp => {
  return { op: 'set', path, value, before: BEFORE_CONTAINERS };
};

export const windowsUser = defineRule({
  id: 'windows-user',
  category: 'user-and-group',
  severity: 'high',
  scope: 'container-and-pod',
  placement: true,
  field: 'securityContext.windowsOptions.runAsUserName',
  covers: { 'windows-run-as-admin': ['unset', 'administrator'] },
  messages: ['unset', 'administrator'],
  inspect,
  fix: {
    safety: 'may-break',
    // The node's folders and pipes are for administrators.
    stays: (_, { pod }) =>
      runsHostProcess(pod) || pod.spec.volumes?.some(({ hostPath }) => hostPath)
        ? 'on-purpose'
        : undefined,
    secure(selection) {
      const { pod, targets, whole, at } = selection;
      if (at === 'containers' || (at === 'pod' && whole)) {
        const path = (container: ContainerRef | undefined) =>
          container ? ownField(container, ...FIELD) : podField(pod, ...FIELD);
        const get = (container: ContainerRef | undefined) => userOf(container?.value ?? pod.spec);
        const set = (container: ContainerRef | undefined, user: string) => [
          asUser(path(container), user),
        ];
        return placed(selection, { get, path, set }, USER);
      }
      const containers = targets.flatMap(({ container }) => container ?? []);
      const withUser = containers.filter((container) => userOf(container.value));
      const targeted = new Set(containers);
      // A user at the pod would reach containers that are fine with the one of their image.
      const everybody =
        targets.length > containers.length ||
        pod.containers.every((container) => userOf(container.value) || targeted.has(container));
      const atPod = whole && everybody && withUser.length < targets.length;
      return [
        ...(atPod ? [asUser(podField(pod, ...FIELD))] : []),
        ...(atPod ? withUser : containers).map((container) =>
          asUser(ownField(container, ...FIELD)),
        ),
      ];
    },
  },
  sources: ['aksPodSecurity', 'windowsUserName'],
});
