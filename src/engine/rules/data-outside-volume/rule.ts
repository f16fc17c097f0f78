/**
 * Claims beside the data: whether the PersistentVolumeClaim of a known image is where the program writes its data.
 *
 * Field: spec.containers[*].volumeMounts[*].mountPath.
 * Good value: the volume that the image declares, or a folder that a variable or an argument names.
 *
 * For each `VOLUME` of an image, containerd makes a volume in the container's own folder, which is deleted with the
 * container, unless the pod mounts one at exactly that path. A claim above is hidden by it. CRI-O makes a folder
 * instead, so that a claim above does hold the data there: the manifest depends on its nodes.
 *
 * Only a claim that is evidently meant for the data is reported: one above, below or beside its folder, or the only
 * one of the container. A container without a claim is not: many are there for tests, and caches need none.
 *
 * The fix is offered although it replaces the pod and with it what was written beside the claim: each other edit of
 * the pod template does so too, and after this one it was the last time. It declines where anything else names the
 * mount, or where files that are not here may.
 *
 * Source: containerd, internal/cri/server/container_create.go (volumeMounts); Docker, Dockerfile reference (VOLUME).
 */
import {
  folderOf,
  type ImageFacts,
  knownImageOf,
  runsOwnProgram,
  type WrittenPath,
} from '../../knowledge/images.ts';
import { claimsOf, innermostMount, isSamePath, isWithin } from '../../model/mounts.ts';
import {
  type Bundle,
  byDefault,
  type ContainerTarget,
  defineRule,
  explicit,
  type FixOp,
  on,
  type Path,
  place,
} from '../../rule/rule.ts';
import { type Told, toldPaths } from './told-paths.ts';

interface ClaimMount {
  readonly name: string;
  readonly path: string;
  readonly at: Path;
}

/** Data that no mount of the pod holds, and the claim that is evidently there for it. */
interface Lost {
  readonly written: WrittenPath;
  /** Where the program writes it. */
  readonly folder: string;
  /** The volume of the image that it is in. */
  readonly volume: string | undefined;
  readonly claim: ClaimMount;
  readonly code: 'hidden' | 'beside';
  /** Where the claim belongs; undefined where that isn't known for sure. */
  readonly belongs?: string | undefined;
}

/** The claims of a container that it may write to. */
function claimMounts({ workload, container }: ContainerTarget): ClaimMount[] {
  const claims = claimsOf(workload);
  return (container.value.volumeMounts ?? []).flatMap(({ name, mountPath, readOnly }, i) =>
    name === undefined || mountPath === undefined || readOnly === true || !claims.has(name)
      ? []
      : [{ name, path: mountPath, at: [...container.path, 'volumeMounts', i, 'mountPath'] }],
  );
}

const parentOf = (path: string): string => path.replace(/\/+$/, '').replace(/\/[^/]*$/, '');

/** Whether a claim that isn't above the data is evidently meant for it, though it is mounted elsewhere. */
function isMeant(
  claim: ClaimMount,
  { written, folder }: Pick<Lost, 'written' | 'folder'>,
  facts: ImageFacts,
  isOnly: boolean,
): boolean {
  if (isWithin(claim.path, folder)) return written.inParts !== true;
  // A claim for something else that the image writes, such as its logs, says nothing of the data.
  const other = facts.writes.find(
    ({ path }) => path !== written.path && isWithin(path, claim.path),
  );
  if (other) return other.holds === 'data';
  return isOnly || (parentOf(folder) !== '' && parentOf(claim.path) === parentOf(folder));
}

/** Where a claim belongs that nothing else is known to need where it is. */
function belongsAt(
  target: ContainerTarget,
  { written, folder, volume = written.path, claim }: Omit<Lost, 'code'>,
  facts: ImageFacts,
  configured: Told,
): string | undefined {
  const uses = target.pod.containers
    .flatMap(({ value }) => value.volumeMounts ?? [])
    .filter(({ name }) => name === claim.name);
  const others = facts.writes.filter(
    ({ path, holds }) => holds === 'data' && path !== written.path && isWithin(path, claim.path),
  );
  const isNear =
    isWithin(folder, claim.path) ||
    isWithin(claim.path, volume) ||
    (parentOf(claim.path) === parentOf(volume) && parentOf(volume) !== '');
  // A variable that names the top of the volume would stop the program there.
  const isTop =
    written.below !== undefined && isSamePath(folder, volume) && setsFolder(target, written);
  const isInside = isWithin(folder, volume);
  const isSure =
    !configured.isOpen && isInside && uses.length === 1 && others.length === 0 && isNear && !isTop;
  return isSure ? volume : undefined;
}

const setsFolder = ({ container }: ContainerTarget, { below }: WrittenPath): boolean =>
  (container.value.env ?? []).some(({ name }) => name === below?.variable);

function lostIn(target: ContainerTarget, bundle: Bundle): Lost[] {
  const { container } = target;
  const facts = knownImageOf(container)?.facts;
  const keeps = facts?.writes.some(({ holds }) => holds === 'data') ?? false;
  if (!facts || !keeps || (container.role !== 'app' && container.role !== 'sidecar')) return [];
  const claims = claimMounts(target);
  if (claims.length === 0 || !runsOwnProgram(container, facts)) return [];
  const mounts = (container.value.volumeMounts ?? []).flatMap(({ mountPath }) => mountPath ?? []);
  const configured = toldPaths(target, container, bundle);
  const all = [...mounts, ...facts.volumes];
  const isNamed = ({ path }: ClaimMount) =>
    configured.paths.some((named) => innermostMount(named, all) === path);
  const free = claims.filter((claim) => !isNamed(claim));
  return facts.writes.flatMap((written): Lost[] => {
    const folder = written.holds === 'data' ? folderOf(written, container) : null;
    if (folder === null) return [];
    const inner = innermostMount(folder, all);
    if (inner !== undefined && mounts.includes(inner)) return [];
    const above = free.find(({ path }) => isWithin(folder, path));
    const claim =
      above ??
      (configured.isOpen
        ? undefined
        : free.find((mount) => isMeant(mount, { written, folder }, facts, claims.length === 1)));
    if (!claim) return [];
    const lost = { written, folder, volume: innermostMount(folder, facts.volumes), claim };
    const belongs = belongsAt(target, lost, facts, configured);
    return [{ ...lost, code: above ? 'hidden' : 'beside', belongs }];
  });
}

/** The same claim isn't moved to two places. */
function movedOps(target: ContainerTarget, bundle: Bundle): FixOp[] {
  const { path } = target.container;
  const lost = lostIn(target, bundle);
  if (lost.length !== 1) return [];
  return lost.flatMap(({ written: { below, ...written }, claim, belongs }): FixOp[] => {
    if (belongs === undefined) return [];
    const led = below && !setsFolder(target, { ...written, below });
    return [
      { op: 'set', path: claim.at, value: belongs },
      ...(led
        ? [
            {
              op: 'append' as const,
              path: [...path, 'env'],
              value: { name: below.variable, value: below.folder },
            },
          ]
        : []),
    ];
  });
}

export const dataOutsideVolume = defineRule({
  id: 'data-outside-volume',
  category: 'reliability',
  severity: 'high',
  scope: 'container',
  reads: ['v1/ConfigMap'],
  breakage: {},
  field: 'volumeMounts[].mountPath',
  covers: { 'data-outside-volume': ['hidden', 'beside'] },
  messages: ['hidden', 'beside'],
  inspect: (target, { bundle }) => {
    const lost = lostIn(target, bundle);
    const image = knownImageOf(target.container)?.facts.name ?? '';
    if (lost.length > 0) {
      return explicit(
        ...lost.map(({ folder, volume, claim, code }) => {
          const where = code === 'hidden' ? (volume ?? folder) : folder;
          return place(claim.at, code, { image, folder: where, mount: claim.path });
        }),
      );
    }
    const [claim] = claimMounts(target);
    return claim ? on(claim.at) : byDefault([...target.container.path, 'volumeMounts']);
  },
  fix: {
    safety: 'may-break',
    secure: ({ targets, env }) => {
      const ops = targets.flatMap((target) => movedOps(target, env.bundle));
      return ops.length > 0 ? ops : null;
    },
  },
  sources: ['containerdVolumes', 'dockerfileVolume', 'persistentVolumes'],
});
