/** Volumes for the folders that a known image writes to. */
import { knownImageOf, sizeLimitOf, type WrittenPath } from '../knowledge/images.ts';
import { isMounted, takenNames, volumeName } from '../model/mounts.ts';
import type { ContainerRef, Workload } from '../model/pod.ts';
import type { FixOp, Target } from './rule.ts';

/** The folders that a known image writes to and that no volume covers yet. */
export function uncoveredFolders(container: ContainerRef): readonly WrittenPath[] {
  const env = container.value.env ?? [];
  return (knownImageOf(container)?.facts.writes ?? []).filter(({ path, below }) => {
    const chosen = env.findLast(({ name }) => name === below?.variable);
    return !isMounted(container, chosen?.value ?? path);
  });
}

/** A volume of its own for each such folder. @param counts for which of them; for all if omitted */
export function writableVolumes(
  workload: Workload,
  targets: readonly Target[],
  counts: (written: WrittenPath) => boolean = () => true,
): FixOp[] {
  const taken = takenNames(workload);
  return targets.flatMap(({ container }) => {
    if (!container) return [];
    const env = container.value.env ?? [];
    return uncoveredFolders(container)
      .filter(counts)
      .flatMap((written): FixOp[] => {
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
