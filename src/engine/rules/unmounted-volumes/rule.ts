/**
 * Unmounted volumes: volumes of a pod that none of its containers mounts.
 *
 * Fields: spec.volumes[*] and spec.{initContainers,containers,ephemeralContainers}[*].{volumeMounts,volumeDevices}.
 * Good: some container mounts each volume, as a folder or as a device.
 *
 * The kubelet passes over such a volume (desired_state_of_world_populator.go), so that removing it changes nothing in
 * the containers. The scheduler waits for its claim all the same, and Pod Security Admission judges it. Often the mount
 * is what is missing: only an emptyDir is removed, since it has no content of its own. Controllers of custom resources
 * add containers, and some webhooks mount what an annotation names: there nothing is said. Volumes of the Secrets Store
 * CSI driver are up to another rule.
 *
 * Source: Kubernetes, Volumes.
 */
import { secretStoreVolumesOf } from '../../model/azure/secret-store-volumes.ts';
import {
  byDefault,
  defineRule,
  explicit,
  type Pod,
  place,
  type Workload,
} from '../../rule/rule.ts';

interface Unmounted {
  readonly name: string;
  readonly index: number;
  readonly claim: boolean;
  readonly empty: boolean;
}

function unmountedIn({ pod, custom }: Workload): readonly Unmounted[] {
  const { volumes = [] } = pod.spec;
  if (custom || volumes.length === 0) return [];
  const used = new Set([
    ...pod.containers.flatMap(({ value: { volumeMounts = [], volumeDevices = [] } }) =>
      [...volumeMounts, ...volumeDevices].map(({ name }) => name),
    ),
    ...secretStoreVolumesOf(pod).map(({ name }) => name),
  ]);
  const annotations = [...(pod.metadata.annotations?.values() ?? [])].join('\n');
  return volumes.flatMap((volume, index) => {
    const { name } = volume;
    if (!name || used.has(name) || annotations.includes(name)) return [];
    const claim = volume.persistentVolumeClaim !== undefined || volume.ephemeral !== undefined;
    return [{ name, index, claim, empty: volume.emptyDir !== undefined }];
  });
}

const volumesPath = ({ specPath }: Pod) => [...specPath, 'volumes'];

export const unmountedVolumes = defineRule({
  id: 'unmounted-volumes',
  category: 'files-and-volumes',
  severity: 'low',
  scope: 'pod',
  field: 'volumes',
  covers: { 'volume-not-mounted': ['unmounted', 'claim-unmounted'] },
  messages: ['unmounted', 'claim-unmounted'],
  inspect: ({ workload, pod }) => {
    const found = unmountedIn(workload);
    if (found.length === 0) return byDefault(volumesPath(pod));
    return explicit(
      ...found.map(({ name, index, claim }) =>
        place([...volumesPath(pod), index], claim ? 'claim-unmounted' : 'unmounted', { name }),
      ),
    );
  },
  fix: {
    safety: 'usually-fine',
    stays: ({ at }, { pod }) =>
      pod.spec.volumes?.[Number(at.at(-1))]?.emptyDir === undefined ? 'content' : undefined,
    secure: ({ workload, pod }) =>
      // From the end, so that the indices before stay right.
      unmountedIn(workload)
        .filter(({ empty }) => empty)
        .reverse()
        .map(({ index }) => ({
          op: 'removeItem' as const,
          path: volumesPath(pod),
          index,
          prune: true,
        })),
  },
  sources: ['volumes'],
});
