/** Volumes for the folders that a known image, or a command of the files, writes to. */
import {
  knownImageOf,
  runsOwnProgram,
  sizeLimitOf,
  type WrittenPath,
} from '../knowledge/images.ts';
import { isMounted, isWithin, takenNames, volumeName } from '../model/mounts.ts';
import type { ContainerRef, Workload } from '../model/pod.ts';
import { filesWrittenBy, type WrittenFile } from '../model/written-files.ts';
import type { FixOp, Target } from './rule.ts';

/** The folders that a known image writes to and that no volume covers yet. */
function uncoveredFolders(container: ContainerRef): readonly WrittenPath[] {
  const env = container.value.env ?? [];
  return (knownImageOf(container)?.facts.writes ?? []).filter(({ path, below }) => {
    const chosen = env.findLast(({ name }) => name === below?.variable);
    return !isMounted(container, chosen?.value ?? path);
  });
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

/** The configuration that a known image changes when it starts, unless a volume is there. */
export function rewrittenBy(container: ContainerRef): string | undefined {
  const facts = knownImageOf(container)?.facts;
  if (!facts?.rewrites || !runsOwnProgram(container, facts)) return undefined;
  return isMounted(container, facts.rewrites) ? undefined : facts.rewrites;
}

/** Folders for what goes with the container. In images they are empty, or as good as that. */
const TEMPORARY = ['/tmp', '/var/tmp', '/run'];

/** What commands of the files write outside of the container's volumes. */
export const unmountedFiles = (container: ContainerRef): readonly WrittenFile[] =>
  filesWrittenBy(container).filter(({ path }) => !isMounted(container, path));

/** The folder for temporary files that a path is in. */
const temporaryFolder = (path: string): string | undefined =>
  TEMPORARY.find((folder) => isWithin(path, folder));

/** Folders in which a volume lets the commands of the files write. */
export function temporaryFolders(container: ContainerRef): readonly WrittenPath[] {
  const folders = unmountedFiles(container).flatMap(({ path }) => temporaryFolder(path) ?? []);
  return [...new Set(folders)].map((path) => ({ path, holds: 'scratch' }));
}

/** Whether a volume for temporary files would make a path writable. */
export const isTemporary = (path: string): boolean => temporaryFolder(path) !== undefined;

/** A volume of its own for each folder that a known image, or a command, writes to. @param counts for which of them; for all if omitted */
export function writableVolumes(
  workload: Workload,
  targets: readonly Target[],
  counts: (written: WrittenPath) => boolean = () => true,
): FixOp[] {
  const taken = takenNames(workload);
  return targets.flatMap(({ container }) => {
    if (!container) return [];
    const env = container.value.env ?? [];
    const ofImage = uncoveredFolders(container);
    const others = temporaryFolders(container).filter(
      ({ path }) => !ofImage.some((one) => isWithin(path, one.path)),
    );
    return [...ofImage, ...others].filter(counts).flatMap((written): FixOp[] => {
      const { path: mountPath, below } = written;
      const name = volumeName(mountPath, container.name ?? '', taken);
      taken.add(name);
      const volume = { name, emptyDir: { sizeLimit: sizeLimitOf(written) } };
      const isLed = !below || env.some((one) => one.name === below.variable);
      const led = isLed ? undefined : { name: below.variable, value: below.folder };
      return [
        { op: 'append', path: [...container.path, 'volumeMounts'], value: { name, mountPath } },
        ...(led ? [{ op: 'append' as const, path: [...container.path, 'env'], value: led }] : []),
        { op: 'append', path: [...workload.pod.specPath, 'volumes'], value: volume },
      ];
    });
  });
}
