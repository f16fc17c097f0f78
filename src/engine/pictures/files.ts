/**
 * User and group IDs against volumes: to whom files in a volume belong, whether `fsGroup` reaches them, and
 * what the process of a container may do there.
 *
 * Source: k8s.io/api core/v1, PodSecurityContext; kubelet, volume_linux.go (SetVolumeOwnership) and
 * csi_mounter.go; Azure Key Vault provider, usage.
 */
import { runsOnWindows } from '../model/pod.ts';
import type { DecidingPlace, SurfaceSubject } from '../surface/subject.ts';
import { type StepHelp, workloadPlace } from './flow.ts';
import { type ProcessIds, processOf, type Right, type RightBy, rightOn } from './process.ts';
import { type FsGroupReach, type VolumeFacts, type VolumeKind, volumeFacts } from './volumes.ts';

/** Why a process may do what it may. */
export type RightReason =
  | RightBy
  | 'read-only-mount'
  | 'read-only-kind'
  | 'token'
  | 'node'
  | 'driver';

export interface FileAccess {
  readonly volume: string;
  readonly kind: VolumeKind;
  readonly mountPath: string;
  readonly reach: FsGroupReach;
  /** To whom what is in the volume belongs; undefined where the manifest does not say. */
  readonly owned: VolumeFacts['owned'];
  readonly right: Right;
  readonly reason: RightReason;
  readonly place: DecidingPlace;
  /** The control that could change it, where the process may do less than it may want. */
  readonly help: StepHelp | undefined;
}

export interface ProcessFiles {
  readonly process: ProcessIds;
  readonly place: DecidingPlace;
  readonly files: readonly FileAccess[];
}

export interface PodFiles {
  readonly processes: readonly ProcessFiles[];
  readonly fsGroup: number | undefined;
  readonly fsGroupPlace: DecidingPlace;
  /** Nothing is changed at a mount where the root of the volume is right already. */
  readonly onRootMismatch: boolean;
  /** There are no such IDs on Windows. */
  readonly windows: boolean;
}

export function podFiles(scene: SurfaceSubject): PodFiles {
  const { pod } = scene.workload;
  const { fsGroup, fsGroupChangePolicy } = pod.spec.securityContext ?? {};
  return {
    processes: pod.containers.map((container) => {
      const process = processOf(pod, container);
      return {
        process,
        place: workloadPlace(scene, container.path),
        files: (container.value.volumeMounts ?? []).map((mount, i): FileAccess => {
          const { name = '', mountPath = '', readOnly } = mount;
          const facts = volumeFacts(scene, name);
          const access = rightAt(process, facts, readOnly === true, pod.spec.hostUsers !== false);
          return {
            volume: name,
            kind: facts.kind,
            mountPath,
            reach: facts.reach,
            owned: facts.owned,
            ...access,
            help: helpFor(facts.kind, access),
            place: workloadPlace(scene, [...container.path, 'volumeMounts', i]),
          };
        }),
      };
    }),
    fsGroup: fsGroup === undefined ? undefined : Number(fsGroup),
    fsGroupPlace: workloadPlace(scene, [...pod.specPath, 'securityContext', 'fsGroup']),
    onRootMismatch: fsGroupChangePolicy === 'OnRootMismatch',
    windows: runsOnWindows(pod),
  };
}

interface Said {
  readonly right: Right;
  readonly reason: RightReason;
}

/** Whose folders only root reaches. */
const OF_ROOT = { user: 0, group: 0, mode: 0o700 } as const;

function rightAt(
  process: ProcessIds,
  { kind, owned, readOnly }: VolumeFacts,
  mountedReadOnly: boolean,
  rootOfNode: boolean,
): Said {
  if (kind === 'token') return { right: 'read', reason: 'token' };
  if (!owned && !(kind === 'host-path' && rootOfNode && isRoot(process))) {
    return { right: 'unknown', reason: kind === 'host-path' ? 'node' : 'driver' };
  }
  const { right, by } = rightOn(process, owned ?? OF_ROOT);
  if (right !== 'write') return { right, reason: by };
  if (readOnly) return { right: 'read', reason: 'read-only-kind' };
  if (mountedReadOnly) return { right: 'read', reason: 'read-only-mount' };
  return { right, reason: by };
}

const isRoot = (process: ProcessIds): boolean => rightOn(process, OF_ROOT).by === 'root';

function helpFor(kind: VolumeKind, { right, reason }: Said): StepHelp | undefined {
  if (reason === 'image') return { rule: 'run-as-user' };
  if (kind === 'vault' && right === 'none') return { rule: 'secret-file-permissions' };
  const less = kind === 'disk' ? right !== 'write' && reason === 'others' : right === 'none';
  return less && kind !== 'vault' ? { rule: 'fs-group' } : undefined;
}
