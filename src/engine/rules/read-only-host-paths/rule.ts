/**
 * Read-only host paths: whether a container may write to files of the node that it mounts.
 *
 * Fields: spec.{initContainers,containers,ephemeralContainers}[*].volumeMounts[*].readOnly, for mounts
 * of volumes with a hostPath.
 * Good values: true. Without the key a mount is writable.
 *
 * Source: Kubernetes' page on volumes, which asks for read-only mounts of host paths. That there is a
 * hostPath at all is the business of host-path-volumes. A socket can be used through a read-only mount
 * as well, so that nothing is said of those. Windows mounts volumes read-only too.
 */

import { isStateOnNode } from '../../knowledge/node-agents.ts';
import { byDefault, type ContainerRef, defineRule, on, type Pod, place } from '../../rule/rule.ts';
import { memo } from '../../text/memo.ts';

const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');

/** A socket or a named pipe of Windows: whoever may connect to it may say everything. */
const isSocket = ({ path, type }: { readonly [key: string]: unknown }): boolean =>
  type === 'Socket' || /\.sock$|^\\\\\.\\pipe\\/.test(textOf(path));

type Volumes = NonNullable<Pod['spec']['volumes']>;

/** The host paths of a pod by their volumes: each of its containers asks for them. */
const hostPathsOf = memo(
  (volumes: Volumes): ReadonlyMap<string, string> =>
    new Map(
      volumes.flatMap(({ name, hostPath }) =>
        name && hostPath && !isSocket(hostPath) ? [[name, textOf(hostPath.path)]] : [],
      ),
    ),
);

function hostMounts(pod: Pod, { path, value }: ContainerRef) {
  const paths = hostPathsOf(pod.spec.volumes ?? []);
  return (value.volumeMounts ?? []).flatMap(({ name = '', readOnly }, i) => {
    const hostPath = paths.get(name);
    if (hostPath === undefined) return [];
    const at = [...path, 'volumeMounts', i, 'readOnly'];
    return [{ at, readOnly, data: { volume: name, path: hostPath } }];
  });
}

export const readOnlyHostPaths = defineRule({
  id: 'read-only-host-paths',
  category: 'host-access',
  severity: 'high',
  scope: 'container',
  field: 'volumeMounts[].readOnly',
  covers: { 'writable-host-path': ['writable'] },
  messages: ['writable'],
  // A privileged container may mount them writable again.
  joins: { writable: ['privileged'] },
  inspect: ({ pod, container }) => {
    const mounts = hostMounts(pod, container);
    const [first] = mounts;
    if (!first) return byDefault([...container.path, 'volumeMounts']);
    const writable = mounts.filter(({ readOnly }) => readOnly !== true);
    if (writable.length === 0) return on(first.at);
    return {
      state: writable.some(({ readOnly }) => readOnly === false) ? 'explicit' : 'unset',
      places: writable.map(({ at, data }) => place(at, 'writable', data)),
    };
  },
  fix: {
    safety: 'may-break',
    stays: ({ at }, { workload, pod, container }) => {
      const mount = container.value.volumeMounts?.[Number(at.at(-2))];
      // Who writes false writes to the node.
      if (mount?.readOnly === false) return 'on-purpose';
      const { hostPath } = pod.spec.volumes?.find(({ name }) => name === mount?.name) ?? {};
      return isStateOnNode(workload.kind, textOf(hostPath?.path), hostPath?.type)
        ? 'state'
        : undefined;
    },
    mayBreak: ['node-agents', 'unwritable-folders'],
    secure: ({ pod, targets }) =>
      targets.flatMap(({ container }) =>
        hostMounts(pod, container)
          .filter(({ readOnly }) => readOnly !== true)
          .map(({ at }) => ({ op: 'set' as const, path: at, value: true })),
      ),
  },
  sources: ['hostPathVolumes', 'aksPodSecurity'],
});
