/**
 * Mount propagation: whether what a container mounts appears on its node, and in other pods.
 *
 * Fields: spec.{initContainers,containers,ephemeralContainers}[*].volumeMounts[*].mountPropagation.
 * Good values: unset, None, HostToContainer. Bidirectional is the one that reaches the node; the API
 * server takes it from privileged containers only.
 *
 * Source: Kubernetes' page on volumes, which calls Bidirectional dangerous. Windows nodes have no
 * mount propagation.
 *
 * Fix: HostToContainer, which keeps the other direction: mounts of the node still reach the container.
 */
import { runsOnWindows } from '../../model/pod.ts';
import {
  byDefault,
  type ContainerRef,
  defineRule,
  explicit,
  notApplicable,
  place,
} from '../../rule/rule.ts';

const bidirectional = ({ path, value }: ContainerRef) =>
  (value.volumeMounts ?? []).flatMap(({ name = '', mountPropagation }, i) =>
    mountPropagation === 'Bidirectional'
      ? [{ at: [...path, 'volumeMounts', i, 'mountPropagation'], name }]
      : [],
  );

export const mountPropagation = defineRule({
  id: 'mount-propagation',
  category: 'host-access',
  severity: 'high',
  scope: 'container',
  field: 'volumeMounts[].mountPropagation',
  covers: { 'mount-propagation-bidirectional': ['bidirectional'] },
  messages: ['bidirectional'],
  inspect: ({ pod, container }) => {
    if (runsOnWindows(pod)) return notApplicable('windows-pod');
    const found = bidirectional(container);
    if (found.length === 0) return byDefault([...container.path, 'volumeMounts']);
    return explicit(...found.map(({ at, name }) => place(at, 'bidirectional', { volume: name })));
  },
  fix: {
    safety: 'may-break',
    // Nobody writes it by chance: it is for programs that mount volumes for others.
    stays: () => 'on-purpose',
    secure: ({ targets }) =>
      targets.flatMap(({ container }) =>
        bidirectional(container).map(({ at }) => {
          return { op: 'set' as const, path: at, value: 'HostToContainer' };
        }),
      ),
  },
  sources: ['mountPropagation', 'aksPodSecurity'],
});
