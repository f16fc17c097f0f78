/** Volumes for the folders that a known image writes to. */
import {
  folderOf,
  knownImageOf,
  runsOwnProgram,
  sizeLimitOf,
  type WrittenPath,
} from '../knowledge/images.ts';
import { callsOf } from '../model/commands.ts';
import {
  claimsOf,
  innermostMount,
  isMounted,
  isSamePath,
  isWithin,
  newVolumesOf,
  takenNames,
  volumeName,
} from '../model/mounts.ts';
import { type ContainerRef, readOnce, type Workload } from '../model/pod.ts';
import { pathsWrittenBy } from '../model/privileged-programs.ts';
import type { FixOp, Target } from './rule.ts';

const TMP: WrittenPath = { path: '/tmp', holds: 'scratch' };

/** The folders that a container writes to, as far as its image is known or its commands say so. */
function writtenFolders(container: ContainerRef): readonly WrittenPath[] {
  const facts = knownImageOf(container)?.facts;
  const writesTmp = callsOf(container).some((call) =>
    pathsWrittenBy(call).some((path) => isWithin(path, TMP.path)),
  );
  // Another program in the same image, such as a backup, has nothing to do with the folders of its server.
  const writes = (facts?.writes ?? []).filter(
    ({ path }) => path === TMP.path || (facts && runsOwnProgram(container, facts)),
  );
  return writesTmp && !writes.some(({ path }) => path === TMP.path) ? [...writes, TMP] : writes;
}

/** Those of them that no volume covers yet. */
function uncoveredFolders(container: ContainerRef): readonly WrittenPath[] {
  return writtenFolders(container).filter(
    (written) => !isMounted(container, folderOf(written, container) ?? written.path),
  );
}

/** Whether the program needs a folder: its configuration or its arguments may name another one. */
function isNeeded(container: ContainerRef, { path, holds, ofRoot, namedIn }: WrittenPath): boolean {
  if (!ofRoot || (namedIn !== undefined && isMounted(container, namedIn))) return false;
  const { command = [], args = [] } = container.value;
  const named = [...command, ...args].filter((arg) => arg?.startsWith('/'));
  return holds !== 'data' || named.length === 0 || named.some((arg) => isWithin(arg ?? '', path));
}

/** The folders without a volume that stop the program of a container when it isn't root. */
export function foldersOfRoot(container: ContainerRef): readonly WrittenPath[] {
  const facts = knownImageOf(container)?.facts;
  if (!facts || !runsOwnProgram(container, facts)) return [];
  return uncoveredFolders(container).filter((written) => isNeeded(container, written));
}

/** A folder that a program writes to, and the mount that it is on. */
export interface WrittenMount {
  /** The known image, or the program of a command. */
  readonly program: string;
  readonly folder: string;
  /** As of an image; a command is taken to write data. */
  readonly holds: WrittenPath['holds'];
  /** The folder below that the program can make its own, where it must own it. */
  readonly below?: WrittenPath['below'];
  /** The mount, by its number. */
  readonly mount: number;
}

/** The mounts that a container writes to, as far as its image is known or its commands say so. */
export const writtenMounts = readOnce((container): readonly WrittenMount[] => {
  const mounts = (container.value.volumeMounts ?? []).map(({ mountPath = '' }) => mountPath);
  const facts = knownImageOf(container)?.facts;
  const ofImage = (facts && runsOwnProgram(container, facts) ? facts.writes : []).map(
    (written) => ({
      program: facts?.name ?? '',
      folder: folderOf(written, container) ?? '',
      holds: written.holds,
      below: written.below,
    }),
  );
  const ofCommands = callsOf(container).flatMap((call) =>
    call.mayFail
      ? []
      : pathsWrittenBy(call).map((folder) => ({
          program: call.program,
          folder,
          holds: 'data' as const,
        })),
  );
  return [...ofImage, ...ofCommands].flatMap((written) => {
    const mount = mounts.indexOf(innermostMount(written.folder, mounts) ?? '');
    return written.folder === '' || mount < 0 ? [] : [{ ...written, mount }];
  });
});

/**
 * What the program of a container must own and doesn't, if the container isn't root: the top of a new volume belongs to
 * root. A claim may have the program's data already, an init container that mounts the volume may prepare it, and
 * variables from elsewhere may name another folder.
 */
export function topOfNewVolume(
  workload: Workload,
  container: ContainerRef,
): WrittenMount | undefined {
  const { volumeMounts = [], envFrom = [] } = container.value;
  const { containers } = workload.pod;
  const volumes = newVolumesOf(workload);
  return writtenMounts(container).find(({ below, folder, mount }) => {
    const { name = '', mountPath = '' } = volumeMounts[mount] ?? {};
    const isPrepared = containers.some(
      ({ role, value }) =>
        role === 'init' && value.volumeMounts?.some((volumeMount) => volumeMount.name === name),
    );
    const isTop = below !== undefined && isSamePath(mountPath, folder) && volumes.has(name);
    return isTop && !isPrepared && envFrom.length === 0;
  });
}

/** The configuration that a known image changes when it starts, unless a volume is there. */
export function rewrittenBy(container: ContainerRef): string | undefined {
  const facts = knownImageOf(container)?.facts;
  if (!facts?.rewrites || !runsOwnProgram(container, facts)) return undefined;
  return isMounted(container, facts.rewrites) ? undefined : facts.rewrites;
}

/** A volume of its own for each folder that a container is known to write to. @param counts for which of them; for all if omitted */
export function writableVolumes(
  workload: Workload,
  targets: readonly Target[],
  counts: (written: WrittenPath) => boolean = () => true,
): FixOp[] {
  const taken = takenNames(workload);
  const claims = claimsOf(workload);
  // A claim that is mounted elsewhere is most likely for the data: an empty folder would hide that it isn't there.
  const isForClaim = ({ value }: ContainerRef, { holds }: WrittenPath) =>
    holds === 'data' &&
    value.volumeMounts?.some(({ name, readOnly }) => readOnly !== true && claims.has(name ?? ''));
  return targets.flatMap(({ container }) => {
    if (!container) return [];
    const env = container.value.env ?? [];
    return uncoveredFolders(container)
      .filter((written) => counts(written) && !isForClaim(container, written))
      .flatMap((written): FixOp[] => {
        const { path: mountPath, below } = written;
        const name = volumeName(mountPath, container.name ?? '', taken);
        taken.add(name);
        const volume = { name, emptyDir: { sizeLimit: sizeLimitOf(written) } };
        const isLed = !below || env.some((variable) => variable.name === below.variable);
        const led = isLed ? undefined : { name: below.variable, value: below.folder };
        return [
          { op: 'append', path: [...container.path, 'volumeMounts'], value: { name, mountPath } },
          ...(led ? [{ op: 'append' as const, path: [...container.path, 'env'], value: led }] : []),
          { op: 'append', path: [...workload.pod.specPath, 'volumes'], value: volume },
        ];
      });
  });
}
