/**
 * Volumes should be shared through a group of their own, never through the root group.
 *
 * Fields:
 * - spec.securityContext.fsGroup
 * - spec.securityContext.supplementalGroups[*]
 *
 * Good values: any number but 0. Unset is fine, unless a container that is not root writes to a disk:
 * a new one belongs to root until fsGroup says otherwise.
 *
 * Source: the AKS article (assign only the group permissions that are required). The Pod Security
 * Standards never read these fields.
 */
import { isNonRoot } from '../../model/effective.ts';
import { runsOnWindows } from '../../model/pod.ts';
import {
  BEFORE_CONTAINERS,
  byDefault,
  type ContainerRef,
  defineRule,
  explicit,
  type FixOp,
  notApplicable,
  on,
  type Path,
  type Pod,
  type PodTarget,
  place,
  podField,
  unset,
} from '../../rule/rule.ts';

/** Indices of group 0 in supplementalGroups. */
const rootEntries = (pod: Pod): number[] =>
  (pod.spec.securityContext?.supplementalGroups ?? []).flatMap((id, i) => (id === 0 ? [i] : []));

const entryPath = (pod: Pod, i: number): Path => [...podField(pod, 'supplementalGroups'), i];

/** The first disk that a container may want to write to: one that is not root, unless told otherwise. */
function writtenDisk(
  { pod, workload }: PodTarget,
  counts: (container: ContainerRef) => boolean = (container) => isNonRoot(pod, container),
): string | undefined {
  const volumes = new Map((pod.spec.volumes ?? []).map((volume) => [volume.name ?? '', volume]));
  const isDisk = (name: string) => {
    const volume = volumes.get(name);
    // A StatefulSet’s claim templates give its pods volumes that the template does not list.
    if (!volume) return workload.kind === 'StatefulSet';
    return volume.persistentVolumeClaim !== undefined || volume.ephemeral !== undefined;
  };
  return pod.containers
    .filter(counts)
    .flatMap((container) => container.value.volumeMounts ?? [])
    .filter((mount) => mount.readOnly !== true)
    .map((mount) => mount.name ?? '')
    .find(isDisk);
}

export const fsGroup = defineRule({
  id: 'fs-group',
  category: 'user-and-group',
  severity: 'low',
  scope: 'pod',
  after: {
    rules: ['run-as-non-root', 'run-as-user'],
    when: (target) => writtenDisk(target, () => true) !== undefined,
  },
  field: 'securityContext.fsGroup',
  covers: { 'fs-group': ['unset-volume', 'root', 'supplemental-root'] },
  messages: ['unset-volume', 'root', 'supplemental-root'],
  inspect(target) {
    const { pod } = target;
    if (runsOnWindows(pod)) return notApplicable('windows-pod');
    const at = podField(pod, 'fsGroup');
    const group = pod.spec.securityContext?.fsGroup;
    const volume = group === undefined ? writtenDisk(target) : undefined;
    const advice = volume === undefined ? [] : [place(at, 'unset-volume', { volume }, 'info')];
    const bad = [
      ...(group === 0 ? [place(at, 'root', undefined, 'medium')] : []),
      ...rootEntries(pod).map((i) =>
        place(entryPath(pod, i), 'supplemental-root', undefined, 'medium'),
      ),
    ];
    if (bad.length > 0) return explicit(...bad, ...advice);
    if (volume !== undefined) return unset(at, 'unset-volume', { volume }, 'info');
    return group === undefined ? byDefault(at) : on(at);
  },
  fix: {
    safety: 'needs-value',
    // The article’s sample uses 2000: a group that no other pod uses does as well.
    value: { kind: 'integer', min: 1, max: 65_535, suggestion: 10_001 },
    secure({ workload, pod, targets, value }) {
      if (targets.length === 0) return [];
      const { fsGroup: group, supplementalGroups = [] } = pod.spec.securityContext ?? {};
      const list = podField(pod, 'supplementalGroups');
      const zeros = rootEntries(pod);
      const removals: FixOp[] =
        zeros.length > 0 && zeros.length === supplementalGroups.length
          ? [{ op: 'remove', path: list, prune: true }]
          : zeros.reverse().map((index) => ({ op: 'removeItem', path: list, index }));
      // Asked for while no root group is listed, the fix is asked for fsGroup itself.
      const target = { object: workload.object, workload, pod, container: undefined };
      const wanted = zeros.length === 0 || writtenDisk(target) !== undefined;
      // A group that is set is rewritten only when nothing else is wrong: another value was given.
      const kept = group !== undefined && group !== 0 && zeros.length > 0;
      if (kept || (group === undefined && !wanted)) return removals;
      return typeof value === 'number'
        ? [
            { op: 'set', path: podField(pod, 'fsGroup'), value, before: BEFORE_CONTAINERS },
            ...removals,
          ]
        : null;
    },
  },
  sources: ['aksPodSecurity', 'securityContext'],
});
