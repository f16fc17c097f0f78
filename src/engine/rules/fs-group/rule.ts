/**
 * Volumes should be shared through a group of their own, never through the root group.
 *
 * Fields:
 * - spec.securityContext.fsGroup
 * - spec.securityContext.supplementalGroups[*]
 *
 * Good values: any number but 0. Unset is fine, unless a container that is not root writes to a disk:
 * a new one belongs to root until fsGroup says otherwise. Every target asks for that, because non-root is of no use to
 * a program that can't write its disk.
 *
 * Source: the AKS article (assign only the group permissions that are required). The Pod Security
 * Standards never read these fields.
 */
import { knownImageOf } from '../../knowledge/images.ts';
import {
  ANY_ID,
  hasOwner,
  volumeGroupHint,
  type Writer,
  writableVolumeNames,
} from '../../knowledge/user-hints.ts';
import type { Bundle } from '../../model/bundle/bundle.ts';
import { isNonRoot } from '../../model/effective.ts';
import { isWithin } from '../../model/mounts.ts';
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

/** A container that may want to write to a disk. */
interface DiskWriter extends Writer {
  /** The disk is made for this pod: what it is there for can only be to be written. */
  readonly isDedicated: boolean;
}

/** The disks that containers may want to write to: those that are not root, unless told otherwise. */
function diskWriters(
  { pod, workload }: Pick<PodTarget, 'pod' | 'workload'>,
  counts: (container: ContainerRef) => boolean = (container) => isNonRoot(pod, container),
): DiskWriter[] {
  const volumes = new Map((pod.spec.volumes ?? []).map((volume) => [volume.name ?? '', volume]));
  return pod.containers.filter(counts).flatMap((container) =>
    writableVolumeNames(container).flatMap((name): DiskWriter[] => {
      const volume = volumes.get(name);
      // A StatefulSet’s claim templates give its pods volumes that the template does not list.
      const isDedicated = volume ? volume.ephemeral !== undefined : workload.kind === 'StatefulSet';
      const isDisk = isDedicated || volume?.persistentVolumeClaim !== undefined;
      return isDisk ? [{ container, volume: name, isDedicated }] : [];
    }),
  );
}

/** Whether a container evidently writes to a disk: it is the pod's own, or where a known image writes. */
function isEvident({ container, volume, isDedicated }: DiskWriter): boolean {
  if (isDedicated) return true;
  const writes = knownImageOf(container)?.facts.writes ?? [];
  return (container.value.volumeMounts ?? []).some(
    ({ name, mountPath = '' }) =>
      name === volume &&
      writes.some(({ path }) => isWithin(path, mountPath) || isWithin(mountPath, path)),
  );
}

/** What weighs more than advice: a disk that is written for sure, and that no command hands to its user. */
const isShut = ({ pod }: PodTarget, writer: DiskWriter): boolean =>
  isEvident(writer) && !hasOwner(pod, writer);

const groupFor = (target: Pick<PodTarget, 'object' | 'pod' | 'workload'>, bundle: Bundle) => {
  const hint = volumeGroupHint(target, diskWriters(target), bundle);
  return hint && hint.value <= LAST_GROUP ? hint : undefined;
};

const LAST_GROUP = 65_535;

export const fsGroup = defineRule({
  id: 'fs-group',
  category: 'user-and-group',
  severity: 'low',
  scope: 'pod',
  after: {
    rules: ['run-as-non-root', 'run-as-user'],
    when: (target) => diskWriters(target, () => true).length > 0,
    codes: ['unset-volume'],
  },
  field: 'securityContext.fsGroup',
  always: ['unset-volume'],
  covers: { 'fs-group': ['unset-volume', 'root', 'supplemental-root'] },
  messages: ['unset-volume', 'root', 'supplemental-root'],
  inspect(target) {
    const { pod } = target;
    if (runsOnWindows(pod)) return notApplicable('windows-pod');
    const at = podField(pod, 'fsGroup');
    const group = pod.spec.securityContext?.fsGroup;
    const writers = group === undefined ? diskWriters(target) : [];
    const shut = writers.find((writer) => isShut(target, writer));
    const volume = (shut ?? writers[0])?.volume;
    const weight = shut ? 'medium' : 'info';
    const advice = volume === undefined ? [] : [place(at, 'unset-volume', { volume }, weight)];
    const bad = [
      ...(group === 0 ? [place(at, 'root', undefined, 'medium')] : []),
      ...rootEntries(pod).map((i) =>
        place(entryPath(pod, i), 'supplemental-root', undefined, 'medium'),
      ),
    ];
    if (bad.length > 0) return explicit(...bad, ...advice);
    if (volume !== undefined) return unset(at, 'unset-volume', { volume }, weight);
    return group === undefined ? byDefault(at) : on(at);
  },
  fix: {
    safety: 'needs-value',
    // The article’s sample uses 2000: a group that no other pod uses does as well.
    value: {
      kind: 'integer',
      min: 1,
      max: LAST_GROUP,
      suggestion: ANY_ID,
      suggest: ({ object, workload, pod }, { bundle }) =>
        workload && pod && groupFor({ object, workload, pod }, bundle),
    },
    secure({ object, workload, pod, targets, value, given, env }) {
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
      const wanted = zeros.length === 0 || diskWriters(target).length > 0;
      // A group that is set is rewritten only when nothing else is wrong: another value was given.
      const kept = group !== undefined && group !== 0 && zeros.length > 0;
      if (kept || (group === undefined && !wanted)) return removals;
      const hint = given ? undefined : groupFor({ object, workload, pod }, env.bundle);
      return typeof value === 'number'
        ? [
            {
              op: 'set',
              path: podField(pod, 'fsGroup'),
              value: hint?.value ?? value,
              before: BEFORE_CONTAINERS,
            },
            ...removals,
          ]
        : null;
    },
  },
  sources: ['aksPodSecurity', 'securityContext'],
});
