/** The policy about users and groups. */
import { effective } from '../../model/effective.ts';
import type { ContainerRef, Pod } from '../../model/pod.ts';
import {
  containerSecurityField,
  definePodPolicy,
  eachContainer,
  podSecurityField,
  type Violation,
  violation,
} from '../policy.ts';

/** The last group that the restricted initiative allows; the first is 1. */
const LAST_GROUP = 65_535;

export interface IdentityParameters {
  /**
   * `non-root`: a user other than root, or runAsNonRoot. `standard`: runAsNonRoot and no root, as the Pod
   * Security Standards want it.
   */
  readonly user: 'non-root' | 'standard';
  /** Whether runAsGroup, supplementalGroups and fsGroup must be written out, each from 1 to 65535. */
  readonly groups: boolean;
}

export const usersAndGroups = definePodPolicy<IdentityParameters>(
  {
    id: 'f06ddb64',
    name: 'Kubernetes cluster pods and containers should only run with approved user and group IDs',
    version: '6.2.0',
    rules: ['run-as-non-root', 'run-as-user', 'run-as-group', 'written-groups', 'fs-group'],
    linux: true,
  },
  (pod, { user, groups }) => [
    ...(user === 'standard'
      ? standardUsers(pod)
      : eachContainer(pod, (container) => nonRoot(pod, container))),
    ...(groups
      ? [...eachContainer(pod, (container) => primaryGroup(pod, container)), ...podGroups(pod)]
      : []),
  ],
);

function nonRoot(pod: Pod, container: ContainerRef): Violation[] {
  const { name } = container;
  const user = effective(pod, container, 'runAsUser');
  if (user.value !== undefined) {
    return Number(user.value) === 0 ? [violation(user.at, 'user-root', { container: name })] : [];
  }
  return effective(pod, container, 'runAsNonRoot').value === true
    ? []
    : [violation(where(pod, container, 'runAsNonRoot'), 'user-unset', { container: name })];
}

/** Every user that is written counts, also one at the pod that no container takes over. */
function standardUsers(pod: Pod): Violation[] {
  const runAsUser = pod.spec.securityContext?.runAsUser;
  const root = runAsUser !== undefined && Number(runAsUser) === 0;
  return [
    ...(root ? [violation(podSecurityField(pod, 'runAsUser'), 'pod-user-root')] : []),
    ...eachContainer(pod, (container) => {
      const { name, value } = container;
      const user = value.securityContext?.runAsUser;
      const isRoot = user !== undefined && Number(user) === 0;
      const set = effective(pod, container, 'runAsNonRoot').value === true;
      const at = where(pod, container, 'runAsNonRoot');
      return [
        ...(isRoot
          ? [
              violation(containerSecurityField(container, 'runAsUser'), 'user-root', {
                container: name,
              }),
            ]
          : []),
        ...(set ? [] : [violation(at, 'non-root-unset', { container: name })]),
      ];
    }),
  ];
}

function primaryGroup(pod: Pod, container: ContainerRef): Violation[] {
  const { value, at } = effective(pod, container, 'runAsGroup');
  const field = 'runAsGroup';
  if (value === undefined) {
    return [
      violation(where(pod, container, field), 'group-unset', { field, container: container.name }),
    ];
  }
  return isGroup(value) ? [] : [violation(at, 'group-range', { field, value: String(value) })];
}

function podGroups(pod: Pod): Violation[] {
  const { fsGroup, supplementalGroups } = pod.spec.securityContext ?? {};
  const lists = {
    supplementalGroups: supplementalGroups ?? [],
    fsGroup: fsGroup === undefined ? [] : [fsGroup],
  };
  return (['supplementalGroups', 'fsGroup'] as const).flatMap((field) => {
    const at = podSecurityField(pod, field);
    const values = lists[field];
    if (values.length === 0) return [violation(at, 'pod-group-unset', { field })];
    return values.flatMap((value, i) =>
      isGroup(value)
        ? []
        : [
            violation(field === 'fsGroup' ? at : [...at, i], 'group-range', {
              field,
              value: String(value),
            }),
          ],
    );
  });
}

const isGroup = (value: number | bigint): boolean => value >= 1 && value <= LAST_GROUP;

/** Where a missing field customarily stands: at the pod, unless the container has something of its own. */
const where = (pod: Pod, container: ContainerRef, field: 'runAsNonRoot' | 'runAsGroup') =>
  container.value.securityContext?.[field] === undefined
    ? podSecurityField(pod, field)
    : containerSecurityField(container, field);
