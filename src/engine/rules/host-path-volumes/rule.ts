/**
 * hostPath volumes: files of the node inside a container.
 *
 * Restricted fields: spec.volumes[*].hostPath.
 * Allowed values: unset (an empty hostPath is refused as well).
 *
 * Source: Pod Security Standards, baseline, check hostPathVolumes; at restricted, restrictedVolumes
 * takes its place. Which paths hand over the node at once is data in paths.ts.
 *
 * The option `readOnlyPaths` lists paths that a policy lets containers read, all below them included.
 *
 * The fix is an empty directory, volume by volume, and looks at the mounts first: it stands in for a directory
 * that a container writes, never for what the node has to give or to be given.
 */

import { knownImageOf } from '../../knowledge/images.ts';
import { isStateOnNode } from '../../knowledge/node-agents.ts';
import { callsOf } from '../../model/commands.ts';
import type { Volume } from '../../model/fields.ts';
import { isWithin } from '../../model/mounts.ts';
import { readBy } from '../../model/privileged-programs.ts';
import { counted, offenders } from '../../model/refusals/admission.ts';
import {
  byDefault,
  type ContainerRef,
  defineRule,
  explicit,
  type Path,
  type Pod,
  place,
  type Severity,
} from '../../rule/rule.ts';
import { writtenMounts } from '../../rule/writable-volumes.ts';
import { grouped } from '../../text/grouped.ts';
import { memo } from '../../text/memo.ts';
import {
  holdsNodeCredentials,
  isDirectory,
  isOfKernel,
  isOfNode,
  isRuntimeSocket,
  isSensitive,
} from './paths.ts';

const textOf = (volume: Volume, field: 'path' | 'type'): string => {
  const value = volume.hostPath?.[field];
  return typeof value === 'string' ? value : '';
};

const codeOf = (path: string) => {
  if (path === '') return 'host-path-without-path';
  if (isRuntimeSocket(path)) return 'container-runtime-socket';
  if (holdsNodeCredentials(path)) return 'cloud-credentials-host-path';
  return isSensitive(path) ? 'sensitive-host-path' : 'host-path';
};

const severityOf = (code: ReturnType<typeof codeOf>): Severity =>
  code === 'host-path' || code === 'host-path-without-path' ? 'high' : 'critical';

const hostPaths = (pod: Pod) =>
  (pod.spec.volumes ?? []).flatMap((volume, i) => {
    return volume.hostPath ? [{ volume, at: [...pod.specPath, 'volumes', i] }] : [];
  });

type Mount = NonNullable<ContainerRef['value']['volumeMounts']>[number];

interface PlacedMount {
  readonly container: ContainerRef;
  readonly mount: Mount;
  readonly path: Path;
}

/** Where containers mount a volume: read off once for all volumes of a pod. */
const mountsOf = (pod: Pod, { name }: Volume): readonly PlacedMount[] =>
  (name && mountsByVolume(pod).get(name)) || [];

const mountsByVolume = memo(
  ({ containers }: Pod): ReadonlyMap<string, readonly PlacedMount[]> =>
    grouped(
      containers.flatMap((container) =>
        (container.value.volumeMounts ?? []).map((mount, i) => {
          return { container, mount, path: [...container.path, 'volumeMounts', i] };
        }),
      ),
      ({ mount }) => mount.name ?? '',
    ),
);

/** Whether every mount of a volume is read-only and its path is one that may be read. */
const mayBeRead = (pod: Pod, volume: Volume, paths: readonly string[]): boolean => {
  const path = textOf(volume, 'path');
  const mounts = mountsOf(pod, volume);
  return (
    paths.some((allowed) => path === allowed || path.startsWith(`${allowed}/`)) &&
    mounts.length > 0 &&
    mounts.every(({ mount }) => mount.readOnly === true)
  );
};

/** Whether a known image or a command writes data to the volume: in an empty directory, they would go with the pod. */
const keepsData = ({ containers }: Pod, { name }: Volume): boolean =>
  containers.some(
    (container) =>
      writtenMounts(container).some(
        ({ mount, holds }) =>
          holds === 'data' && container.value.volumeMounts?.[mount]?.name === name,
      ) ||
      knownImageOf(container)?.facts.writes.some(
        ({ path, holds }) =>
          holds === 'data' &&
          container.value.volumeMounts?.some(
            ({ name: mountName, mountPath }) =>
              mountName === name && mountPath !== undefined && isWithin(path, mountPath),
          ),
      ),
  );

/** Whether a container finds nothing to read in an empty directory: it may not write there, or its command needs the files. */
const onlyReads = ({ container, mount: { readOnly, mountPath = '' } }: PlacedMount): boolean =>
  readOnly === true ||
  callsOf(container).some(
    (call) => !call.mayFail && readBy(call).some((path) => isWithin(path, mountPath)),
  );

/** Why an empty directory cannot stand in for the volume at a path. */
function obstacleAt(kind: string, pod: Pod, at: Path) {
  const volume = pod.spec.volumes?.[Number(at[pod.specPath.length + 1])];
  if (!volume) return undefined;
  const path = textOf(volume, 'path');
  if (!isDirectory(path, textOf(volume, 'type'))) return 'no-directory';
  const placed = mountsOf(pod, volume);
  const mounts = placed.map(({ mount }) => mount);
  if (isOfKernel(path) || mounts.some(({ mountPath }) => isOfKernel(String(mountPath ?? '')))) {
    return 'of-kernel';
  }
  if (isOfNode(path)) return 'of-node';
  if (keepsData(pod, volume)) return 'data';
  if (isStateOnNode(kind, path, textOf(volume, 'type'))) return 'state';
  if (mounts.some(({ mountPropagation }) => (mountPropagation ?? 'None') !== 'None')) {
    return 'propagation';
  }
  return placed.length > 0 && placed.every(onlyReads) ? 'only-read' : undefined;
}

const CODES = [
  'host-path',
  'sensitive-host-path',
  'cloud-credentials-host-path',
  'container-runtime-socket',
  'host-path-without-path',
] as const;

export const hostPathVolumes = defineRule({
  id: 'host-path-volumes',
  category: 'host-access',
  severity: 'high',
  scope: 'pod',
  options: { readOnlyPaths: { kind: 'strings', default: [] } },
  field: 'volumes[].hostPath',
  covers: {
    'host-path-volume': CODES,
    'host-path-sensitive': ['sensitive-host-path', 'cloud-credentials-host-path'],
    'host-path-cloud-credentials': ['cloud-credentials-host-path'],
    'container-runtime-socket': ['container-runtime-socket'],
  },
  standards: [
    {
      id: 'hostPathVolumes',
      level: 'baseline',
      reason: 'hostPath volumes',
      versions: [
        {
          since: '1.0',
          violation: (pod) => {
            const names = offenders(pod.spec.volumes, ({ hostPath }) => hostPath !== undefined);
            return names && counted('volume', names);
          },
        },
      ],
    },
  ],
  concerns: ['hostPathVolumes', 'restrictedVolumes'],
  messages: CODES,
  inspect: ({ pod }, { options: { readOnlyPaths } }) => {
    const found = hostPaths(pod).filter(({ volume }) => !mayBeRead(pod, volume, readOnlyPaths));
    if (found.length === 0) return byDefault([...pod.specPath, 'volumes']);
    return explicit(
      ...found.map(({ volume, at }) => {
        const path = textOf(volume, 'path');
        const code = codeOf(path);
        const data = { volume: volume.name ?? '', path };
        return place([...at, 'hostPath'], code, data, severityOf(code));
      }),
    );
  },
  fix: {
    safety: 'may-break',
    mayBreak: ['node-agents'],
    stays: ({ at }, { workload, pod }) => obstacleAt(workload.kind, pod, at),
    secure: ({ workload, pod, env: { options } }) => {
      const found = hostPaths(pod).filter(
        ({ volume, at }) =>
          obstacleAt(workload.kind, pod, at) === undefined &&
          !mayBeRead(pod, volume, options.readOnlyPaths),
      );
      if (found.length === 0) return null;
      return found.flatMap(({ volume, at }) => {
        const others = Object.keys(volume).some((key) => key !== 'name' && key !== 'hostPath');
        return [
          ...(others ? [] : [{ op: 'set' as const, path: [...at, 'emptyDir'], value: {} }]),
          { op: 'remove' as const, path: [...at, 'hostPath'] },
          ...mountsOf(pod, volume).map(({ path }) => ({ op: 'keep' as const, path })),
        ];
      });
    },
  },
  sources: ['aksPodSecurity', 'podSecurityStandards', 'hostPathVolumes'],
});
